using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Reading;
using BulletinSite.Correcting;
using BulletinSite.Text;

namespace BulletinSite.Reporting;

/// <summary>Turns a report into the correction an editor would ask for.</summary>
internal static class ReportProposal
{
    private const int LongestReason = 300;
    private const string NoReason = "读者指正";

    private static readonly ImmutableArray<string> NeedingRight = ["edit", "date"];

    /// <summary>The correction; null after an error in the bag.</summary>
    /// <param name="report">What the reader says.</param>
    /// <param name="seed">The page.</param>
    /// <param name="name">How messages call the report.</param>
    /// <param name="received">Which issue it came with, and under whose name it is entered.</param>
    /// <param name="when">The day.</param>
    /// <param name="bag">What is wrong.</param>
    public static CorrectionRequest? Of(ReaderReport report, SeedText seed, string name, ReceivedReport received, DateOnly when, DiagnosticBag bag)
    {
        var source = seed.Source;
        if (report.LastLine > source.Lines.Length)
        {
            bag.Add(ReportingDiagnostics.NoSuchLine(name, source.Lines.Length));
            return null;
        }

        if (NeedingRight.Contains(report.Kind, StringComparer.Ordinal) && report.Right.Length == 0)
        {
            bag.Add(ReportingDiagnostics.NothingRight(name, report.Kind));
            return null;
        }

        var line = LineOf(report, source);
        if (line is null && (report.Kind == "edit" || report.Wrong.Length > 0))
        {
            bag.Add(ReportingDiagnostics.WordsNotThere(name));
            return null;
        }

        var at = line ?? report.FirstLine;
        ImmutableArray<string> values = report.Kind switch
        {
            "edit" => [report.Wrong, report.Right],
            "date" => [report.Right],
            _ => [],
        };
        var place = string.Create(CultureInfo.InvariantCulture, $"seeds/{report.Seed}:{at}");
        return new CorrectionRequest(place, report.Kind, values, line is null ? "" : report.Wrong, Reason(report.Why) + received.Number, received.By, when);
    }

    // The one line the words stand on: a paragraph is several lines, and a reader copies from the paragraph.
    private static int? LineOf(ReaderReport report, SourceText source)
    {
        if (report.Wrong.Length == 0) return null;
        int? found = null;
        for (var line = report.FirstLine; line <= EndOf(report, source); line++)
        {
            if (!source[source.Lines[line - 1].Span].Contains(report.Wrong, StringComparison.Ordinal)) continue;
            if (found is not null) return null;
            found = line;
        }

        return found;
    }

    // A page of the site names the line a paragraph begins on; it may go on over some column breaks.
    private static int EndOf(ReaderReport report, SourceText source) =>
        Math.Min(source.Lines.Length, report.LastLine > report.FirstLine ? report.LastLine : report.FirstLine + 12);

    private static string Reason(string why)
    {
        if (why.Length == 0) return NoReason;
        if (why.Length <= LongestReason) return why;
        return why[..(char.IsHighSurrogate(why[LongestReason - 1]) ? LongestReason - 1 : LongestReason)] + "…";
    }
}
