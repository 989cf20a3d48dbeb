using System.Collections.Immutable;
using BulletinSite.Archive.Conservation;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite;

/// <summary>What a run did, in figures.</summary>
/// <param name="Diagnostics">Everything noticed, in file order.</param>
/// <param name="Stages">The time of each step.</param>
public sealed record BuildReport(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<StageTime> Stages)
{
    public int Issues { get; init; }

    public int Articles { get; init; }

    public int Paragraphs { get; init; }

    /// <summary>Column breaks inside paragraphs that were joined.</summary>
    public int Joins { get; init; }

    /// <summary>Characters of the seeds and of their articles and furniture.</summary>
    public ConservationCount Characters { get; init; }

    /// <summary>Characters that the published HTML was found to hold, of those in the seeds.</summary>
    public ConservationCount Published { get; init; }

    /// <summary>HTML pages.</summary>
    public int Pages { get; init; }

    /// <summary>Pages written so plainly that one pass over their bytes reads them back; each other one takes twenty times as long.</summary>
    public int PlainPages { get; init; }

    /// <summary>Pages that are as they were, and were not made again.</summary>
    public int KeptPages { get; init; }

    public int Files { get; init; }

    public long Bytes { get; init; }

    /// <summary>Whether the site was written.</summary>
    public string? Output { get; init; }

    /// <summary>Whether nothing had changed since the site was written, and nothing was done.</summary>
    public bool IsUnchanged { get; init; }

    public int Doubts => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Review);

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
