using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>Why a line was read as it was: the best reading of the page against the best one that reads this line otherwise.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Facts">What was seen of the line.</param>
/// <param name="Rules">What the rules of the page changed in it, in their order.</param>
/// <param name="Texts">What the texts over and under it say for or against an article that begins there; empty where that was not in doubt.</param>
/// <param name="Differences">Every line that the two readings see differently, with the terms of each.</param>
public sealed record LineExplanation(LabelledLine Decision, ImmutableArray<string> Facts, ImmutableArray<RuleEffect> Rules, ImmutableArray<ScoredReason> Texts, ImmutableArray<ReadingDifference> Differences);
