using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Accuracy;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The page that says how well pages are split. There is none where no page was read by editors.</summary>
internal static class AccuracyPages
{
    private static readonly ImmutableArray<(Func<Words, string> Label, Func<Score, double> Of)> Shares =
    [
        (words => words["measure_articles"], score => score.ArticleF1),
        (words => words["measure_bodies"], score => score.BodyF1),
        (words => words["measure_titles"], score => score.TitleShare),
        (words => words["measure_heads"], score => score.HeadShare),
        (words => words["measure_perfect"], score => score.PerfectShare),
        (words => words["measure_breaks"], score => score.BoundaryF1),
        (words => words["measure_bylines"], score => score.BylineF1),
        (words => words["measure_captions"], score => score.CaptionShare),
    ];

    private static readonly ImmutableArray<(Func<Words, string> Label, Func<Score, int> Of)> Counts = [(words => words["measure_lost"], score => score.Lost), (words => words["measure_invented"], score => score.Invented)];

    public static IEnumerable<Page> Accuracy(PageContext context, PageType type) => context.Model.Accuracy.IsEmpty
        ? []
        : [new Page(Routes.Accuracy, "the page on accuracy", type, () => View(context))];

    private static PageView<AccuracyView> View(PageContext context)
    {
        var pages = context.Model.Accuracy;
        var alone = pages.Aggregate(Score.None, (sum, page) => sum + page.Alone);
        var published = pages.Aggregate(Score.None, (sum, page) => sum + page.Published);
        var view = new AccuracyView(
            alone.Pages, alone.Articles, alone.GoldBoundaries, alone.GoldNames, context.Model.Issues.Sum(issue => issue.Content.Pages.Length),
            [
                .. Shares.Select(measure => new MeasureView(measure.Label(context.Words), Share(measure.Of(alone)), Share(measure.Of(published)))),
                .. Counts.Select(measure => new MeasureView(measure.Label(context.Words), Wording.Text($"{measure.Of(alone)}"), Wording.Text($"{measure.Of(published)}"))),
            ],
            [.. pages.Select(page => SeedOf(page.Seed, context))]);
        var crumbs = context.Crumbs(context.Wording["accuracy"]);
        var head = new HeadBuilder(context, Routes.Accuracy, context.Wording["accuracy"], "");
        head.OpenGraph("website");
        return new PageView<AccuracyView>(context.Site, head.Build(crumbs), context.Navigation(Routes.Accuracy), crumbs, view);
    }

    private static SourceView SeedOf(string name, PageContext context)
    {
        var seed = context.Model.Issues.SelectMany(issue => issue.Content.Pages).First(page => page.Seed.Source.Name == name).Seed.Source;
        return SourceViews.Of(name, 1, Math.Max(1, seed.Lines.Length), context);
    }

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}
