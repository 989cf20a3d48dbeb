using System.CommandLine;
using System.Globalization;
using BulletinSite.Releasing;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary><c>release --to DIR</c>: the site and the corpus as files to hand on.</summary>
internal static class ReleaseCommand
{
    private const string Examples = """
        bulletin release --version-name v1.2.0 --to release
        SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) bulletin release --version-name 2024-03 --to release --base-url https://example.org/archive/
        """;

    public static ExampledCommand Create(CommonOptions common)
    {
        var to = new Option<string>("--to") { Description = "The folder to write to", Required = true };
        var version = new Option<string>("--version-name") { Description = "The release's name, such as its tag", Required = true };
        var command = new ExampledCommand("release", "Builds the site and packs it: site.zip, corpus.zip (every article as JSON and Markdown), CITATION.cff, SHA256SUMS.", Examples) { to, version };
        command.SetAction(arguments => Run(common.Read(arguments), common.Reporter(arguments), arguments.GetValue(version)!, Path.GetFullPath(arguments.GetValue(to)!)));
        return command;
    }

    private static int Run(BuildOptions options, IReporter reporter, string version, string folder)
    {
        using (reporter)
        {
            if (!ReleaseFiles.IsVersion(version))
            {
                reporter.Show([ReleasingDiagnostics.BadVersion(version)]);
                return ExitCode.WrongUse;
            }

            var report = Build.Run(options, writes: true, reporter.Begin);
            reporter.Summarize(report);
            var bag = new DiagnosticBag();
            if (!report.HasErrors)
            {
                foreach (var (name, bytes) in ReleaseFiles.Write(options, version, folder, bag)) reporter.Say(string.Create(CultureInfo.InvariantCulture, $"{name,-14}{bytes,12:#,0} bytes"));
            }

            reporter.Show([.. report.Diagnostics.Concat(bag.InFileOrder()).Where(message => message.Severity == Severity.Error)]);
            return report.HasErrors || bag.HasErrors ? ExitCode.Errors : ExitCode.Clean;
        }
    }
}
