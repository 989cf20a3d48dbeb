using System.Collections.Frozen;
using System.Collections.Immutable;
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
        var entries = issue.Articles
            .SelectMany(entry => entry.Content.Article.Parts.Where(part => part.IsOn(page)).Select(part => (part.FirstLine, Entry: entry)))
            .ToFrozenDictionary(part => part.FirstLine, part => part.Entry);
        var blocks = page.Articles.SelectMany(article => article.Blocks).ToList();
        var starts = blocks.GroupBy(block => block.FirstLine).ToFrozenDictionary(line => line.Key, line => line.First());
        var joined = blocks.SelectMany(block => block.Pieces).Where(piece => piece.IsJoined).Select(piece => piece.Line).ToFrozenSet();
        var lines = ImmutableArray.CreateBuilder<LineView>();
        var labels = page.Lines.ToFrozenDictionary(labelled => labelled.Line.Number, labelled => labelled.Label);
        // What was taken down is not shown here either.
        var withheld = page.Withheld.SelectMany(entry => entry.Article.Blocks).SelectMany(block => block.Pieces).Select(piece => piece.Line).ToFrozenSet();
        var last = 0;
        foreach (var line in page.Seed.Source.Lines)
        {
            var text = page.Seed.Source.Slice(line.Span).Trim().ToString();
            if (text.Length == 0 || withheld.Contains(line.Number)) continue;
            lines.Add(new LineView(
                line.Number, Id(line.Number, number), text, labels.TryGetValue(line.Number, out var label) ? context.Wording.Of(label) : "", joined.Contains(line.Number), line.Number > last + 1,
                entries.TryGetValue(line.Number, out var entry) ? StoryViews.ArticleLink(entry, context) : null,
                starts.TryGetValue(line.Number, out var block) ? Reports.Url(page.Seed.Source.Name, block.FirstLine, block.LastLine, context) : null));
            last = line.Number;
        }

        return lines.ToImmutable();
    }

    private static string Id(int line, int page) => page == 0 ? Wording.Text($"L{line}") : Wording.Text($"L{line}-{page + 1}");
}
