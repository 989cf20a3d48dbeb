namespace BulletinSite.Search.Postings;

/// <summary>A gram in a field. Grams are in the order of their characters: a character comes before the pairs it begins, which makes them a group.</summary>
internal readonly record struct GramKey(uint Gram, SearchField Field) : IComparable<GramKey>
{
    /// <summary>The characters of the gram; a single one has NUL after it, which no text has.</summary>
    public uint Characters => Gram <= char.MaxValue ? Gram << 16 : Gram;

    /// <summary>The character its group is of.</summary>
    public char First => (char)(Characters >> 16);

    /// <summary>The character after it, or NUL.</summary>
    public char Second => (char)Characters;

    /// <summary>Whether one of the two stands for a common pair: half of a character outside the first plane is there without the other.</summary>
    public bool IsTriple => Second != '\0' && char.IsHighSurrogate(First) != char.IsLowSurrogate(Second);

    public int CompareTo(GramKey other)
    {
        var order = Characters.CompareTo(other.Characters);
        return order == 0 ? Field.CompareTo(other.Field) : order;
    }
}
