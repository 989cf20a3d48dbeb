using System.Globalization;

namespace BulletinSite.Benchmarks.EndToEnd;

/// <summary>The table of all programs and sizes, as Markdown.</summary>
internal static class ArchiveTable
{
    public const string Hugo = "Hugo, already split";
    public const string Floor = "only writing the same files";

    public static void Begin()
    {
        Console.WriteLine("| articles | program | wall s | CPU s | peak MB | files | MB | ms an article | times Hugo | times only writing |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    }

    public static void Print(int articles, IReadOnlyList<ArchiveRow> rows)
    {
        foreach (var row in rows)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {articles:#,0} | {row.Program} | {row.Run.Wall.TotalSeconds:0.00} | {row.Run.Cpu.TotalSeconds:0.00} | {row.Run.PeakBytes / 1e6:0} | {row.Files:#,0} | {row.Bytes / 1e6:0.0} | {row.Run.Wall.TotalMilliseconds / articles:0.000} | {Times(row, Hugo, rows)} | {Times(row, Floor, rows)} |"));
        }
    }

    private static string Times(ArchiveRow row, string other, IReadOnlyList<ArchiveRow> rows) =>
        rows.FirstOrDefault(candidate => candidate.Program == other) is { } found && found != row
            ? (row.Run.Wall / found.Run.Wall).ToString("0.00", CultureInfo.InvariantCulture)
            : "";
}
