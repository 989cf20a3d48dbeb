using System.Buffers;

namespace BulletinSite.Search.Grams;

/// <summary>All places of a batch ordered by their character, the one before it, their unit, and then by what stands before them, nearest first.</summary>
/// <remarks>
/// Sorted by counting, so that a place costs a few steps however many there are. Four characters are looked at; the few places of a unit that
/// these do not tell apart are compared further, and texts that repeat themselves are left to <see cref="PlaceOrder"/>.
/// </remarks>
internal static class BatchOrder
{
    private const int Known = 4;

    // Beyond these, a text repeats itself and comparing would take too long.
    private const int MostTied = 64;
    private const int MostCompared = 64;

    /// <summary>Writes the places in order; those of the NULs are left out.</summary>
    /// <param name="texts">The batch.</param>
    /// <param name="places">As long as there are places.</param>
    public static void Write(BatchTexts texts, Span<int> places)
    {
        var text = texts.Characters;
        var units = texts.UnitOfPlace;
        var (ranks, known, other) = (ArrayPool<ushort>.Shared.Rent(text.Length), ArrayPool<byte>.Shared.Rent(text.Length), ArrayPool<int>.Shared.Rent(places.Length));
        var before = known.AsSpan(0, text.Length);
        var count = Rank(text, ranks);
        var uses = ArrayPool<int>.Shared.Rent(Math.Max(count, texts.Units) + 1);
        before[0] = 0;
        for (int i = 1, next = 0; i < text.Length; i++)
        {
            before[i] = text[i] == '\0' ? (byte)0 : (byte)Math.Min(before[i - 1] + 1, Known);
            if (before[i] > 0) places[next++] = i;
        }

        var from = places;
        var to = other.AsSpan(0, places.Length);
        // The last pass counts most: the character itself.
        for (var back = Known - 1; back >= 0; back--)
        {
            if (back == 1) Pass(units, 0, texts.Units, before, ref from, ref to, uses);
            Pass(ranks, back, count, before, ref from, ref to, uses);
        }

        from.CopyTo(places);
        TellApart(texts, units, before, places);
        ArrayPool<ushort>.Shared.Return(ranks);
        ArrayPool<byte>.Shared.Return(known);
        ArrayPool<int>.Shared.Return(other);
        ArrayPool<int>.Shared.Return(uses);
    }

    // Characters as small numbers in the order of their codes; NUL is 0. Says what the largest is.
    private static int Rank(ReadOnlySpan<char> text, ushort[] ranks)
    {
        var rankOf = ArrayPool<ushort>.Shared.Rent(char.MaxValue + 1);
        rankOf.AsSpan().Clear();
        foreach (var c in text) rankOf[c] = 1;
        var count = 0;
        rankOf[0] = 0;
        for (var c = 1; c <= char.MaxValue; c++)
        {
            if (rankOf[c] != 0) rankOf[c] = (ushort)++count;
        }

        for (var i = 0; i < text.Length; i++) ranks[i] = rankOf[text[i]];
        ArrayPool<ushort>.Shared.Return(rankOf);
        return count;
    }

    // Sorts by one number of each place, and keeps the order of those that have the same.
    private static void Pass(ushort[] numbers, int back, int most, ReadOnlySpan<byte> before, ref Span<int> places, ref Span<int> sorted, int[] uses)
    {
        uses.AsSpan(0, most + 1).Clear();
        // In the order of the text, which is the order of the memory.
        for (var place = 1; place < before.Length; place++)
        {
            if (before[place] > 0) uses[before[place] > back ? numbers[place - back] : 0]++;
        }

        var sum = 0;
        foreach (ref var use in uses.AsSpan(0, most + 1)) (use, sum) = (sum, sum + use);
        foreach (var place in places) sorted[uses[before[place] > back ? numbers[place - back] : 0]++] = place;
        var last = places;
        places = sorted;
        sorted = last;
    }

    private static void TellApart(BatchTexts texts, ushort[] units, ReadOnlySpan<byte> before, Span<int> places)
    {
        var text = texts.Characters;
        var ranks = new Dictionary<int, int[]>();
        for (var i = 1; i < places.Length; i++)
        {
            if (!IsTied(text, units, before, places[i - 1], places[i])) continue;
            var first = i - 1;
            while (i < places.Length && IsTied(text, units, before, places[first], places[i])) i++;
            var tied = places[first..i];
            if (TrySort(tied, text)) continue;
            // A text that repeats itself ties many places; it is ordered once.
            var unit = units[tied[0]];
            var start = texts.PlacesOf(unit).Start.Value;
            if (!ranks.TryGetValue(unit, out var known)) ranks.Add(unit, known = RanksIn(texts, unit));
            Sort(tied, known, start);
        }
    }

    // By itself: what the comparison looks at becomes an object, and the loop above would make one for every place.
    private static void Sort(Span<int> tied, int[] ranks, int start) => tied.Sort((place, other) => ranks[place - start].CompareTo(ranks[other - start]));

    private static bool IsTied(ReadOnlySpan<char> text, ushort[] units, ReadOnlySpan<byte> before, int place, int next)
    {
        if (text[place] != text[next] || units[place] != units[next] || before[place] != before[next]) return false;
        for (var back = 1; back < before[place]; back++)
        {
            if (text[place - back] != text[next - back]) return false;
        }

        return true;
    }

    private static bool TrySort(Span<int> tied, ReadOnlySpan<char> text)
    {
        if (tied.Length > MostTied) return false;
        for (var i = 1; i < tied.Length; i++)
        {
            for (var to = i; to > 0; to--)
            {
                if (Compare(text, tied[to - 1], tied[to]) is not { } order) return false;
                if (order < 0) break;
                (tied[to - 1], tied[to]) = (tied[to], tied[to - 1]);
            }
        }

        return true;
    }

    // What nothing tells apart stays in printed order; null when it takes too long to say.
    private static int? Compare(ReadOnlySpan<char> text, int place, int other)
    {
        for (var back = 1; back < MostCompared; back++)
        {
            var (a, b) = (text[place - back], text[other - back]);
            if (a != b) return a - b;
            if (a == '\0') return place - other;
        }

        return null;
    }

    private static int[] RanksIn(BatchTexts texts, int unit)
    {
        var places = texts.PlacesOf(unit);
        // With the NUL before it.
        var order = PlaceOrder.Of(texts.Characters[(places.Start.Value - 1)..places.End]);
        var ranks = new int[places.End.Value - places.Start.Value];
        for (var i = 0; i < order.Length; i++) ranks[order[i] - 1] = i;
        return ranks;
    }
}
