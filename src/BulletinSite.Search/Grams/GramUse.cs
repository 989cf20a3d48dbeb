namespace BulletinSite.Search.Grams;

/// <summary>How one field of one article uses a character, or two in a row.</summary>
/// <remarks>
/// The places of a character in a field are numbered by what stands before them, read backwards (co-lexicographic order). So the places of B after A
/// have numbers in a row: the first is <see cref="Start"/>; and which places of A they follow, in the same order, is in the steps.
/// </remarks>
/// <param name="Gram">One character, or two: the first in the high half.</param>
/// <param name="Field">The part of the article.</param>
/// <param name="Article">The article's place in its batch.</param>
/// <param name="Count">How often it stands there.</param>
/// <param name="Start">The number of the first of these places among all places of the second character.</param>
/// <param name="FirstStep">Where in <see cref="ArticleGrams.Steps"/> the numbers among the places of the first character begin, each less the one before it and one.</param>
internal readonly record struct GramUse(uint Gram, SearchField Field, int Article, int Count, int Start, int FirstStep)
{
    public bool IsPair => Gram > char.MaxValue;
}
