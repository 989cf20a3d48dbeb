using System.Collections.Immutable;

namespace BulletinSite.Model.Ordering;

/// <summary>A word that is read otherwise than its characters one by one.</summary>
/// <param name="Word">The word.</param>
/// <param name="Syllables">The number of each character's syllable in the table.</param>
internal sealed record WordReading(string Word, ImmutableArray<int> Syllables);
