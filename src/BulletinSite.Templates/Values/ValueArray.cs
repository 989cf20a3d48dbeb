namespace BulletinSite.Templates.Values;

/// <summary>A list made by a template: it can grow, and can carry named properties beside its items.</summary>
public sealed class ValueArray : ValueList
{
    private Value[] _items;
    private int _count;

    public ValueArray() => _items = [];

    public ValueArray(int capacity) => _items = capacity == 0 ? [] : new Value[capacity];

    public ValueArray(params ReadOnlySpan<Value> items)
    {
        _items = items.ToArray();
        _count = items.Length;
    }

    public override int Count => _count;

    public override Value this[int index] => index < _count ? _items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    internal ReadOnlySpan<Value> Items => _items.AsSpan(0, _count);

    /// <summary>Whether the list is what a function picked or made one by one, which <c>object.typeof</c> tells from a list that is kept.</summary>
    internal bool IsSequence { get; private init; }

    /// <summary>An empty list for what a function picks or makes one by one.</summary>
    internal static ValueArray Sequence() => new() { IsSequence = true };

    /// <summary>Named values attached to the list, or null when it has none.</summary>
    internal ValueMap? Properties { get; set; }

    public void Add(Value item)
    {
        if (_count == _items.Length) Array.Resize(ref _items, Math.Max(4, _count * 2));
        _items[_count++] = item;
    }

    internal void AddRange(ValueList list)
    {
        for (var i = 0; i < list.Count; i++) Add(list[i]);
    }

    /// <summary>Puts an item at a position; a position behind the end fills the gap with nothing.</summary>
    internal void Set(int index, Value item)
    {
        while (_count <= index) Add(default);
        _items[index] = item;
    }

    internal void InsertAt(int index, Value item)
    {
        Add(default);
        Array.Copy(_items, index, _items, index + 1, _count - index - 1);
        _items[index] = item;
    }

    internal void RemoveAt(int index)
    {
        Array.Copy(_items, index + 1, _items, index, _count - index - 1);
        _items[--_count] = default;
    }

    internal void Reverse() => Array.Reverse(_items, 0, _count);
}
