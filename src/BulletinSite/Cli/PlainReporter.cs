using System.Collections.Immutable;
using BulletinSite.Adding;
using BulletinSite.Archive.Gathering;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary>Lines of text, for logs and pipes.</summary>
internal sealed class PlainReporter(TextWriter output, bool verbose) : IReporter
{
    public void Begin(string stage)
    {
        if (verbose) output.WriteLine($"{stage} …");
    }

    public void Say(string text) => output.WriteLine(text);

    public void Added(ImmutableArray<AddedIssue> issues, bool isWritten) => Say(AddingText.Of(issues, isWritten));

    public void Review(IReadOnlyList<ReviewItem> items, int all) => Say(ReviewText.Of(items, all));

    public void Show(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity > Severity.Note || verbose) output.Write(DiagnosticPrinter.Print(diagnostic));
        }
    }

    public void Summarize(BuildReport report)
    {
        foreach (var (name, value) in SummaryRows.Of(report, verbose)) output.WriteLine($"{name,-26}{value}");
    }

    public void Dispose() => output.Flush();
}
