using BulletinSite.Archive.Judgement;
using BulletinSite.Serving;
using BulletinSite.Serving.Previewing;
using BulletinSite.Serving.Reviewing;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary><c>serve</c>: shows the archive on this machine while it is worked on, under the site's base path.</summary>
internal static class ServeCommand
{
    private const string Honestly =
        "the site is made in memory: each page is made and checked when it is looked at, and nothing is written; build makes and checks all pages, and writes them";

    /// <summary>Shows the archive and everything that changes in it.</summary>
    public static int Run(BuildOptions options, IReporter reporter, int port)
    {
        using (reporter)
        {
            var basePath = BasePath(options, reporter);
            if (basePath is null) return ExitCode.Errors;
            reporter.Begin("read the archive");
            // Links lead to this machine, not to the address the site will have.
            var here = options with { BaseUrl = basePath };
            using var preview = new Preview(here, change => Tell(change, reporter));
            var review = new ReviewDesk(preview, here, TimeProvider.System, Environment.GetEnvironmentVariable("BULLETIN_EDITOR") ?? "");
            var desk = new PreviewDesk(preview, basePath, review);
            using var server = new SiteServer(port, desk.Answer);
            desk.Stopping = server.Stopping;
            return Serve(server, port, reporter, $"{basePath}   doubts are settled at {basePath}{PreviewDesk.Reserved}review/\n{Honestly}");
        }
    }

    /// <summary>Shows the site as the last build wrote it.</summary>
    public static int RunWritten(BuildOptions options, IReporter reporter, int port)
    {
        using (reporter)
        {
            if (BasePath(options, reporter) is not { } basePath) return ExitCode.Errors;
            using var server = new SiteServer(options.Output, basePath, port);
            return Serve(server, port, reporter, basePath);
        }
    }

    private static int Serve(SiteServer server, int port, IReporter reporter, string rest)
    {
        try
        {
            server.Start();
        }
        catch (Exception problem) when (problem is IOException or InvalidOperationException)
        {
            reporter.Show([CliDiagnostics.CannotListen(port, problem.Message)]);
            return ExitCode.Errors;
        }

        reporter.Say($"{server.Addresses.Single()}{rest}\nCtrl+C ends it");
        server.WaitForShutdown();
        return ExitCode.Clean;
    }

    // What was said before is not said again.
    private static void Tell(PreviewChange change, IReporter reporter)
    {
        var known = change.Before?.Errors.ToHashSet() ?? [];
        reporter.Show([.. change.Now.Errors.Where(message => !known.Contains(message))]);
        reporter.Say(PreviewText.Of(change));
    }

    // What is wrong with the settings besides is told with all the rest.
    private static string? BasePath(BuildOptions options, IReporter reporter)
    {
        var settings = JudgementReader.Read(options.Input, [], new DiagnosticBag(), isWholeArchive: false).Site;
        var bag = new DiagnosticBag();
        var address = Build.AddressOf(options, settings, bag);
        reporter.Show(bag.InFileOrder());
        return bag.HasErrors ? null : address.BasePath;
    }
}
