using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Splitting;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>One page for each issue that shows its seeds line by line, with every break and what became of it.</summary>
/// <remarks>Once for an issue: beside every article it would double the size of the site.</remarks>
internal static class LinePages
{
    public static IEnumerable<Page> Lines(PageContext context, PageType type) => context.Model.Issues.Select(issue =>
        new Page(Routes.Lines(issue.Content.Id), $"the lines of issue {issue.Content.Id}", type, () => View(issue, context), IsListed: false));

    /// <summary>The address of a line on the page of its issue.</summary>
    public static string Url(IssueEntry issue, string seed, int line, PageContext context)
    {
        var pages = issue.Content.Pages;
        var number = 0;
        while (number + 1 < pages.Length && pages[number].Seed.Source.Name != seed) number++;
        return $"{context.Link(Routes.Lines(issue.Content.Id))}#{Id(line, number)}";
    }

    private static PageView<LinesView> View(IssueEntry issue, PageContext context)
    {
        var content = issue.Content;
        var view = new LinesView(
            StoryViews.IssueLink(issue, context), DateViews.InShort(issue, context), [.. content.Pages.Select((page, number) => new SeedLinesView(IssuePages.Seed(page.Seed, context), Of(page, number, issue, context)))]);
        var crumbs = context.Crumbs(context.Wording["lines"], (context.Wording.Year(issue.Date.Year), Routes.Year(issue.Date.Year)), (issue.Label, issue.Path));
        var path = Routes.Lines(content.Id);
        var head = new HeadBuilder(context, path, $"{context.Wording["lines"]}{context.Wording["colon"]}{context.Model.Settings.Publication} {issue.Label}", "");
        // The words stand on the articles' pages; search engines need them once.
        head.Meta("robots", "noindex");
        head.Link("up", issue.Path);
        return new PageView<LinesView>(context.Site, head.Build(crumbs), context.Navigation(Routes.Years), crumbs, view);
    }

    private static ImmutableArray<LineView> Of(Archive.Articles.Page page, int number, IssueEntry issue, PageContext context)
    {
        var source = page.Seed.Source;
        var uses = new LineUse[source.Lines.Length + 1];
        foreach (var labelled in page.Lines) uses[labelled.Line.Number].Label = labelled.Label;
        foreach (var block in page.Articles.SelectMany(article => article.Blocks))
        {
            uses[block.FirstLine].Block ??= block;
            foreach (var piece in block.Pieces)
            {
                if (piece.IsJoined) uses[piece.Line].IsJoined = true;
            }
        }

        // What was taken down is not shown here either.
        foreach (var block in page.Withheld.SelectMany(entry => entry.Article.Blocks))
        {
            foreach (var piece in block.Pieces) uses[piece.Line].IsWithheld = true;
        }

        foreach (var entry in issue.Articles)
        {
            foreach (var part in entry.Content.Article.Parts)
            {
                if (part.IsOn(page)) uses[part.FirstLine].Article = entry;
            }
        }

        var lines = ImmutableArray.CreateBuilder<LineView>(source.Lines.Length);
        var last = 0;
        foreach (var line in source.Lines)
        {
            var text = source.Slice(line.Span).Trim();
            var use = uses[line.Number];
            if (text.IsEmpty || use.IsWithheld) continue;
            lines.Add(new LineView(
                line.Number, Id(line.Number, number), text.ToString(), use.Label is { } label ? context.Wording.Of(label) : "", use.IsJoined, line.Number > last + 1,
                use.Article is { } article ? StoryViews.ArticleLink(article, context) : null,
                use.Block is { } block ? Reports.Url(source.Name, block.FirstLine, block.LastLine, context) : null));
            last = line.Number;
        }

        return lines.DrainToImmutable();
    }

    private static string Id(int line, int page) => page == 0 ? Wording.Text($"L{line}") : Wording.Text($"L{line}-{page + 1}");

    // What stands on a line, and what begins there.
    private struct LineUse
    {
        public LineLabel? Label;
        public Block? Block;
        public ArticleEntry? Article;
        public bool IsJoined;
        public bool IsWithheld;
    }
}
