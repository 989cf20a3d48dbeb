namespace BulletinSite.Search.Postings;

/// <summary>Makes the lists of three characters that begin or end with a common pair, from the lists of pairs.</summary>
internal static class Triples
{
    /// <summary>The lists of three characters, in the order of keys.</summary>
    /// <param name="lists">Lists of a run of articles.</param>
    /// <param name="common">The common pairs.</param>
    public static List<GatheredList> Of(IEnumerable<GatheredList> lists, CommonPairs common)
    {
        var fields = Enum.GetValues<SearchField>();
        var pairs = new Dictionary<(SearchField, uint), GatheredList>();
        var after = new Dictionary<(SearchField, char), List<GatheredList>>();
        var before = new Dictionary<(SearchField, char), List<GatheredList>>();
        foreach (var pair in common.Pairs)
        {
            foreach (var field in fields)
            {
                before[(field, (char)(pair >> 16))] = [];
                after[(field, (char)pair)] = [];
            }
        }

        foreach (var list in lists)
        {
            var (gram, field) = list.Key;
            if (gram <= char.MaxValue) continue;
            if (IsCommon(gram)) pairs.Add((field, gram), list);
            if (after.TryGetValue((field, (char)(gram >> 16)), out var nexts)) nexts.Add(list);
            // Three characters that begin with a common pair are listed as such.
            if (!IsCommon(gram) && before.TryGetValue((field, (char)gram), out var previous)) previous.Add(list);
        }

        var triples = new List<GatheredList>();
        for (var code = 0; code < common.Pairs.Length; code++)
        {
            var pair = common.Pairs[code];
            foreach (var field in fields)
            {
                if (!pairs.TryGetValue((field, pair), out var list)) continue;
                var places = new PairPlaces(Postings(list));
                foreach (var next in after[(field, (char)pair)]) Add(CommonPairs.Triple(code, (char)next.Key.Gram), field, places.Before(Postings(next)));
                foreach (var previous in before[(field, (char)(pair >> 16))]) Add(CommonPairs.Triple((char)(previous.Key.Gram >> 16), code), field, places.After(Postings(previous)));
            }
        }

        triples.Sort((left, right) => left.Key.CompareTo(right.Key));
        return triples;

        bool IsCommon(uint gram) => common.Pairs.BinarySearch(gram) >= 0;

        void Add(uint gram, SearchField field, PostingList joined)
        {
            if (joined.Articles > 0) triples.Add(new GatheredList(new GramKey(gram, field), joined.Articles, joined.Numbers, [joined.Memory]));
        }
    }

    private static ReadOnlySpan<byte> Postings(GatheredList list) => list.Parts.Single().Span;
}
