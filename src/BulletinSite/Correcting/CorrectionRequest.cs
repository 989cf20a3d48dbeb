using System.Collections.Immutable;

namespace BulletinSite.Correcting;

/// <summary>A correction somebody asks for, in words.</summary>
/// <param name="Place">FILE:LINE.</param>
/// <param name="Kind">The kind of correction.</param>
/// <param name="Values">What the kind needs besides.</param>
/// <param name="Quotation">Words of the line; empty for its first ones.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
/// <param name="When">The day.</param>
internal sealed record CorrectionRequest(string Place, string Kind, ImmutableArray<string> Values, string Quotation, string Reason, string By, DateOnly When)
{
    /// <summary>The file, without the line.</summary>
    public string File => Place.LastIndexOf(':') is var colon and > 0 ? Place[..colon] : Place;
}
