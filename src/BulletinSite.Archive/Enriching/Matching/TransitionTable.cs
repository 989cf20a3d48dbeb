namespace BulletinSite.Archive.Enriching.Matching;

/// <summary>The steps of a matcher from state to state by letter, in one flat table: no object per state.</summary>
internal sealed class TransitionTable
{
    private const long Free = -1;

    private readonly long[] _keys;
    private readonly int[] _targets;
    private readonly int _mask;

    // One bit for each letter class that leads on from a state: most letters lead nowhere, and this says so without a search.
    private readonly ulong[] _leadsOn;

    /// <param name="states">How many states there are: as a tree has one step into each, also the most steps.</param>
    public TransitionTable(int states)
    {
        var size = 16;
        while (size < states * 2L) size *= 2;
        _keys = new long[size];
        _targets = new int[size];
        _mask = size - 1;
        _leadsOn = new ulong[states];
        Array.Fill(_keys, Free);
    }

    public void Add(int state, char letter, int target)
    {
        var key = KeyOf(state, letter);
        var slot = SlotOf(key);
        while (_keys[slot] != Free) slot = (slot + 1) & _mask;
        _keys[slot] = key;
        _targets[slot] = target;
        _leadsOn[state] |= ClassOf(letter);
    }

    /// <summary>The state a letter leads to, or -1.</summary>
    public int Find(int state, char letter)
    {
        if ((_leadsOn[state] & ClassOf(letter)) == 0) return -1;
        var key = KeyOf(state, letter);
        for (var slot = SlotOf(key); _keys[slot] != Free; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key) return _targets[slot];
        }

        return -1;
    }

    private static ulong ClassOf(char letter) => 1UL << (letter & 63);

    private static long KeyOf(int state, char letter) => ((long)state << 16) | letter;

    // Fibonacci hashing: neighbouring keys spread over the table.
    private int SlotOf(long key) => (int)((ulong)(key * -7046029254386353131L) >> 33) & _mask;
}
