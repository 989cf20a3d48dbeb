namespace BulletinSite.Cli;

/// <summary><c>build</c> and <c>check</c>.</summary>
internal static class BuildCommand
{
    public static int Run(BuildOptions options, IReporter reporter, bool writes)
    {
        using (reporter)
        {
            var report = Build.Run(options, writes, reporter.Begin);
            reporter.Show(report.Diagnostics);
            reporter.Summarize(report);
            return report.HasErrors ? ExitCode.Errors : ExitCode.Clean;
        }
    }
}
