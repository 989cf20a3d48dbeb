namespace BulletinSite.Search.Postings;

/// <summary>A gram in a field, ordered by shard: first the gram's hash, which no other gram has, then the field.</summary>
internal readonly record struct GramKey(uint Hash, uint Gram, SearchField Field) : IComparable<GramKey>
{
    /// <summary>Spreads the grams over the shards, each to a place of its own; the browser does the same.</summary>
    public static uint HashOf(uint gram)
    {
        var hash = gram * 0x9E3779B1;
        hash ^= hash >> 15;
        hash *= 0x85EBCA77;
        return hash ^ (hash >> 13);
    }

    public int CompareTo(GramKey other)
    {
        var order = Hash.CompareTo(other.Hash);
        return order == 0 ? Field.CompareTo(other.Field) : order;
    }
}
