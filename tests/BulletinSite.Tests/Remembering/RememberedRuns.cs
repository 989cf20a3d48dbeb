using BulletinSite.Text;

namespace BulletinSite.Tests.Remembering;

/// <summary>Holds a run that may remember against one that may not.</summary>
internal static class RememberedRuns
{
    /// <summary>Builds with the memory and without: site, messages and figures have to be the same.</summary>
    /// <param name="archive">The archive, after whatever was done to it.</param>
    /// <param name="isUnchanged">Whether there is to be nothing to do; null when either will do.</param>
    public static BuildReport AssertSameAsWithoutMemory(this SmallArchive archive, bool? isUnchanged = null)
    {
        var report = Build.Run(archive.Options, writes: true);
        if (isUnchanged is { } expected) Assert.Equal(expected, report.IsUnchanged);
        var cold = Build.Run(archive.Options with { UsesMemory = false, Output = Path.Combine(archive.Root, "cold") }, writes: true);
        Assert.Equal(cold.Diagnostics.Select(DiagnosticPrinter.Print), report.Diagnostics.Select(DiagnosticPrinter.Print));
        Assert.Equal(cold with { Diagnostics = [], Stages = [], Output = null }, report with { Diagnostics = [], Stages = [], Output = null, KeptPages = 0, IsUnchanged = false });
        if (!report.HasErrors) Assert.Equal(archive.Site("cold"), archive.Site());
        return report;
    }
}
