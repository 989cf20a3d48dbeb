using System.Globalization;
using BulletinSite.Model;
using BulletinSite.Serving;

namespace BulletinSite.Cli;

/// <summary><c>serve</c>: builds the site and shows it at the address of this machine, under the site's base path.</summary>
internal static class ServeCommand
{
    public static int Run(BuildOptions options, IReporter reporter, int port)
    {
        using (reporter)
        {
            // Links lead to this machine, not to the address the site will have.
            var report = Build.Run(options with { BaseUrl = BasePath(options) }, writes: true, reporter.Begin);
            reporter.Show(report.Diagnostics);
            reporter.Summarize(report);
            if (report.Output is not { } folder) return ExitCode.Errors;
            var basePath = BasePath(options) ?? "/";
            using var server = new SiteServer(folder, basePath, port);
            try
            {
                server.Start();
            }
            catch (Exception problem) when (problem is IOException or InvalidOperationException)
            {
                reporter.Show([CliDiagnostics.CannotListen(port, problem.Message)]);
                return ExitCode.Errors;
            }

            reporter.Say(string.Create(CultureInfo.InvariantCulture, $"the site is at http://127.0.0.1:{port}{basePath} until Ctrl+C"));
            server.WaitForShutdown();
            return ExitCode.Clean;
        }
    }

    private static string? BasePath(BuildOptions options) =>
        options.BaseUrl is { } given && SiteAddress.TryParse(given, out var address) ? address.BasePath : options.BaseUrl;
}
