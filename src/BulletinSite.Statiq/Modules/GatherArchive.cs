using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Gathering;
using BulletinSite.Archive.Judgement;
using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Statiq.Documents;
using BulletinSite.Statiq.Pipelines;

namespace BulletinSite.Statiq.Modules;

/// <summary>Closes the archive: one document that knows every issue, index and address.</summary>
public sealed class GatherArchive : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var options = ArchiveOptions.Of(context);
        var bag = Notes.Gather(context.Inputs.Concat(context.Outputs.FromPipelines(PipelineNames.Judgement, PipelineNames.Prose, PipelineNames.Theme)));
        var judgement = context.TheOnly<EditorialJudgement>(PipelineNames.Judgement, BulletinKeys.Judgement);
        var address = context.TheOnly<SiteAddress>(PipelineNames.Judgement, BulletinKeys.Address);
        ImmutableArray<ProsePage> prose =
        [
            .. context.Outputs.FromPipeline(PipelineNames.Prose).Select(document => document.Carried<ProsePage>(BulletinKeys.Prose)).OfType<ProsePage>()
                .OrderBy(page => page.File, StringComparer.Ordinal),
        ];
        ImmutableArray<EnrichedIssue> issues = [.. context.Inputs.Select(input => input.Carried<EnrichedIssue>(BulletinKeys.Issue)).OfType<EnrichedIssue>()];
        var archive = ArchiveGatherer.Gather(judgement, issues, bag);
        var theme = context.TheOnly<Theme>(PipelineNames.Theme, BulletinKeys.Theme);
        var model = Build.ModelOf(options, archive, address, prose, theme, bag);
        var shared = SiteParts.ContextOf(model, theme);
        return
        [
            context.CreateDocument(new Dictionary<string, object>
            {
                [Keys.Title] = model.Settings.Title,
                ["issues"] = model.Issues.Length,
                ["articles"] = model.ArticleCount,
                [BulletinKeys.Context] = shared,
                [BulletinKeys.Diagnostics] = bag.InFileOrder(),
            }),
        ];
    }
}
