using System.Collections.Immutable;

namespace BulletinSite.Archive.Enriching;

/// <summary>When an issue appeared, as far as the evidence goes.</summary>
/// <param name="Edtf">The date in EDTF (ISO 8601-2), or null where nothing is known.</param>
/// <param name="Earliest">The first day it can be; null where open.</param>
/// <param name="Latest">The last day it can be; null where open.</param>
/// <param name="Method">How it became known.</param>
/// <param name="Reason">Why, in an editor's words; empty for a printed date.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record IssueDate(
    EdtfDate? Edtf,
    DateOnly? Earliest,
    DateOnly? Latest,
    DateMethod Method,
    string Reason,
    ImmutableArray<Evidence> Evidence)
{
    /// <summary>No evidence, no date.</summary>
    public static IssueDate Unknown { get; } = new(null, null, null, DateMethod.Unknown, "", []);

    /// <summary>Whether the day itself is certain: only then may it be written as one.</summary>
    public bool IsCertainDay => Edtf is { IsCertainDay: true };
}
