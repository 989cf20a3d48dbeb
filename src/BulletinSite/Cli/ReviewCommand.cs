using BulletinSite.Archive.Gathering;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary><c>review</c>: everything an editor should look at, what matters most to readers first.</summary>
internal static class ReviewCommand
{
    public static int Run(BuildOptions options, IReporter reporter, int most)
    {
        using (reporter)
        {
            var bag = new DiagnosticBag();
            var reading = Build.ReadArchive(options, new StageClock(reporter.Begin), bag);
            var items = ReviewList.Of(reading.Archive);
            reporter.Review([.. items.Take(most)], items.Length);
            reporter.Show([.. bag.InFileOrder().Where(message => message.Severity == Severity.Error)]);
            return bag.HasErrors ? ExitCode.Errors : ExitCode.Clean;
        }
    }
}
