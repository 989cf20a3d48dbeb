using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>An editor's word on which line of a head is kicker, title or subtitle.</summary>
/// <param name="Seed">The seed's stem.</param>
/// <param name="Roles">Line number of the seed → kicker, title or subtitle.</param>
/// <param name="Quotation">Words that stand on the title's line; when they no longer do, the entry is reported.</param>
/// <param name="Reason">Why.</param>
/// <param name="From">Where the entry stands.</param>
public sealed record HeadCorrection(
    string Seed,
    ImmutableSortedDictionary<int, BlockKind> Roles,
    string Quotation,
    string Reason,
    SourceSpan From);
