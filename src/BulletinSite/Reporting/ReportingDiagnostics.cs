using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Reporting;

/// <summary>What can be wrong with a reader's report. No message repeats a reader's words beyond what a name needs: they are shown where a maintainer looks.</summary>
public static class ReportingDiagnostics
{
    public static Diagnostic TooLarge(string report, long bytes) => new(Severity.Error, "REP001",
        string.Create(CultureInfo.InvariantCulture, $"the report has {bytes} bytes; {ReportForm.MaxBytes} is the limit"),
        DiagnosticPlace.WholeFile(report), "ask the reader for a report of one mistake");

    public static Diagnostic NotText(string report) => new(Severity.Error, "REP002",
        "the report is not UTF-8", DiagnosticPlace.WholeFile(report), "save the report as it stands in the issue");

    public static Diagnostic FieldMissing(string report, string field) => new(Severity.Error, "REP003",
        $"the report does not say \"{field}\"", DiagnosticPlace.WholeFile(report), $"fill in the field \"{field}\" of the issue");

    public static Diagnostic FieldTwice(SourceSpan place, string field) => new(Severity.Error, "REP004",
        $"\"{field}\" stands here for the second time", place, "remove the headings from the fields of the issue");

    public static Diagnostic FieldTooLong(string report, string field, int length, int longest) => new(Severity.Error, "REP005",
        string.Create(CultureInfo.InvariantCulture, $"\"{field}\" has {length} characters; {longest} is the limit"),
        DiagnosticPlace.WholeFile(report), "shorten the field to the one mistake it is about");

    public static Diagnostic BadBlock(string report, string why) => new(Severity.Error, "REP006",
        $"the block is not as a page of the site writes it: {why}", DiagnosticPlace.WholeFile(report), "remove the block from the issue; \"where\" says the place as well");

    public static Diagnostic NoSuchPage(string report) => new(Severity.Error, "REP007",
        "the report names no page of the archive", DiagnosticPlace.WholeFile(report), "write \"where\" as seeds/page.txt#L12 or seeds/page.txt#L12-L20");

    public static Diagnostic NoSuchLine(string report, int lines) => new(Severity.Error, "REP008",
        string.Create(CultureInfo.InvariantCulture, $"the report names lines the page does not have; its last one is {lines}"),
        DiagnosticPlace.WholeFile(report), "write \"where\" as seeds/page.txt#L12 or seeds/page.txt#L12-L20");

    public static Diagnostic NoSuchKind(string report) => new(Severity.Error, "REP009",
        "readers cannot ask for a correction of this kind", DiagnosticPlace.WholeFile(report), $"write \"kind\" as one of {string.Join(", ", ReportForm.Kinds)}");

    public static Diagnostic WordsNotThere(string report) => new(Severity.Error, "REP010",
        "the words in \"wrong\" stand on none of these lines, or on several", DiagnosticPlace.WholeFile(report),
        "copy a few more of the printed words, all from one line");

    public static Diagnostic NothingRight(string report, string kind) => new(Severity.Error, "REP011",
        $"\"{kind}\" needs what it should be in \"right\"", DiagnosticPlace.WholeFile(report), "fill in the field \"right\" of the issue");

    public static Diagnostic Unreadable(string report, string why) => new(Severity.Error, "REP012",
        $"the report cannot be read: {why.TrimEnd('.')}", DiagnosticPlace.WholeFile(report), "name the file with the text of the issue");

    public static Diagnostic ControlCharacter(string report, string field) => new(Severity.Error, "REP013",
        $"\"{field}\" has characters in it that cannot be seen", DiagnosticPlace.WholeFile(report), "type the words anew");

    public static Diagnostic NoEvent(string report) => new(Severity.Error, "REP014",
        "the file is no event of a labelled issue", DiagnosticPlace.WholeFile(report), "leave --event out where the file is the report itself");
}
