using System.Numerics;

namespace BulletinSite.Search.Grams;

/// <summary>How often a character stands in each unit of a batch, counted place by place and then taken unit by unit.</summary>
internal sealed class UnitCounts(int units)
{
    private const int WordBits = 64;

    private readonly int[] _counts = new int[units];

    // A bit for each unit that has any: most characters are in few.
    private readonly ulong[] _used = new ulong[(units / WordBits) + 1];
    private int _word;

    /// <summary>Counts a place; says how many there were before it.</summary>
    public int Add(int unit)
    {
        _used[unit / WordBits] |= 1UL << unit;
        return _counts[unit]++;
    }

    /// <summary>Takes the count of the first unit that has any; when there is none, counting may begin anew.</summary>
    public bool TryTake(out int unit, out int count)
    {
        for (; _word < _used.Length; _word++)
        {
            if (_used[_word] == 0) continue;
            unit = (_word * WordBits) + BitOperations.TrailingZeroCount(_used[_word]);
            _used[_word] &= _used[_word] - 1;
            (count, _counts[unit]) = (_counts[unit], 0);
            return true;
        }

        (_word, unit, count) = (0, 0, 0);
        return false;
    }
}
