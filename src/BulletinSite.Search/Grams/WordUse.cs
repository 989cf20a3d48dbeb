namespace BulletinSite.Search.Grams;

/// <summary>A word of letters and digits in an article.</summary>
/// <param name="Article">The article's place in its batch.</param>
/// <param name="Word">The word, as searched.</param>
/// <param name="Count">How often it stands there as a word; none where it stands only in the printed form of a corrected text.</param>
internal readonly record struct WordUse(int Article, string Word, int Count);
