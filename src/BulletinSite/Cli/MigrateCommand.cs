using System.CommandLine;
using System.Globalization;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary><c>migrate</c>: brings the editors' folder into the form this program writes.</summary>
internal static class MigrateCommand
{
    private const string Examples = """
        bulletin migrate --dry-run    # says what it would do
        bulletin migrate
        """;

    public static ExampledCommand Create(CommonOptions common)
    {
        var dry = new Option<bool>("--dry-run") { Description = "Write nothing" };
        var command = new ExampledCommand("migrate", "Brings input/ into the form of this program and writes the schema editors' tools check site.yml with.", Examples) { dry };
        command.SetAction(arguments => Run(common.Read(arguments), common.Reporter(arguments), !arguments.GetValue(dry)));
        return command;
    }

    private static int Run(BuildOptions options, IReporter reporter, bool writes)
    {
        using (reporter)
        {
            var bag = new DiagnosticBag();
            var done = FolderMigration.Run(options.Input, writes, bag);
            foreach (var step in done) reporter.Say(writes ? step : $"to do: {step}");
            if (done.IsEmpty && !bag.HasErrors) reporter.Say(string.Create(CultureInfo.InvariantCulture, $"input/ is in form {SiteKeys.CurrentSchema}, the newest this program knows"));
            reporter.Show(bag.InFileOrder());
            return bag.HasErrors ? ExitCode.Errors : ExitCode.Clean;
        }
    }
}
