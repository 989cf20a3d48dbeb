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

        var triples = new List<GatheredList>[common.Pairs.Length];
        Parallel.For(0, triples.Length, code => triples[code] = OfPair(code));
        return [.. triples.SelectMany(of => of).OrderBy(list => list.Key)];

        bool IsCommon(uint gram) => common.Pairs.BinarySearch(gram) >= 0;

        List<GatheredList> OfPair(int code)
        {
            var (pair, found) = (common.Pairs[code], new List<GatheredList>());
            foreach (var field in fields)
            {
                if (!pairs.TryGetValue((field, pair), out var list)) continue;
                using var places = new PairPlaces(Postings(list));
                foreach (var next in after[(field, (char)pair)]) Add(CommonPairs.Triple(code, (char)next.Key.Gram), places.Before(Postings(next)));
                foreach (var previous in before[(field, (char)(pair >> 16))]) Add(CommonPairs.Triple((char)(previous.Key.Gram >> 16), code), places.After(Postings(previous)));

                void Add(uint gram, PostingList joined)
                {
                    if (joined.Articles > 0) found.Add(new GatheredList(new GramKey(gram, field), joined.Articles, joined.Numbers, [joined.Memory]));
                }
            }

            return found;
        }
    }

    private static ReadOnlySpan<byte> Postings(GatheredList list) => list.Parts.Single().Span;
}
