namespace BulletinSite.Search.Grams;

/// <summary>Where a gram stands in one field of the articles of a batch.</summary>
/// <remarks>
/// The places of a character in a unit are numbered by what stands before them, read backwards (co-lexicographic order). So the places of B after A
/// have numbers in a row: the first is the posting's start; and which places of A they follow, in the same order, are its steps.
/// </remarks>
/// <param name="Gram">One character, or two: the first in the high half.</param>
/// <param name="Field">The part of the article.</param>
/// <param name="First">The first article's place in the batch.</param>
/// <param name="Last">The last article's.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Numbers">How many numbers the postings are made of.</param>
/// <param name="At">Where in <see cref="ArticleGrams.Postings"/> they begin: all but the first article's number.</param>
/// <param name="Length">How many bytes they are.</param>
internal readonly record struct BatchList(uint Gram, SearchField Field, int First, int Last, int Articles, int Numbers, int At, int Length);
