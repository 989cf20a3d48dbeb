namespace BulletinSite.Search.Postings;

/// <summary>Makes the lists of three characters that begin with a common pair, from the lists of pairs.</summary>
internal static class Triples
{
    /// <summary>The lists of three characters, in the order of keys.</summary>
    /// <param name="lists">Lists of a run of articles.</param>
    /// <param name="common">The common pairs.</param>
    public static List<GatheredList> Of(IEnumerable<GatheredList> lists, CommonPairs common)
    {
        var pairs = new Dictionary<(SearchField, uint), GatheredList>();
        var next = new Dictionary<(SearchField, char), List<GatheredList>>();
        foreach (var pair in common.Pairs)
        {
            foreach (var field in Enum.GetValues<SearchField>()) next[(field, (char)pair)] = [];
        }

        foreach (var list in lists)
        {
            var (_, gram, field) = list.Key;
            if (gram <= char.MaxValue) continue;
            if (common.Pairs.BinarySearch(gram) >= 0) pairs.Add((field, gram), list);
            if (next.TryGetValue((field, (char)(gram >> 16)), out var after)) after.Add(list);
        }

        var triples = new List<GatheredList>();
        for (var code = 0; code < common.Pairs.Length; code++)
        {
            foreach (var field in Enum.GetValues<SearchField>())
            {
                if (!pairs.TryGetValue((field, common.Pairs[code]), out var pair)) continue;
                var places = new PairPlaces(pair.Parts.Single().Span);
                foreach (var after in next[(field, (char)common.Pairs[code])])
                {
                    var joined = places.Before(after.Parts.Single().Span);
                    var gram = CommonPairs.Triple(code, (char)after.Key.Gram);
                    if (joined.Articles > 0) triples.Add(new GatheredList(new GramKey(GramKey.HashOf(gram), gram, field), joined.Articles, joined.Numbers, [joined.Memory]));
                }
            }
        }

        triples.Sort((left, right) => left.Key.CompareTo(right.Key));
        return triples;
    }
}
