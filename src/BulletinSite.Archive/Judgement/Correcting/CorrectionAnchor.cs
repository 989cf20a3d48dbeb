using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement.Correcting;

/// <summary>What every correction has: the words of a seed it stands on, and who decided it, when and why.</summary>
/// <param name="Seed">The seed's stem.</param>
/// <param name="Lines">Line numbers of the seed, from 1; at least one.</param>
/// <param name="Quotation">Words that stand on one of these lines; when they no longer do, the entry is reported.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided it.</param>
/// <param name="When">The day it was decided.</param>
/// <param name="From">Where the entry stands.</param>
public sealed record CorrectionAnchor(
    string Seed,
    ImmutableArray<int> Lines,
    string Quotation,
    string Reason,
    string By,
    DateOnly When,
    SourceSpan From);
