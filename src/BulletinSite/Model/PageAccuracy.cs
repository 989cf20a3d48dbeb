using BulletinSite.Archive.Accuracy;

namespace BulletinSite.Model;

/// <summary>How well a page was split, against an editor's own reading of it.</summary>
/// <param name="Seed">The page.</param>
/// <param name="Alone">What the rules make of it.</param>
/// <param name="Published">What readers see, corrections made.</param>
public sealed record PageAccuracy(string Seed, Score Alone, Score Published);
