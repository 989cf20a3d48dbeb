using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Serving.Previewing;

/// <summary>What is shown at one moment, and what is wrong.</summary>
internal sealed class PreviewState
{
    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics;
    private readonly Lazy<int> _doubts;

    /// <param name="number">Counts up with every change.</param>
    /// <param name="site">The last site without an error; null until there is one.</param>
    /// <param name="siteNumber">The number of the first state it was shown in.</param>
    /// <param name="isCurrent">Whether the site is of the files as they are now.</param>
    /// <param name="noticed">Everything noticed of the files as they are now; put in order when somebody looks.</param>
    public PreviewState(long number, PreviewSite? site, long siteNumber, bool isCurrent, DiagnosticBag noticed)
    {
        (Number, Site, SiteNumber, IsCurrent) = (number, site, siteNumber, isCurrent);
        _diagnostics = new(noticed.InFileOrder);
        _doubts = new(() => site?.Archive.Issues.Sum(issue => issue.Pages.Sum(page => page.Doubts.Count(doubt => !page.IsWithheld(doubt.Place)))) ?? 0);
    }

    public long Number { get; }

    public PreviewSite? Site { get; }

    public long SiteNumber { get; }

    public bool IsCurrent { get; }

    /// <summary>Everything noticed, in file order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.Value;

    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(message => message.Severity == Severity.Error);

    /// <summary>How many decisions of the site are in doubt.</summary>
    public int Doubts => _doubts.Value;

    /// <summary>The same, with what was found out later.</summary>
    public PreviewState With(ImmutableArray<Diagnostic> found)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(Diagnostics);
        bag.AddRange(found);
        return new PreviewState(Number + 1, Site, SiteNumber, IsCurrent, bag);
    }
}
