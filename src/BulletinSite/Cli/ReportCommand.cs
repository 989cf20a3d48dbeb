using System.CommandLine;
using System.Globalization;
using BulletinSite.Archive.Reading;
using BulletinSite.Correcting;
using BulletinSite.Reporting;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary><c>report FILE</c>: what a reader's report asks for, and with <c>--to-correction</c> the correction it makes.</summary>
internal static class ReportCommand
{
    private const string Examples = """
        bulletin report issue.md                                 # what it asks for; nothing is written
        bulletin report issue.md --to-correction --by 编辑       # writes the entry into input/corrections/, after trying it
        gh issue view 12 --json body --jq .body | bulletin report - --to-correction --by 编辑
        bulletin report "$GITHUB_EVENT_PATH" --event --to-correction    # in a workflow: text, number and who accepted it come from the event
        """;

    public static ExampledCommand Create(CommonOptions common)
    {
        var file = new Argument<string>("FILE") { Description = "The text of the report; - is standard input" };
        var writes = new Option<bool>("--to-correction") { Description = "Write the correction" };
        var isEvent = new Option<bool>("--event") { Description = "FILE is the event of a GitHub workflow, with the issue in it" };
        var by = new Option<string>("--by") { Description = "Who accepts it [default: BULLETIN_EDITOR]", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("BULLETIN_EDITOR") ?? "" };
        var when = new Option<DateOnly?>("--when") { Description = "The day of the decision [default: today]" };
        var command = new ExampledCommand("report", "Reads a reader's report of a mistake (the text of an issue made with the form) and trusts nothing in it.", Examples) { file, writes, isEvent, by, when };
        command.SetAction(arguments => Run(
            common.Read(arguments), common.Reporter(arguments), arguments.GetValue(file)!, arguments.GetValue(isEvent), arguments.GetValue(writes), arguments.GetValue(by)!,
            arguments.GetValue(when) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)));
        return command;
    }

    private static int Run(BuildOptions options, IReporter reporter, string file, bool isEvent, bool writes, string by, DateOnly when)
    {
        var bag = new DiagnosticBag();
        var name = file == "-" ? "standard input" : Path.GetFileName(file);
        var received = Bytes(file, name, isEvent ? ReportEvent.MaxBytes : ReportForm.MaxBytes, bag) is not { } bytes ? null
            : isEvent ? ReportEvent.Read(bytes, name, bag)
            : new ReceivedReport(bytes, "", by);
        var request = received is null ? null : Request(options, received, name, when, bag);
        if (request is not null && writes) return CorrectCommand.Run(options, reporter, request);
        using (reporter)
        {
            if (request is not null) reporter.Say(Told(request));
            reporter.Show([.. bag.InFileOrder().Where(message => message.Severity == Severity.Error)]);
            return bag.HasErrors ? ExitCode.Errors : ExitCode.Clean;
        }
    }

    private static CorrectionRequest? Request(BuildOptions options, ReceivedReport received, string name, DateOnly when, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var seeds = SeedFolder.List(options.Seeds, found);
        bag.AddRange(found.InFileOrder().Where(message => message.Severity == Severity.Error));
        if (ReportReader.Read(received.Text.Span, name, seeds, bag) is not { } report) return null;
        var seed = SeedFolder.Read(options.Seeds, report.Seed, bag) is { } page ? SeedDecoder.Decode(page, bag) : null;
        return seed is null ? null : ReportProposal.Of(report, seed, name, received, when, bag);
    }

    private static byte[]? Bytes(string file, string name, int most, DiagnosticBag bag)
    {
        try
        {
            using var from = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
            // One byte over the limit is enough to know.
            var bytes = new byte[most + 1];
            return bytes[..from.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bag.Add(ReportingDiagnostics.Unreadable(name, problem.Message));
            return null;
        }
    }

    private static string Told(CorrectionRequest request) => DiagnosticPrinter.OneLine(string.Create(
        CultureInfo.InvariantCulture,
        $"correct {request.Place} {string.Join(' ', request.Values.Prepend(request.Kind).Select(ShellWord.Of))} --reason {ShellWord.Of(request.Reason)}"));
}
