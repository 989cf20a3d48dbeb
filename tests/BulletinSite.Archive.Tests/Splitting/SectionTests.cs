using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Splitting;

/// <summary>Whether an article begins with a line is asked of the texts over and under it.</summary>
public sealed class SectionTests
{
    private const int FirstHeading = 7;
    private const int OtherReport = 19;

    private static readonly SeedText Page = Read(Path.Combine(TestFiles.Folder("Cases/split"), "headings-under-which-one-report-goes-on", "in.txt"));

    [Fact]
    public void The_texts_tell_a_heading_from_a_headline()
    {
        Assert.Equal(["老渡口的第一百个年头", "果树剪枝有了新办法"], Titles(BulletinProfile.Generic));
        Assert.Contains("父子两代", Titles(BulletinProfile.Generic with { Without = [SectionTable.Name] }));
    }

    [Fact]
    public void An_explanation_says_what_they_say()
    {
        var heading = Explain(FirstHeading, BulletinProfile.Generic);
        Assert.Contains(heading.Texts, reason => reason is { Reason: "words in common with all since the last sure headline", Points: < 0 });
        Assert.True(Sum(heading) < Sum(Explain(OtherReport, BulletinProfile.Generic)));
        Assert.Empty(Explain(FirstHeading, BulletinProfile.Generic with { Without = [SectionTable.Name] }).Texts);
    }

    [Fact]
    public void What_an_explanation_says_of_a_line_is_what_counted()
    {
        var splitter = new PageSplitter(BulletinProfile.Generic);
        var sheets = new ScoreSheets(BulletinProfile.Generic);
        foreach (var file in Directory.EnumerateFiles(TestFiles.Folder("Cases/split"), "in.txt", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(TestFiles.Folder("Forms"), "*.txt")))
        {
            var page = Read(file);
            var lines = splitter.Read(page);
            for (var i = 0; i < lines.Facts.Lines.Length; i++)
            {
                var said = SectionReader.ReasonsOn(page.Source, lines.Facts, sheets, i).Sum(reason => reason.Points);
                Assert.True(lines.Facts.Lines[i].Beginning == said, $"{file}:{lines.Facts.Lines[i].Line.Number}: {said} are told, {lines.Facts.Lines[i].Beginning} counted");
            }
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("字", "")]
    [InlineData("渡口渡口", "渡口 2, 口渡 1")]
    [InlineData("Ferry ferries", "ferry 1, ferrie 1")]
    [InlineData("The old pier", "pier 1")]
    [InlineData("1950年5月12日", "1950 1, 12 1")]
    public void Words_are_pairs_of_characters_the_beginnings_of_longer_words_and_numbers(string text, string words)
    {
        var all = new SectionWords(text.Length);
        all.Begin(section: 0);
        all.Add(text);
        var counts = all.Counts.ToArray();
        var expected = words.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(word => int.Parse(word.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(expected, counts.Select(count => count.Times));
        Assert.All(counts, count => Assert.Equal(1, all.SectionsOf(count.Word)));
    }

    private static SeedText Read(string file) => SeedDecoder.Decode(new SeedFile("seeds/page.txt", File.ReadAllBytes(file)), new DiagnosticBag())!;

    private static int Sum(LineExplanation why) => why.Texts.Sum(reason => reason.Points);

    private static IEnumerable<string> Titles(BulletinProfile profile) => new PageSplitter(profile).Split(Page, [], new DiagnosticBag()).Articles.Select(article => article.Headline.Title!.Text);

    private static LineExplanation Explain(int line, BulletinProfile profile) => LineExplainer.Explain(Page.Source, new PageSplitter(profile).Read(Page), line, profile)!;
}
