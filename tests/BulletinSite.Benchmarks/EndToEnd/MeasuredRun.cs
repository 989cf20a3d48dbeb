using System.Diagnostics;

namespace BulletinSite.Benchmarks.EndToEnd;

/// <summary>What one run of a program took.</summary>
/// <param name="Wall">From start to exit.</param>
/// <param name="Cpu">Of all its threads, user and system.</param>
/// <param name="PeakBytes">The most memory it had resident.</param>
/// <param name="Output">What it said.</param>
internal sealed record MeasuredRun(TimeSpan Wall, TimeSpan Cpu, long PeakBytes, string Output)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    /// <summary>Runs a program to its end; its figures are looked up while it runs, 200 times a second.</summary>
    public static MeasuredRun Of(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SOURCE_DATE_EPOCH"] = "1700000000";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (cpu, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(Look))
        {
            process.Refresh();
            try
            {
                (cpu, peak) = (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (Exception ended) when (ended is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It ended between the two questions; the last figures stand.
                break;
            }
        }

        process.WaitForExit();
        var wall = clock.Elapsed;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}{output.Result[^Math.Min(2000, output.Result.Length)..]}");
        return new MeasuredRun(wall, cpu, peak, output.Result);
    }

    /// <summary>The run in the middle, by wall time.</summary>
    public static MeasuredRun Median(IEnumerable<MeasuredRun> runs)
    {
        var ordered = runs.OrderBy(run => run.Wall).ToList();
        return ordered[ordered.Count / 2];
    }
}
