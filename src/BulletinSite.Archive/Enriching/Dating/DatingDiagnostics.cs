using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>What can be wrong with what is known of an issue's date.</summary>
internal static class DatingDiagnostics
{
    public static Diagnostic QuotationNotFound(EditorEvidence entry, SourceText seed)
    {
        var elsewhere = seed.Text.IndexOf(entry.Quotation, StringComparison.Ordinal);
        var hint = elsewhere >= 0
            ? string.Create(CultureInfo.InvariantCulture, $"write \"line: {seed.LineAt(elsewhere).Number}\" in {entry.From.Source.Name}, where the words stand")
            : $"copy the words from the seed into {entry.From.Source.Name}, or remove the entry";
        return new Diagnostic(
            Severity.Error,
            "DATE001",
            string.Create(CultureInfo.InvariantCulture, $"line {entry.Line} of {entry.Seed} does not have the words \"{entry.Quotation}\""),
            entry.From,
            hint);
    }

    public static Diagnostic EditorAgainstRules(DateDecision decision, IssueDate found) => new(
        Severity.Review,
        "DATE002",
        $"an editor dated the issue {decision.Edtf}, and the page itself speaks for {found.Edtf} (\"{found.Evidence[0].Quotation}\")",
        decision.From,
        $"look at {found.Evidence[0].From}; if the date stands, nothing needs to be done");

    public static Diagnostic WeekdayDiffers(SourceSpan place, DateOnly day, DayOfWeek printed) => new(
        Severity.Review,
        "DATE003",
        $"the folio prints {printed} with {EdtfDate.Iso(day)}, which was a {day.DayOfWeek}; the date is kept as uncertain",
        place,
        $"decide the date in input/{IssuesReader.File}");

    public static Diagnostic FoliosDiffer(IssueDate date, IssueDate first) => new(
        Severity.Review,
        "DATE004",
        $"this folio prints {date.Edtf}, and another page of the issue {first.Edtf}",
        date.Evidence[0].From,
        $"divide the pages between two issues in input/{IssuesReader.File}, or decide the date there");

    public static Diagnostic FileNameDiffers(Page page, DateOnly day, IssueDate printed) => new(
        Severity.Review,
        "DATE005",
        $"the file's name says {EdtfDate.Iso(day)}, and the issue is dated {printed.Edtf}",
        DiagnosticPlace.WholeFile(page.Seed.File.Path),
        $"decide the date in input/{IssuesReader.File}");
}
