using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Accuracy;
using BulletinSite.Model.Heads;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>The page that says how well pages are split. There is none where no page was read by editors.</summary>
internal static class AccuracyPages
{
    private static readonly ImmutableArray<(string Label, Func<Score, double> Of)> Shares =
    [
        ("文章 F1（标题正确，正文重合九成以上）", score => score.ArticleF1),
        ("正文 F1（不计标题）", score => score.BodyF1),
        ("标题正确", score => score.TitleShare),
        ("引题、标题、副题合计正确", score => score.HeadShare),
        ("全篇一致（标题与每一段都不差一字）", score => score.PerfectShare),
        ("段落分界 F1", score => score.BoundaryF1),
        ("署名 F1（姓名与分工）", score => score.BylineF1),
        ("图片说明与摄影署名归属正确", score => score.CaptionShare),
    ];

    private static readonly ImmutableArray<(string Label, Func<Score, int> Of)> Counts = [("丢失的字", score => score.Lost), ("多出的字", score => score.Invented)];

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
                .. Shares.Select(measure => new MeasureView(measure.Label, Share(measure.Of(alone)), Share(measure.Of(published)))),
                .. Counts.Select(measure => new MeasureView(measure.Label, Wording.Text($"{measure.Of(alone)}"), Wording.Text($"{measure.Of(published)}"))),
            ],
            [.. pages.Select(page => SeedOf(page.Seed, context))]);
        var crumbs = context.Crumbs(Wording.Accuracy);
        var head = new HeadBuilder(context, Routes.Accuracy, Wording.Accuracy, "");
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
