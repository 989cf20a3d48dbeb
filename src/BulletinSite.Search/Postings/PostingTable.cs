using BulletinSite.Search.Coding;
using BulletinSite.Search.Grams;

namespace BulletinSite.Search.Postings;

/// <summary>The lists of all grams while they are gathered: bytes that only grow, in blocks that are linked.</summary>
/// <remarks>
/// A block doubles the one before it up to a limit, and ends with the address of the next. No two grams have the same hash, so a list is found by it.
/// </remarks>
internal sealed class PostingTable
{
    private const int PageBits = 20;
    private const int LinkBytes = 4;
    private const int LeastBlock = 16;
    private const int MostBlock = 512;

    private readonly List<byte[]> _pages = [];
    private int[] _slots = new int[1 << 12];
    private Entry[] _entries = new Entry[1 << 11];
    private int _count;
    private int _free;

    /// <summary>What its lists take in memory.</summary>
    public long Held => (((long)_free + (1 << PageBits) - 1) >> PageBits << PageBits) + (_slots.Length * sizeof(int)) + (_entries.Length * (long)Entry.Bytes);

    /// <summary>Begins anew, in the same memory.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        (_count, _free) = (0, 0);
    }

    /// <summary>Adds what a batch has of a gram.</summary>
    /// <param name="first">The number of the first article of the batch.</param>
    /// <param name="list">The gram and its articles.</param>
    /// <param name="postings">Its postings, all but the first article's number.</param>
    public void Add(int first, in BatchList list, ReadOnlySpan<byte> postings)
    {
        ref var entry = ref Find(HashOf(list.Gram), list);
        Span<byte> gap = stackalloc byte[SmallNumbers.MostBytes];
        Append(ref entry, gap[..SmallNumbers.Write(gap, first + list.First - entry.LastArticle - 1)]);
        Append(ref entry, postings);
        entry.LastArticle = first + list.Last;
        entry.Articles += list.Articles;
        entry.Numbers += list.Numbers;
    }

    /// <summary>Every list, in the order of keys.</summary>
    public IEnumerable<GatheredList> Lists()
    {
        foreach (var i in InOrder())
        {
            var entry = _entries[i];
            yield return new GatheredList(entry.Key, entry.Articles, entry.Numbers, [BytesOf(entry)]);
        }
    }

    /// <summary>The gram of every list and how many numbers it is made of, in the same order.</summary>
    public IEnumerable<(uint Gram, int Numbers)> Sizes()
    {
        foreach (var i in InOrder()) yield return (_entries[i].Key.Gram, _entries[i].Numbers);
    }

    private IEnumerable<int> InOrder()
    {
        var order = new ulong[_count];
        for (var i = 0; i < order.Length; i++) order[i] = ((ulong)_entries[i].Key.Characters << 32) | ((ulong)_entries[i].Key.Field << 29) | (uint)i;
        Array.Sort(order);
        foreach (var one in order) yield return (int)(one & ((1 << 29) - 1));
    }

    // A number of its own for each.
    private static uint HashOf(uint gram)
    {
        var hash = gram * 0x9E3779B1;
        hash ^= hash >> 15;
        hash *= 0x85EBCA77;
        return hash ^ (hash >> 13);
    }

    private ref Entry Find(uint hash, in BatchList list)
    {
        var mask = _slots.Length - 1;
        var at = SlotOf(hash, list.Field);
        for (; _slots[at] != 0; at = (at + 1) & mask)
        {
            ref var known = ref _entries[_slots[at] - 1];
            if (known.Hash == hash && known.Key.Field == list.Field) return ref known;
        }

        if (_count == _entries.Length)
        {
            Grow();
            return ref Find(hash, list);
        }

        _slots[at] = ++_count;
        ref var entry = ref _entries[_count - 1];
        entry = new Entry { Hash = hash, Key = new GramKey(list.Gram, list.Field), LastArticle = -1, Block = LeastBlock };
        entry.First = entry.At = NewBlock(LeastBlock);
        entry.End = entry.At + LeastBlock - LinkBytes;
        return ref entry;
    }

    // By the upper bits: what has nearly the same key stands nearby.
    private int SlotOf(uint hash, SearchField field) => (int)((((ulong)hash << 3) | (uint)field) >> (35 - System.Numerics.BitOperations.Log2((uint)_slots.Length)));

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _slots = new int[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var i = 0; i < _count; i++)
        {
            var at = SlotOf(_entries[i].Hash, _entries[i].Key.Field);
            while (_slots[at] != 0) at = (at + 1) & mask;
            _slots[at] = i + 1;
        }
    }

    private void Append(ref Entry entry, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > entry.End - entry.At)
        {
            var fits = entry.End - entry.At;
            bytes[..fits].CopyTo(Span(entry.At, fits));
            bytes = bytes[fits..];
            entry.Block = Math.Min(entry.Block * 2, MostBlock);
            var next = NewBlock(entry.Block);
            BitConverter.TryWriteBytes(Span(entry.End, LinkBytes), next);
            (entry.At, entry.End) = (next, next + entry.Block - LinkBytes);
        }

        bytes.CopyTo(Span(entry.At, bytes.Length));
        entry.At += bytes.Length;
    }

    private byte[] BytesOf(in Entry entry)
    {
        var (length, at) = (0, entry.First);
        var size = LeastBlock;
        for (; !IsIn(entry.At, at, size); at = Next(at, ref size)) length += size - LinkBytes;
        var bytes = new byte[length + entry.At - at];
        (at, size) = (entry.First, LeastBlock);
        var to = bytes.AsSpan();
        for (; !IsIn(entry.At, at, size); at = Next(at, ref size))
        {
            Span(at, size - LinkBytes).CopyTo(to);
            to = to[(size - LinkBytes)..];
        }

        Span(at, to.Length).CopyTo(to);
        return bytes;
    }

    private static bool IsIn(int place, int block, int size) => place >= block && place <= block + size - LinkBytes;

    private int Next(int block, ref int size)
    {
        var next = BitConverter.ToInt32(Span(block + size - LinkBytes, LinkBytes));
        size = Math.Min(size * 2, MostBlock);
        return next;
    }

    private Span<byte> Span(int address, int length) => _pages[address >> PageBits].AsSpan(address & ((1 << PageBits) - 1), length);

    private int NewBlock(int size)
    {
        // No block over the end of a page.
        var left = (1 << PageBits) - (_free & ((1 << PageBits) - 1));
        if (size > left) _free += left;
        if (_free >> PageBits == _pages.Count) _pages.Add(GC.AllocateUninitializedArray<byte>(1 << PageBits));

        var block = _free;
        _free += size;
        return block;
    }

    /// <summary>A list: what it is of, and the block it is being written in.</summary>
    private struct Entry
    {
        public const int Bytes = 44;

        public uint Hash;
        public GramKey Key;
        public int Articles;
        public int Numbers;
        public int LastArticle;
        public int First;
        public int At;
        public int End;
        public int Block;
    }
}
