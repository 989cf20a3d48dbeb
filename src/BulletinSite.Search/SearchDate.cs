using System.Collections.Immutable;

namespace BulletinSite.Search;

/// <summary>When an article appeared, as far as is known.</summary>
/// <param name="Label">What readers see; empty where nothing is known.</param>
/// <param name="Days">The days it can be; empty where nothing is known.</param>
public sealed record SearchDate(string Label, ImmutableArray<SearchDays> Days);
