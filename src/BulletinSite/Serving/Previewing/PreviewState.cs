using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Serving.Previewing;

/// <summary>What is shown at one moment, and what is wrong.</summary>
/// <param name="Number">Counts up with every change.</param>
/// <param name="Site">The last site without an error; null until there is one.</param>
/// <param name="SiteNumber">The number of the state the site is of; smaller than <paramref name="Number"/> while something is wrong.</param>
/// <param name="Diagnostics">Everything noticed of the files as they are now, in file order.</param>
internal sealed record PreviewState(long Number, PreviewSite? Site, long SiteNumber, ImmutableArray<Diagnostic> Diagnostics)
{
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(message => message.Severity == Severity.Error);

    /// <summary>How many decisions of the site are in doubt.</summary>
    public int Doubts { get; } = Site?.Archive.Issues.Sum(issue => issue.Pages.Sum(page => page.Doubts.Count(doubt => !page.IsWithheld(doubt.Place)))) ?? 0;

    /// <summary>Whether the site is of the files as they are now.</summary>
    public bool IsCurrent => Site is not null && SiteNumber == Number;
}
