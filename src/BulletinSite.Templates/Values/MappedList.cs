using System.Collections.Immutable;

namespace BulletinSite.Templates.Values;

/// <summary>A list of the program shown to templates without copying it: each item is turned into a value when it is read.</summary>
internal sealed class MappedList<T>(ImmutableArray<T> items, Func<T, Value> show) : ValueList
{
    private readonly ImmutableArray<T> _items = items.IsDefault ? [] : items;

    public override int Count => _items.Length;

    public override Value this[int index] => show(_items[index]);
}
