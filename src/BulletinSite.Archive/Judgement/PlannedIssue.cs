using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Which seeds make up an issue, and what an editor decided about it. Each seed is in exactly one.</summary>
/// <param name="Id">Its address part.</param>
/// <param name="Seeds">File names in the order of the pages; at least one.</param>
/// <param name="Date">An editor's date, if there is one.</param>
/// <param name="PrintedPage">The page number (版次) where an editor gives it.</param>
/// <param name="Section">The page's name (版面) where an editor gives it.</param>
/// <param name="From">Where its entry stands; null for a seed without one.</param>
public sealed record PlannedIssue(
    IssueId Id,
    ImmutableArray<string> Seeds,
    DateDecision? Date,
    string? PrintedPage,
    string? Section,
    SourceSpan? From)
{
    /// <summary>The profile its pages are read with, as an editor names it; empty where the archive's or the best is taken.</summary>
    public string Profile { get; init; } = "";

    /// <summary>The running number of the issue (总期号) as an editor gives it; empty when not known.</summary>
    public string Number { get; init; } = "";

    /// <summary>Whether a page is one of its own, by the page's name without folder and ending.</summary>
    public bool Holds(string stem) => Seeds.Any(seed => Path.GetFileNameWithoutExtension(seed) == stem);
}
