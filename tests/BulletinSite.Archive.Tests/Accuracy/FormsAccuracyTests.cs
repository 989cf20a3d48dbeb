using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Accuracy;

/// <summary>Pages of other forms than the seeds: transcripts, old print, newsletters, digital editions … These are floors, to be raised.</summary>
public sealed class FormsAccuracyTests
{
    // Forms are articles set anew by a program; layouts are whole pages written and set by hand: letters, notices, verse, events, briefs, columns.
    // Papers are pages by somebody who had not seen the program and made them hard. Blind are more of those, and no rule may be made on them: they tell what the next page will be like, as long as they are scored and not looked at.
    [Theory]
    [InlineData("Forms", 0.96, 0.99, 0.99, 1)]
    [InlineData("Layouts", 0.91, 0.93, 0.97, 0.95)]
    [InlineData("Papers", 0.79, 0.86, 0.96, 0.82)]
    [InlineData("Blind", 0.46, 0.58, 0.82, 0.72)]
    public void Splits_pages_of_other_forms_well(string folder, double articles, double bodies, double boundaries, double bylines)
    {
        var sum = Sum(folder, new PageSplitter(BulletinProfile.Generic));
        Assert.Equal((0, 0), (sum.Lost, sum.Invented));
        Assert.InRange(sum.ArticleF1, articles, 1);
        Assert.InRange(sum.BodyF1, bodies, 1);
        Assert.InRange(sum.BoundaryF1, boundaries, 1);
        Assert.InRange(sum.BylineF1, bylines, 1);
    }

    // What readers get is read with the profile that explains each page best, not with the words of news writing in general.
    [Fact]
    public void The_profiles_of_the_project_split_layouts_as_well()
    {
        var shelf = JudgementReader.Read(TestFiles.Folder("Input"), [], new DiagnosticBag(), isWholeArchive: false).Profiles;
        Assert.Equal(3, shelf.Profiles.Length);
        var sum = Sum("Layouts", new PageSplitter(shelf));
        Assert.Equal((0, 0), (sum.Lost, sum.Invented));
        Assert.InRange(sum.ArticleF1, 0.90, 1);
        Assert.InRange(sum.BoundaryF1, 0.97, 1);
    }

    private static Score Sum(string folder, PageSplitter splitter)
    {
        var sum = Score.None;
        foreach (var file in Directory.EnumerateFiles(TestFiles.Folder(folder), "*.txt").Order(StringComparer.Ordinal))
        {
            var bag = new DiagnosticBag();
            var page = splitter.Split(SeedDecoder.Decode(new SeedFile("seeds/" + Path.GetFileName(file), File.ReadAllBytes(file)), bag)!, [], bag);
            var gold = GoldReader.Read(new SourceText(file, File.ReadAllText(Path.ChangeExtension(file, ".yml"))), page.Seed.Source, bag);
            Assert.True(gold is not null, string.Join('\n', bag.InFileOrder().Select(DiagnosticPrinter.Print)));
            sum += PageScorer.Score(gold, page);
        }

        return sum;
    }
}
