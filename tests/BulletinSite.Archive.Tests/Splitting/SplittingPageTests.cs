using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BulletinSite.Archive.Splitting;

namespace BulletinSite.Archive.Tests.Splitting;

/// <summary>Every fact, rule and term has its line in src/SPLITTING.md, which is written from the source (BULLETIN_ACCEPT=1).</summary>
public sealed partial class SplittingPageTests
{
    private static readonly string PageFile = Path.Combine(TestFiles.Repository, "src", "SPLITTING.md");

    [Fact]
    public void The_page_is_the_one_the_source_makes()
    {
        var page = Page();
        if (TestFiles.Accepts) File.WriteAllText(PageFile, page);
        Assert.Equal(page, File.ReadAllText(PageFile));
    }

    private static string Page()
    {
        var page = new StringBuilder("""
            # What is seen of a page, and what it says

            How a page is split is told in [ARCHITECTURE.md](ARCHITECTURE.md); here stand the parts. `explain FILE:LINE` shows which of them spoke of a line, and
            `tests/BulletinSite.Accuracy -- --ablation` what each is worth. A profile gives a term other points by reading and reason (`weights`), and does without a rule by
            its name (`without`): [input/profiles](../input/profiles/README.md).
            This page is written from the source: `BULLETIN_ACCEPT=1 dotnet test tests/BulletinSite.Archive.Tests --filter SplittingPageTests`.


            """.ReplaceLineEndings("\n"));
        Facts(page);
        page.Append("## Rules of the page\n\nThey see, or take back, facts that one line by itself cannot tell, in this order.\n\n| rule | because | on pages of |\n|---|---|---|\n");
        foreach (var rule in PageRules.All) page.Append(CultureInfo.InvariantCulture, $"| {rule.Name} | {Cell(rule.Reason)} | {rule.Form switch { PageForm.Columns => "column lines", PageForm.Paragraphs => "paragraphs", _ => "any lines" }} |\n");
        Sections(page);
        foreach (var label in ScoreTable.Terms.GroupBy(term => term.Label)) Terms(page, label);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Facts(StringBuilder page)
    {
        page.Append("## Facts of a line\n\n| fact | |\n|---|---|\n");
        var said = Summaries(nameof(LineFact));
        foreach (var fact in Enum.GetNames<LineFact>().Where(name => name != nameof(LineFact.None))) page.Append(CultureInfo.InvariantCulture, $"| {fact} | {Cell(said[fact])} |\n");
        page.Append('\n');
    }

    private static void Sections(StringBuilder page)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## Texts over and under headlines\n\nWhere it is in doubt whether an article begins with a line, its text is held against the texts around it, and the page is read once more with what that says (at most 30 points; `without: [{SectionTable.Name}]` does without).\nA word counts the more, the fewer sections of the page have it.\n\n| measure | because | from which value on how many points |\n|---|---|---|\n");
        var said = Summaries(nameof(SectionMeasure));
        foreach (var term in SectionTable.Terms)
            page.Append(CultureInfo.InvariantCulture, $"| {Cell(said[term.Measure.ToString()])} | {Cell(term.Reason)} | {string.Join(", ", term.Steps.Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.From}: {step.Points:+0;-0}")))} |\n");
        page.Append("\n| fact of its first line | because | points |\n|---|---|---:|\n");
        foreach (var (fact, points, reason) in SectionTable.Facts) page.Append(CultureInfo.InvariantCulture, $"| {fact} | {Cell(reason)} | {points:+0;-0} |\n");
    }

    private static void Terms(StringBuilder page, IGrouping<LineLabel, ScoreTerm> terms)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## Terms: {SplitWords.Of(terms.Key)}\n\n| points | because | where | with | without |\n|---:|---|---|---|---|\n");
        foreach (var term in terms)
            page.Append(CultureInfo.InvariantCulture, $"| {term.Weight:+0;-0} | {Cell(term.Reason)} | {(term.States == ReadingState.Any ? "" : term.States)} | {Names(term.Needs)} | {Names(term.Unless)} |\n");
    }

    private static string Names(LineFact facts) => string.Join(", ", SplitWords.Of(facts));

    private static string Cell(string text) => Regex.Replace(text, @"[\\|<>*_\[\]`#]", @"\$0");

    // What is said of each member of an enumeration, by name.
    private static Dictionary<string, string> Summaries(string type) =>
        Summary().Matches(File.ReadAllText(Path.Combine(TestFiles.Repository, "src", "BulletinSite.Archive", "Splitting", type + ".cs")))
            .ToDictionary(match => match.Groups[2].Value, match => match.Groups[1].Value, StringComparer.Ordinal);

    [GeneratedRegex(@"/// <summary>(.+)</summary>\r?\n\s+(\w+)(?: = 1UL|,)", RegexOptions.CultureInvariant)]
    private static partial Regex Summary();
}
