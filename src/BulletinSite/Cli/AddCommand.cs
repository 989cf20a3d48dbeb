using System.Collections.Immutable;
using System.CommandLine;
using BulletinSite.Adding;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary><c>add FILE …</c>: takes pages into the archive.</summary>
internal static class AddCommand
{
    private const string Examples = """
        bulletin add 2024-03-08-p04.txt                               # one page, under its own name
        bulletin add p01.txt p02.txt p03.txt p04.txt --one-issue      # the pages of one day
        bulletin add scan.txt --dry-run                               # says what it would do
        pdftotext -raw page.pdf - | bulletin add - --name 2024-03-08-p04
        """;

    public static ExampledCommand Create(CommonOptions common)
    {
        var files = new Argument<string[]>("FILE") { Description = "Text files, in the order of the pages; - is standard input", Arity = ArgumentArity.OneOrMore };
        var name = new Option<string>("--name") { Description = "The page's name in seeds/ [default: the file's name]", DefaultValueFactory = _ => "" };
        var together = new Option<bool>("--one-issue") { Description = "The pages appeared together" };
        var alike = new Option<bool>("--alike") { Description = "Take a page even if it is nearly one that is there" };
        var dry = new Option<bool>("--dry-run") { Description = "Write nothing" };
        var command = new ExampledCommand("add", "Takes pages into seeds/, byte for byte, and enters them in input/issues.yml with a proposed date.", Examples) { files, name, together, alike, dry };
        command.SetAction(arguments =>
        {
            using var input = Console.OpenStandardInput();
            var bag = new DiagnosticBag();
            var pages = IncomingReader.Read([.. arguments.GetValue(files) ?? []], arguments.GetValue(name)!, input, bag);
            var request = new AddingRequest(pages, arguments.GetValue(together), arguments.GetValue(alike), !arguments.GetValue(dry));
            return Run(common.Read(arguments), common.Reporter(arguments), request, bag);
        });
        return command;
    }

    private static int Run(BuildOptions options, IReporter reporter, AddingRequest request, DiagnosticBag bag)
    {
        using (reporter)
        {
            ImmutableArray<AddedIssue> issues = bag.HasErrors ? [] : PageAdder.Add(options, request, bag);
            if (!issues.IsEmpty) reporter.Added(issues, request.Writes);
            // Doubts about how the pages are read are told with them, each once; those about their date here.
            reporter.Show([.. bag.InFileOrder().Where(message => message.Severity == Severity.Error || message.Code.StartsWith("ADD", StringComparison.Ordinal) || message.Code.StartsWith("DATE", StringComparison.Ordinal))]);
            return bag.HasErrors ? ExitCode.Errors : ExitCode.Clean;
        }
    }
}
