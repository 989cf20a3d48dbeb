namespace BulletinSite.Search.Postings;

/// <summary>A gram with its postings in every field it stands in.</summary>
/// <param name="Fields">One list for each, in the order of fields.</param>
internal sealed record GatheredGram(IReadOnlyList<GatheredList> Fields)
{
    // More than 4 kB.
    private const int LongListNumbers = 10 * 1024;

    // A character tells the pairs it begins, and stays with them while they fit one shard.
    private const int LongCharacterNumbers = 56 * 1024;

    public GramKey Key => Fields[0].Key;

    public bool IsPair => Key.Second != '\0';

    public long Numbers { get; } = Fields.Sum(list => (long)list.Numbers);

    /// <summary>Whether its postings stand in files of their own, so that nobody loads them for its neighbour's sake.</summary>
    public bool IsLong => Numbers > (IsPair ? LongListNumbers : LongCharacterNumbers);

    /// <summary>Brings lists together that are in the order of keys.</summary>
    public static IEnumerable<GatheredGram> From(IEnumerable<GatheredList> lists)
    {
        var fields = new List<GatheredList>();
        foreach (var list in lists)
        {
            if (fields.Count > 0 && fields[0].Key.Gram != list.Key.Gram)
            {
                yield return new GatheredGram(fields);
                fields = [];
            }

            fields.Add(list);
        }

        if (fields.Count > 0) yield return new GatheredGram(fields);
    }
}
