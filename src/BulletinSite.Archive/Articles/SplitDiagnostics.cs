using System.Globalization;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>What the splitter has to say: doubts for an editor, and corrections that no longer match.</summary>
public static class SplitDiagnostics
{
    internal static Diagnostic HeadOrderInDoubt(IReadOnlyList<Block> lines, HeadReading read, HeadReading other, int margin)
    {
        var title = string.Join(',', lines.Skip(other.Kickers).Take(other.Titles).Select(line => line.FirstLine));
        return new(Severity.Review, "SPLIT001",
            Invariant($"{Count(lines.Count)} headline lines; read as {read}, {other} was close (margin {margin})"),
            lines[0].From with { Span = lines[0].From.Span.Through(lines[^1].From.Span) },
            $"if line {title} is the title: correct {lines[0].From.Source.Name}:{title} retitle");
    }

    public static Diagnostic LabelInDoubt(SourceSpan line, LabelledLine decision) => new(Severity.Review, "SPLIT002",
        Invariant($"read as {Name(decision.Label)}; {Name(decision.RunnerUp)} was close (margin {decision.Margin})"), line,
        $"\"explain {line.Source.Name}:{line.FirstLine}\" shows what spoke for each");

    public static Diagnostic ArticleWithoutTitle(SourceSpan place) => new(Severity.Review, "SPLIT003",
        "the text that begins here has no headline", place, "look whether it goes on from another page");

    public static Diagnostic DoubledAcrossJoin(SourceSpan place, char character) => new(Severity.Note, "SPLIT004",
        $"\"{character}\" stands before and after the column break", place);

    public static Diagnostic ProfileChosen(SourceText page, ProfileChoice choice) => new(Severity.Note, "SPLIT006",
        choice.ToString(), DiagnosticPlace.WholeFile(page.Name));

    /// <summary>The reader's word for a label.</summary>
    public static string Name(LineLabel label) => SplitWords.Of(label);

    private static string Count(int lines) => lines == 2 ? "two" : Invariant($"{lines}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
