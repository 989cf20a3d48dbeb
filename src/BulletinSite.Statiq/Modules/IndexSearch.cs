using BulletinSite.Model.Pages;
using BulletinSite.Rendering;
using BulletinSite.Statiq.Documents;
using BulletinSite.Statiq.Pipelines;
using BulletinSite.Steps;

namespace BulletinSite.Statiq.Modules;

/// <summary>Makes the search index of the archive: one document a file, and one that keeps the index itself.</summary>
/// <param name="shared">What all pages share.</param>
public sealed class IndexSearch(Config<PageContext> shared) : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var site = await shared.GetValueAsync(null, context);
        // How far the search can be trusted depends on what was noticed of the pages.
        var bag = Notes.Gather(context.Outputs.FromPipeline(PipelineNames.Archive));
        var index = SearchSteps.Index(site.Model, bag);
        return SiteParts.SearchOf(index)
            .Select(file => context.CreateDocument(
                new NormalizedPath(file.Path.OutputFile),
                [new(BulletinKeys.File, file)],
                context.GetContentProvider(file.Make(bag)!.Value.ToArray())))
            .Append(context.CreateDocument([new(BulletinKeys.SearchIndex, index)]))
            .Concat(context.Inputs)
            .ToList();
    }
}
