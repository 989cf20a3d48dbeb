using System.Collections.Immutable;
using BulletinSite.Model;
using BulletinSite.Model.Pages;
using BulletinSite.Rendering;
using BulletinSite.Statiq.Documents;
using BulletinSite.Statiq.Modules;

namespace BulletinSite.Statiq.Pipelines;

/// <summary>Every pipeline of the site, by name. What depends on what is said in each.</summary>
public static class SitePipelines
{
    /// <summary>The pipelines that make pages.</summary>
    public static ImmutableArray<(string Name, PagePipeline Pipeline)> Pages()
    {
        ImmutableArray<(string Name, PagePipeline Pipeline)> named =
        [
            (PipelineNames.Home, new PagePipeline("home")),
            (PipelineNames.Issues, new PagePipeline("issue")),
            (PipelineNames.Articles, new PagePipeline("article", "lines")),
            (PipelineNames.Years, new PagePipeline("years", "year", "days")),
            (PipelineNames.Tags, new PagePipeline("tags", "tag")),
            (PipelineNames.Names, new PagePipeline("names", "name", "annual")),
            (PipelineNames.Search, new SearchPipeline()),
            (PipelineNames.Signposts, new PagePipeline("tombstone", "redirect", "not_found")),
            (PipelineNames.Pages, new PagePipeline("prose")),
        ];
        // Coverage, data, review and the like; a type of page that is new is in no other pipeline.
        var others = PageTypes.All.Select(type => type.Name).Except(named.SelectMany(page => page.Pipeline.Types), StringComparer.Ordinal);
        return [.. named, (PipelineNames.Rooms, new PagePipeline([.. others]))];
    }

    public static ImmutableArray<(string Name, IPipeline Pipeline)> All()
    {
        var pages = Pages();
        ImmutableArray<string> ofPages = [.. pages.Select(page => page.Name)];
        ImmutableArray<string> ofFiles = [PipelineNames.Assets, PipelineNames.Downloads, PipelineNames.Feeds];
        return
        [
            (PipelineNames.Judgement, new Pipeline { ProcessModules = { new ReadJudgement() } }),
            (PipelineNames.Seeds, new SeedsPipeline()),
            (PipelineNames.Prose, new ProsePipeline()),
            (PipelineNames.Theme, new Pipeline { ProcessModules = { new ReadTheme() } }),
            (PipelineNames.Archive, new ArchivePipeline()),
            .. pages.Select(page => (page.Name, (IPipeline)page.Pipeline)),
            (PipelineNames.Assets, new FilePipeline([PipelineNames.Theme], (context, _) =>
                SiteParts.AssetsOf(context.TheOnly<Theme>(PipelineNames.Theme, BulletinKeys.Theme)))),
            (PipelineNames.Downloads, new FilePipeline([PipelineNames.Archive], (context, _) =>
                ModelOf(context) is var model ? model.Issues.SelectMany(issue => SiteParts.DownloadsOf(issue, model)) : [])),
            (PipelineNames.Feeds, new FilePipeline([PipelineNames.Archive, .. ofPages], (context, bag) =>
                SiteParts.FeedsOf(ModelOf(context), PagesIn(context, ofPages), bag))),
            (PipelineNames.Verify, new VerifyPipeline([.. ofPages, .. ofFiles])),
            (PipelineNames.Publish, new PublishPipeline()),
        ];
    }

    private static SiteModel ModelOf(IExecutionContext context) => context.TheOnly<PageContext>(PipelineNames.Archive, BulletinKeys.Context).Model;

    // A sitemap lists the pages in the order of their types, whatever pipelines they came out of.
    private static ImmutableArray<Page> PagesIn(IExecutionContext context, ImmutableArray<string> pipelines)
    {
        var byType = context.Outputs.FromPipelines([.. pipelines])
            .Select(document => document.Carried<PlannedFile>(BulletinKeys.File)?.Page).OfType<Page>()
            .ToLookup(page => page.Type.Name, StringComparer.Ordinal);
        return [.. PageTypes.All.SelectMany(type => byType[type.Name])];
    }
}
