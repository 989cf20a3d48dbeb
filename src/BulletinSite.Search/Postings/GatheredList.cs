namespace BulletinSite.Search.Postings;

/// <summary>All postings of a gram in a field, in the order of articles.</summary>
/// <param name="Key">The gram and the field.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Numbers">How many numbers they are made of. Unlike bytes, it does not depend on how often gathering began anew.</param>
/// <param name="Parts">The postings: each part counts articles from the first of the archive.</param>
internal readonly record struct GatheredList(GramKey Key, int Articles, int Numbers, IReadOnlyList<ReadOnlyMemory<byte>> Parts)
{
    // The gap to the article before, the count, and the start.
    private const int NumbersBesidePlaces = 3;

    /// <summary>Of a pair: how many places it has.</summary>
    public int Places => Numbers - (NumbersBesidePlaces * Articles);
}
