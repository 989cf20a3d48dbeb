using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Reading;
using BulletinSite.Feeds.Citations;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>One page for each issue: its articles in short, and what else stands on its pages in full.</summary>
internal static class IssuePages
{
    public static IEnumerable<Page> Issues(PageContext context, PageType type) =>
        context.Model.Issues.Select(issue => Page(issue, context, type));

    /// <summary>The page of one issue.</summary>
    public static Page Page(IssueEntry issue, PageContext context, PageType type) => new(issue.Path, $"the issue {issue.Content.Id}", type, () => Page(issue, context));

    public static IssueView View(IssueEntry issue, PageContext context)
    {
        var content = issue.Content;
        return new IssueView(
            content.Id.Value, context.Link(issue.Path), issue.Label, DateViews.Of(issue, context), content.PrintedPage, content.Section,
            issue.Articles.Length, content.Pages.Sum(page => ConservationChecker.CountCharacters(page.Seed.Source.Text)),
            Parts(issue, context),
            [.. content.Pages.SelectMany(page => page.Furniture.Select(furniture => Furniture(furniture, context)))],
            [.. content.Pages.Select(page => Seed(page.Seed, context))],
            context.Link(Routes.Bundle(content.Id)), context.Link(Routes.Lines(content.Id)), context.Link(Routes.Whole(content.Id)),
            [.. CitationBundles.Links(issue).Select(file => new LinkView(file.Name, context.Link(file.Path)))],
            new LinkView(context.Wording.Year(issue.Date.Year), context.Link(Routes.Year(issue.Date.Year))),
            Link(IssueHead.Neighbour(issue, -1, context), context), Link(IssueHead.Neighbour(issue, +1, context), context),
            issue.Date is { Month: { } month, Day: { } day } ? context.Link(Routes.DaysOf(month)) + Wording.Text($"#d{day}") : null)
        {
            Times = TimeViews.Of(issue, context),
        };
    }

    private static PageView<IssueView> Page(IssueEntry issue, PageContext context)
    {
        var view = View(issue, context);
        var crumbs = context.Crumbs(view.Label, (view.Year.Label, Routes.Year(issue.Date.Year)));
        return new PageView<IssueView>(context.Site, IssueHead.Build(issue, view, crumbs, context), context.Navigation(Routes.Years), crumbs, view);
    }

    private static LinkView? Link(IssueEntry? issue, PageContext context) => issue is null ? null : StoryViews.IssueLink(issue, context);

    private static ImmutableArray<SheetPartView> Parts(IssueEntry issue, PageContext context) =>
    [
        .. IssueParts.Of(issue.Articles, entry => entry.Content.Article.Group)
            // As a story stands here it stands nowhere else.
            .Select(part => new SheetPartView(part.Heading?.Text, [.. part.Articles.Select(entry => StoryViews.Of(entry, context) with { Fragments = null })])),
    ];

    private static FurnitureView Furniture(Furniture furniture, PageContext context)
    {
        var name = furniture.Kind == FurnitureKind.GroupHeading ? "group-heading" : furniture.Kind.ToString().ToLowerInvariant();
        return new FurnitureView(
            name, context.Wording.Of(furniture.Kind), HtmlText.Escape(furniture.Text), BlockViews.At(furniture.From),
            context.Wording.Lines(furniture.From.FirstLine, furniture.From.LastLine), furniture.From.Source.Name);
    }

    public static SeedView Seed(SeedText seed, PageContext context) => new(
        seed.Source.Name, SourceViews.FileUrl(seed.Source.Name, context), seed.File.Sha256, EncodingName(seed.Encoding), seed.Source.Lines.Length);

    private static string EncodingName(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => "UTF-8",
        TextEncoding.Utf16LittleEndian => "UTF-16LE",
        TextEncoding.Utf16BigEndian => "UTF-16BE",
        _ => "GB18030",
    };
}
