using BulletinSite.Archive.Gathering;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The page that shows where the reading of a page is in doubt, what matters most to readers first.</summary>
internal static class ReviewPages
{
    // Who has seen to so many builds the site again.
    private const int Shown = 200;
    private const int ExcerptLength = 40;

    public static IEnumerable<Page> Review(PageContext context, PageType type) => context.Model.Issues.IsEmpty
        ? []
        : [new Page(Routes.Review, "the page of doubts", type, () => View(context), IsListed: false)];

    private static PageView<ReviewView> View(PageContext context)
    {
        var items = ReviewList.Of(context.Model.Archive);
        // Two issues with one id are an error of the plan; until it is mended, the first stands for both.
        var issues = context.Model.Issues.DistinctBy(issue => issue.Content.Id).ToDictionary(issue => issue.Content.Id);
        var view = new ReviewView([.. items.Take(Shown).Select(item => Doubt(item, issues[item.Issue.Id], context))], items.Length);
        var crumbs = context.Crumbs(context.Wording["review"]);
        var head = new HeadBuilder(context, Routes.Review, context.Wording["review"], "");
        head.Meta("robots", "noindex");
        return new PageView<ReviewView>(context.Site, head.Build([]), context.Navigation(Routes.Review), crumbs, view);
    }

    private static DoubtView Doubt(ReviewItem item, IssueEntry issue, PageContext context)
    {
        var (doubt, place) = (item.Doubt, item.Doubt.Place);
        var line = place.Source[place.Source.LineAt(place.Span.Start).Span].Trim();
        if (line.Length > ExcerptLength) line = line[..(char.IsHighSurrogate(line[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength)] + "……";
        var article = item.Article is { } found ? issue.Articles.FirstOrDefault(entry => entry.Content.Id == found.Id) : null;
        return new DoubtView(
            item.Rank, context.Wording.Of(doubt.Kind), context.Wording.Reading(doubt.Reading), doubt.RunnerUp.Length > 0 ? context.Wording.Reading(doubt.RunnerUp) : null, doubt.Margin,
            line, Wording.Text($"{place.Source.Name}:{place.FirstLine}"),
            article is null ? StoryViews.IssueLink(issue, context) : StoryViews.ArticleLink(article, context),
            SourceViews.Of(place.Source.Name, place.FirstLine, place.FirstLine, context).Url, item.Command);
    }
}
