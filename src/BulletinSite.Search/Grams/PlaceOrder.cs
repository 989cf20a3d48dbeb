namespace BulletinSite.Search.Grams;

/// <summary>The places of a text ordered by their character, then by the characters before it, nearest first.</summary>
/// <remarks>By doubling what is known of each place's past, so that a text of one character repeated costs no more than another.</remarks>
internal static class PlaceOrder
{
    private const int InKey = 4;

    /// <summary>The order; the NULs between texts have no place in it, and end what stands before a place. What nothing tells apart stays in printed order.</summary>
    public static int[] Of(ReadOnlySpan<char> text)
    {
        var count = text.Length - text.Count('\0');
        var keys = new ulong[count];
        var places = new int[count];
        for (int i = 1, next = 0; i < text.Length; i++)
        {
            if (text[i] == '\0') continue;
            keys[next] = Key(text, i);
            places[next++] = i;
        }

        Array.Sort(keys, places);
        var groups = Groups(keys);
        if (groups.Count > 0) TellApart(text, places, groups);
        return places;
    }

    // A character and the three before it.
    private static ulong Key(ReadOnlySpan<char> text, int place)
    {
        var key = 0UL;
        for (var back = 0; back < InKey; back++)
        {
            var c = text[place - back];
            if (c == '\0') return key << (16 * (InKey - back));
            key = (key << 16) | c;
        }

        return key;
    }

    private static List<(int First, int Length)> Groups(ulong[] keys)
    {
        var groups = new List<(int, int)>();
        for (var i = 0; i < keys.Length;)
        {
            var first = i;
            while (i < keys.Length && keys[i] == keys[first]) i++;
            if (i - first > 1) groups.Add((first, i - first));
        }

        return groups;
    }

    private static void TellApart(ReadOnlySpan<char> text, int[] places, List<(int First, int Length)> groups)
    {
        var start = new int[text.Length];
        for (var i = 1; i < text.Length; i++) start[i] = text[i - 1] == '\0' ? i : start[i - 1];
        // A NUL is before every character; the places of a group share the rank of its first.
        var rank = new int[text.Length];
        Array.Fill(rank, -1);
        for (var i = 0; i < places.Length; i++) rank[places[i]] = i;
        foreach (var (first, length) in groups)
        {
            foreach (var place in places.AsSpan(first, length)) rank[place] = first;
        }

        var keys = new int[places.Length];
        for (var known = InKey; groups.Count > 0; known *= 2)
        {
            var next = new List<(int, int)>();
            foreach (var (first, length) in groups)
            {
                // Where the text begins within what is known, the others of the group begin as well.
                var isWhole = places[first] - start[places[first]] + 1 < known;
                for (var i = first; i < first + length; i++) keys[i] = isWhole ? places[i] : rank[places[i] - known];
                Array.Sort(keys, places, first, length);
            }

            // Ranks change only now: all groups were sorted by the same ones.
            foreach (var (first, length) in groups)
            {
                for (var i = first; i < first + length;)
                {
                    var same = i;
                    while (i < first + length && keys[i] == keys[same]) rank[places[i++]] = same;
                    if (i - same > 1) next.Add((same, i - same));
                }
            }

            groups = next;
        }
    }
}
