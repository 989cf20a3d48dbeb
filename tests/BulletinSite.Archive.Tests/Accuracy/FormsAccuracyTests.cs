using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Tests.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Accuracy;

/// <summary>Pages of other forms than the seeds: transcripts, old print, newsletters, digital editions … These are floors, to be raised.</summary>
public sealed class FormsAccuracyTests
{
    // Forms are articles set anew by a program; layouts are whole pages written and set by hand: letters, notices, verse, events, briefs, columns.
    [Theory]
    [InlineData("Forms", 0.80, 0.95, 0.93, 0.98)]
    [InlineData("Layouts", 0.91, 0.95, 0.97, 0.95)]
    public void Splits_pages_of_other_forms_well(string folder, double articles, double bodies, double boundaries, double bylines)
    {
        var sum = Score.None;
        foreach (var file in Directory.EnumerateFiles(TestFiles.Folder(folder), "*.txt").Order(StringComparer.Ordinal))
        {
            var page = SplitPages.OfBytes("seeds/" + Path.GetFileName(file), File.ReadAllBytes(file));
            var bag = new DiagnosticBag();
            var gold = GoldReader.Read(new SourceText(file, File.ReadAllText(Path.ChangeExtension(file, ".yml"))), page.Seed.Source, bag);
            Assert.True(gold is not null, string.Join('\n', bag.InFileOrder().Select(DiagnosticPrinter.Print)));
            sum += PageScorer.Score(gold, page);
        }

        Assert.Equal((0, 0), (sum.Lost, sum.Invented));
        Assert.InRange(sum.ArticleF1, articles, 1);
        Assert.InRange(sum.BodyF1, bodies, 1);
        Assert.InRange(sum.BoundaryF1, boundaries, 1);
        Assert.InRange(sum.BylineF1, bylines, 1);
    }
}
