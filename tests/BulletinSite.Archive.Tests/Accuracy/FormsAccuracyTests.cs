using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Tests.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Accuracy;

/// <summary>Pages of other forms than the seeds: transcripts, old print, newsletters, digital editions … These are floors, to be raised.</summary>
public sealed class FormsAccuracyTests
{
    [Fact]
    public void Splits_pages_of_other_forms_well()
    {
        var sum = Score.None;
        foreach (var file in Directory.EnumerateFiles(TestFiles.Folder("Forms"), "*.txt").Order(StringComparer.Ordinal))
        {
            var page = SplitPages.OfBytes("seeds/" + Path.GetFileName(file), File.ReadAllBytes(file));
            var bag = new DiagnosticBag();
            var gold = GoldReader.Read(new SourceText(file, File.ReadAllText(Path.ChangeExtension(file, ".yml"))), page.Seed.Source, bag);
            Assert.True(gold is not null, string.Join('\n', bag.InFileOrder().Select(DiagnosticPrinter.Print)));
            sum += PageScorer.Score(gold, page);
        }

        Assert.Equal((0, 0), (sum.Lost, sum.Invented));
        Assert.InRange(sum.ArticleF1, 0.80, 1);
        Assert.InRange(sum.BodyF1, 0.95, 1);
        Assert.InRange(sum.BoundaryF1, 0.93, 1);
        Assert.InRange(sum.BylineF1, 0.98, 1);
    }
}
