using System.Buffers;

namespace BulletinSite.Search.Coding;

/// <summary>A list that only grows, in memory that is used again: large arrays made anew for every batch would cost a build more than what is in them.</summary>
internal sealed class PooledList<T>(int usual) : IDisposable
{
    private T[] _items = ArrayPool<T>.Shared.Rent(usual);

    public int Count { get; private set; }

    public ReadOnlySpan<T> Written => _items.AsSpan(0, Count);

    public void Add(T item)
    {
        Room(1)[0] = item;
        Count++;
    }

    /// <summary>Where so many more can be written at least.</summary>
    public Span<T> Room(int least)
    {
        if (Count + least > _items.Length) Grow(Count + least);
        return _items.AsSpan(Count);
    }

    /// <summary>Takes what was written there into the list.</summary>
    public void Advance(int count) => Count += count;

    /// <summary>Begins anew, in the same memory.</summary>
    public void Clear() => Count = 0;

    public void Dispose()
    {
        if (_items.Length > 0) ArrayPool<T>.Shared.Return(_items);
        (_items, Count) = ([], 0);
    }

    private void Grow(int least)
    {
        var grown = ArrayPool<T>.Shared.Rent(Math.Max(least, 2 * _items.Length));
        Written.CopyTo(grown);
        ArrayPool<T>.Shared.Return(_items);
        _items = grown;
    }
}
