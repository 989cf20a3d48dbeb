using System.Collections.Immutable;
using BulletinSite.Adding;
using BulletinSite.Archive.Gathering;
using BulletinSite.Text;
using Spectre.Console;
using Words = Spectre.Console.Text;

namespace BulletinSite.Cli;

/// <summary>Colours, a live line for the running step, and a table, for a person at a terminal.</summary>
internal sealed class RichReporter : IReporter
{
    private readonly bool _verbose;
    private readonly IAnsiConsole _console = AnsiConsole.Console;
    private readonly AutoResetEvent _changed = new(false);
    private readonly Thread _spinner;
    private volatile string? _stage;
    private volatile bool _isOver;

    public RichReporter(bool verbose)
    {
        _verbose = verbose;
        _spinner = new Thread(Spin) { IsBackground = true };
        _spinner.Start();
    }

    public void Begin(string stage)
    {
        _stage = stage;
        _changed.Set();
    }

    public void Say(string text)
    {
        StopSpinner();
        _console.WriteLine(text);
    }

    public void Added(ImmutableArray<AddedIssue> issues, bool isWritten) => Say(AddingText.Of(issues, isWritten));

    public void Review(IReadOnlyList<ReviewItem> items, int all) => Say(ReviewText.Of(items, all));

    public void Show(IReadOnlyList<Diagnostic> diagnostics)
    {
        StopSpinner();
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == Severity.Note && !_verbose) continue;
            var printed = DiagnosticPrinter.Print(diagnostic);
            var line = printed.IndexOf('\n', StringComparison.Ordinal);
            _console.Write(new Words(printed[..line] + "\n", StyleOf(diagnostic.Severity)));
            _console.Write(new Words(printed[(line + 1)..], new Style(Color.Grey)));
        }
    }

    public void Summarize(BuildReport report)
    {
        StopSpinner();
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn("");
        foreach (var (name, value) in SummaryRows.Of(report, _verbose)) table.AddRow(new Words(name, new Style(Color.Grey)), new Words(value));
        _console.Write(table);
    }

    public void Dispose()
    {
        StopSpinner();
        _changed.Dispose();
    }

    private void StopSpinner()
    {
        if (_isOver) return;
        _isOver = true;
        _changed.Set();
        _spinner.Join();
    }

    // The status line lives on a thread of its own, so that steps need not know of it.
    private void Spin()
    {
        _changed.WaitOne();
        if (_isOver) return;
        _console.Status().Start(Markup.Escape(_stage ?? ""), status =>
        {
            while (!_isOver)
            {
                _changed.WaitOne();
                status.Status(Markup.Escape(_stage ?? ""));
            }
        });
    }

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Severity.Review => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };
}
