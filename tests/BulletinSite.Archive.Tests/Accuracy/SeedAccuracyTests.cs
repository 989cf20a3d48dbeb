using System.Globalization;
using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Tests.Splitting;
using BulletinSite.Text;
using Xunit.Abstractions;

namespace BulletinSite.Archive.Tests.Accuracy;

/// <summary>Compares the five seeds with what an editor says they hold, without any correction.</summary>
public sealed class SeedAccuracyTests(ITestOutputHelper output)
{
    [Fact]
    public void Splits_every_article_of_the_seeds_as_an_editor_does()
    {
        var sum = Score.None;
        foreach (var file in SplitPages.Seeds())
        {
            var page = SplitPages.OfBytes("seeds/" + Path.GetFileName(file), File.ReadAllBytes(file));
            var gold = Gold(Path.GetFileNameWithoutExtension(file), page.Seed.Source);
            Assert.Equal(gold.Banners, Texts(page, FurnitureKind.Banner));
            Assert.Equal(gold.Groups, Texts(page, FurnitureKind.GroupHeading));
            var score = PageScorer.Score(gold, page);
            Assert.True(score.Perfect == score.Articles && score.Found == score.Articles, $"{file}: {score}");
            sum += score;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sum.Perfect} of {sum.Articles} articles perfect"));
        Assert.Equal(1, sum.ArticleF1);
        Assert.Equal(1, sum.BoundaryF1);
        Assert.Equal(1, sum.BylineF1);
        Assert.Equal(1, sum.CaptionShare);
        Assert.Equal(1, sum.KindShare);
        Assert.Equal(1, sum.GroupShare);
        Assert.Equal((0, 0), (sum.Lost, sum.Invented));
    }

    private static IEnumerable<string> Texts(Page page, FurnitureKind kind) =>
        page.Furniture.Where(item => item.Kind == kind).Select(item => item.Text);

    private static GoldPage Gold(string stem, SourceText seed)
    {
        var bag = new DiagnosticBag();
        var file = TestFiles.Folder($"Gold/{stem}.yml");
        var gold = GoldReader.Read(new SourceText(file, File.ReadAllText(file)), seed, bag);
        Assert.True(gold is not null, string.Join('\n', bag.InFileOrder().Select(DiagnosticPrinter.Print)));
        return gold;
    }
}
