using BulletinSite.Statiq.Documents;
using BulletinSite.Statiq.Pipelines;
using BulletinSite.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace BulletinSite.Statiq.Modules;

/// <summary>Puts the finished site in the place of the one before, together with its manifest.</summary>
public sealed class PublishSite : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var manifest = context.TheOnly<Manifest>(PipelineNames.Verify, BulletinKeys.Manifest);
        context.Services.GetRequiredService<SiteOutput>().Publish(manifest);
        return context.Inputs;
    }
}
