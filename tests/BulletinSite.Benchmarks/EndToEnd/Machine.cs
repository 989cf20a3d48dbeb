using System.Globalization;
using System.Runtime.InteropServices;

namespace BulletinSite.Benchmarks.EndToEnd;

/// <summary>When and on what was measured, in one sentence for under a table.</summary>
internal static class Machine
{
    public static string Describe(int runs) => string.Create(CultureInfo.InvariantCulture,
        $"Measured {TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Processor()}{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB, {RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.FrameworkDescription}; {(runs == 1 ? "one run" : $"medians of {runs} runs in turn")}{Load()}.");

    private static string Processor()
    {
        const string Key = "model name";
        if (!File.Exists("/proc/cpuinfo")) return "";
        var line = File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith(Key, StringComparison.Ordinal));
        return line is null ? "" : line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..] + ", ";
    }

    // How many wanted to run in the last minute: on a busy machine wall times say nothing.
    private static string Load() => File.Exists("/proc/loadavg") ? $"; load before it {File.ReadAllText("/proc/loadavg").Split(' ')[0]}" : "";
}
