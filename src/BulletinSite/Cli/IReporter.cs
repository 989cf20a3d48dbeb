using System.Collections.Immutable;
using BulletinSite.Adding;
using BulletinSite.Archive.Gathering;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary>Tells the person or program that started a run what happens.</summary>
internal interface IReporter : IDisposable
{
    /// <summary>A step begins.</summary>
    void Begin(string stage);

    /// <summary>Free text of a command, such as an explanation.</summary>
    void Say(string text);

    /// <summary>What was taken into the archive, or would be.</summary>
    void Added(ImmutableArray<AddedIssue> issues, bool isWritten);

    /// <summary>What an editor should look at: the first ones of so many.</summary>
    void Review(IReadOnlyList<ReviewItem> items, int all);

    /// <summary>All messages of the run, in file order.</summary>
    void Show(IReadOnlyList<Diagnostic> diagnostics);

    /// <summary>The figures at the end.</summary>
    void Summarize(BuildReport report);
}
