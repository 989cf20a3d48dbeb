using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>The built-ins called <c>array.…</c> that add, remove or pick items; the list itself never changes.</summary>
internal static class ArrayItemFunctions
{
    public static ImmutableArray<HostFunction> All { get; } =
    [
        new("array.add", "The list with an item behind it.", ["list", "value"], call => Add(call)),
        new("array.add_range", "Two lists as one.", ["list1", "list2"], call => AddRange(call)),
        new("array.concat", "Two lists as one.", ["list1", "list2"], call => AddRange(call)),
        new("array.first", "The first item.", ["list"], call => ListArgument.Of(call, 0) is { Count: > 0 } list ? list[0] : default),
        new("array.last", "The last item.", ["list"], call => ListArgument.Of(call, 0) is { Count: > 0 } list ? list[^1] : default),
        new("array.insert_at", "The list with an item at a position.", ["list", "index", "value"], call => InsertAt(call)),
        new("array.remove_at", "The list without the item at a position; from the end when negative.", ["list", "index"], call => RemoveAt(call)),
        new("array.limit", "The first items of the list.", ["list", "count"], call => Part(call, 0, call.Int(1))),
        new("array.offset", "The items from a position on.", ["list", "index"], call => Part(call, call.Int(1), int.MaxValue)),
        new("array.reverse", "The items from the last to the first.", ["list"], call => Reverse(call)),
        new("array.size", "How many items the list has.", ["list"], call => ListArgument.Of(call, 0)?.Count ?? 0),
    ];

    private static ValueArray Add(FunctionCall call)
    {
        var list = ListArgument.Copy(ListArgument.OrEmpty(call, 0));
        call.Rendering.CheckLength(list.Count, call.Place);
        list.Add(call[1]);
        return list;
    }

    private static Value AddRange(FunctionCall call)
    {
        if (call[0].IsNull && call[1].IsNull) return default;
        var (first, second) = (ListArgument.OrEmpty(call, 0), ListArgument.OrEmpty(call, 1));
        call.Rendering.CheckLength((long)first.Count + second.Count, call.Place);
        var joined = ValueArray.Sequence();
        joined.AddRange(first);
        joined.AddRange(second);
        return joined;
    }

    private static ValueArray InsertAt(FunctionCall call)
    {
        var list = ListArgument.Copy(ListArgument.OrEmpty(call, 0));
        var index = Math.Max(0, call.Int(1));
        call.Rendering.CheckLength(index, call.Place);
        while (list.Count < index) list.Add(default);
        list.InsertAt(index, call[2]);
        return list;
    }

    private static ValueArray RemoveAt(FunctionCall call)
    {
        var list = ListArgument.Copy(ListArgument.OrEmpty(call, 0));
        var index = call.Int(1);
        if (index < 0) index += list.Count;
        if (index >= 0 && index < list.Count) list.RemoveAt(index);
        return list;
    }

    private static Value Part(FunctionCall call, int first, int count)
    {
        if (ListArgument.Of(call, 0) is not { } list) return default;
        var part = ValueArray.Sequence();
        for (var i = Math.Max(0, first); i < list.Count && part.Count < count; i++) part.Add(list[i]);
        return part;
    }

    private static Value Reverse(FunctionCall call)
    {
        if (ListArgument.Of(call, 0) is not { } list) return new ValueArray();
        var reversed = ValueArray.Sequence();
        reversed.AddRange(list);
        reversed.Reverse();
        return reversed;
    }
}
