using System.Collections.Immutable;
using BulletinSite.Archive.Exchange;
using BulletinSite.Model.Pages;
using BulletinSite.Rendering;
using BulletinSite.Statiq.Documents;

namespace BulletinSite.Statiq.Modules;

/// <summary>The pages of some types, each a document with an address and metadata, none of them rendered. Articles bring their text as Markdown.</summary>
/// <param name="shared">What all pages share.</param>
/// <param name="types">Which types of page.</param>
public sealed class PlanPages(Config<PageContext> shared, ImmutableArray<PageType> types) : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var site = await shared.GetValueAsync(null, context);
        var metadata = new PageMetadata(site.Model);
        return types.SelectMany(type => type.Pages(site, type)).AsParallel().AsOrdered().Select(page => DocumentOf(page, metadata, context)).ToList();
    }

    private static IDocument DocumentOf(Page page, PageMetadata metadata, IExecutionContext context)
    {
        // What becomes of it is settled when it is rendered.
        var file = new PlannedFile(page.Path, page.What, page, (_, _) => null);
        var items = metadata.Of(page).Append(new(BulletinKeys.File, file));
        var article = metadata.ArticleOf(page);
        return context.CreateDocument(
            new NormalizedPath(page.Path.OutputFile),
            article is null ? items : FrontMatter.Of(article).Concat(items),
            article is null ? null : context.GetContentProvider(ArticleMarkdown.BodyOf(article), MediaTypes.Markdown));
    }
}
