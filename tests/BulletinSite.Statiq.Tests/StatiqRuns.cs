namespace BulletinSite.Statiq.Tests;

/// <summary>Statiq's engine keeps some of what it knows in static places, so its runs come one after the other.</summary>
[CollectionDefinition(nameof(StatiqRuns), DisableParallelization = true)]
public sealed class StatiqRuns;
