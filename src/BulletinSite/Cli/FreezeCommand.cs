using System.Globalization;
using BulletinSite.Archive.Judgement;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary><c>freeze</c>: writes the addresses of all articles into <c>input/addresses/</c>, so that they hold for good.</summary>
internal static class FreezeCommand
{
    public static int Run(BuildOptions options, IReporter reporter)
    {
        using (reporter)
        {
            var bag = new DiagnosticBag();
            var reading = Build.ReadArchive(options, new StageClock(reporter.Begin), bag);
            // Addresses of an archive with mistakes in it are not those that will be published.
            var added = bag.HasErrors ? 0 : AddressWriter.Write(options.Input, reading.Archive, bag);
            reporter.Show([.. bag.InFileOrder().Where(message => message.Severity == Severity.Error)]);
            reporter.Say(string.Create(CultureInfo.InvariantCulture, $"{added} addresses written down in input/addresses/"));
            return bag.HasErrors ? ExitCode.Errors : ExitCode.Clean;
        }
    }
}
