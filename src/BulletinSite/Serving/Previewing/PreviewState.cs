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

    public int Doubts => Diagnostics.Count(message => message.Severity == Severity.Review);

    /// <summary>Whether the site is of the files as they are now.</summary>
    public bool IsCurrent => Site is not null && SiteNumber == Number;
}
