using System.Collections.Immutable;
using System.Globalization;

namespace BulletinSite.Cli;

/// <summary>The summary table's rows, the same on every kind of terminal.</summary>
internal static class SummaryRows
{
    // A step that takes less than a twentieth of the time is not worth a reader's.
    private const int ShortestPart = 20;

    public static ImmutableArray<(string Name, string Value)> Of(BuildReport report, bool verbose)
    {
        var rows = ImmutableArray.CreateBuilder<(string, string)>();
        Add("issues", Number(report.Issues));
        Add("articles", Number(report.Articles));
        Add("paragraphs", $"{Number(report.Paragraphs)}, {Number(report.Joins)} joined across column breaks");
        Add("characters", $"{Number(report.Characters.In)} in = {Number(report.Characters.Out)} out");
        if (report.Published.In > 0) Add("published HTML", $"{Number(report.Published.In)} in = {Number(report.Published.Out)} out");
        if (report.Files > 0) Add("pages", $"{Number(report.Pages)} of {Number(report.Files)} files, {Number(report.Bytes)} bytes");
        if (report.KeptPages > 0) Add("kept", $"{Number(report.KeptPages)} pages, which would be the same");
        if (verbose && report.Files > 0) Add("plain HTML", $"{Number(report.PlainPages)} of {Number(report.Pages)} pages");
        Add("doubts", Number(report.Doubts));
        if (verbose)
        {
            foreach (var stage in report.Stages) Add("  " + stage.Stage, Milliseconds(stage.Time));
        }

        Add("time", Times(report, verbose));
        if (report.Output is { } output) Add("site", report.IsUnchanged ? output + ", unchanged" : output);
        else if (report is { Files: > 0, HasErrors: true }) Add("site", "not written; what was there stays");
        return rows.ToImmutable();

        void Add(string name, string value) => rows.Add((name, value));
    }

    // Where the time went, as far as it matters; all steps stand in rows of their own when more is asked for.
    private static string Times(BuildReport report, bool verbose)
    {
        var all = report.Stages.Aggregate(TimeSpan.Zero, (sum, stage) => sum + stage.Time);
        var longest = report.Stages.Where(stage => !verbose && stage.Time * ShortestPart >= all).Select(stage => $"{stage.Stage} {Milliseconds(stage.Time)}");
        return string.Join(" · ", longest.Prepend(Milliseconds(all)));
    }

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("#,0", CultureInfo.InvariantCulture) + " ms";
}
