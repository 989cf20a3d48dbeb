using System.Globalization;
using System.Text.RegularExpressions;

namespace BulletinSite.Benchmarks.EndToEnd;

/// <summary>Where the wall time of each size went, as the program itself says: each step that takes a twentieth or more, and the rest.</summary>
internal static partial class StageTable
{
    public static void Print(IReadOnlyList<(int Articles, MeasuredRun Run)> sizes)
    {
        var times = sizes.Select(size => StagesOf(size.Run)).ToList();
        var stages = times.SelectMany(time => time.Keys).Distinct(StringComparer.Ordinal).ToList();
        Console.WriteLine($"| step, wall s | {string.Join(" | ", sizes.Select(size => size.Articles.ToString("#,0", CultureInfo.InvariantCulture)))} |");
        Console.WriteLine($"|---|{string.Concat(sizes.Select(_ => "---:|"))}");
        foreach (var stage in stages) Row(stage, times.Select(time => time.TryGetValue(stage, out var seconds) ? seconds : (double?)null));
        Row("all other steps, start and end", sizes.Zip(times, (size, time) => (double?)(size.Run.Wall.TotalSeconds - time.Values.Sum())));
        Row("in all", sizes.Select(size => (double?)size.Run.Wall.TotalSeconds));
    }

    private static void Row(string name, IEnumerable<double?> seconds) =>
        Console.WriteLine($"| {name} | {string.Join(" | ", seconds.Select(time => time?.ToString("0.00", CultureInfo.InvariantCulture) ?? "in the rest"))} |");

    // time   5,432 ms · split 512 ms · enrich 498 ms
    private static Dictionary<string, double> StagesOf(MeasuredRun run)
    {
        var line = run.Output.Split('\n').Single(line => line.StartsWith("time ", StringComparison.Ordinal));
        return line.Split('·')[1..].Select(part => Stage().Match(part.Trim()))
            .ToDictionary(part => part.Groups["name"].Value, part => double.Parse(part.Groups["time"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) / 1000, StringComparer.Ordinal);
    }

    [GeneratedRegex("^(?<name>.+) (?<time>[0-9,]+) ms$")]
    private static partial Regex Stage();
}
