using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>One line in two readings of its page.</summary>
public sealed record ReadingDifference(Line Line, LineLabel Label, ImmutableArray<ScoredReason> For, LineLabel OtherLabel, ImmutableArray<ScoredReason> ForOther);
