using System.Collections.Immutable;
using BulletinSite.Templates.Evaluation;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>The built-ins called <c>array.…</c> that look at a list as a whole.</summary>
internal static class ArrayFunctions
{
    public static ImmutableArray<HostFunction> All { get; } =
    [
        new("array.any", "Whether a function is true for an item.", ["list", "function", new("args", TakesRest: true)], call => Any(call)),
        new("array.each", "What a function makes of each item.", ["list", "function"], call => Each(call)),
        new("array.filter", "The items a function is true for.", ["list", "function"], call => Filter(call)),
        new("array.join", "The items as one text, with a separator, each changed by a function if given.",
            ["list", "delimiter", new("function", Value.Null)], call => Join(call)),
        new("array.map", "A member of each item that has it.", ["list", "member"], call => Map(call)),
        new("array.sort", "The items in order, or ordered by a member; equal ones stay as they were.", ["list", new("member", Value.Null)], call => Sort(call)),
        new("array.uniq", "The items without repetitions.", ["list"], call => Unique(call)),
        new("array.compact", "The items that are something.", ["list"], call => Compact(call)),
        new("array.contains", "Whether an item is in the list.", ["list", "item"], call => Contains(call)),
        new("array.cycle", "The next item of the list each time.", ["list", new("group", Value.Null)], call => Cycle(call)),
    ];

    private static Value Any(FunctionCall call)
    {
        if (ListArgument.Of(call, 0) is not { } list || call[1].AsFunction is null) return false;
        var rest = call[2].AsList;
        var arguments = new Value[1 + (rest?.Count ?? 0)];
        for (var i = 1; i < arguments.Length; i++) arguments[i] = rest![i - 1];
        for (var i = 0; i < list.Count; i++)
        {
            arguments[0] = list[i];
            if (ListArgument.Apply(call, 1, arguments) is { Kind: ValueKind.Bool, AsBool: true }) return true;
        }

        return false;
    }

    private static Value Each(FunctionCall call)
    {
        if (ListArgument.Of(call, 0) is not { } list) return default;
        if (call[1].IsNull) return list;
        var results = ValueArray.Sequence();
        for (var i = 0; i < list.Count; i++) results.Add(ListArgument.Apply(call, 1, list[i]));
        return results;
    }

    private static Value Filter(FunctionCall call)
    {
        if (ListArgument.Of(call, 0) is not { } list) return default;
        if (call[1].IsNull) return list;
        var results = ValueArray.Sequence();
        for (var i = 0; i < list.Count; i++)
        {
            var item = ListArgument.ForFunction(call, 1, list[i]);
            if (ListArgument.Apply(call, 1, item).IsTruthy) results.Add(item);
        }

        return results;
    }

    private static Value Join(FunctionCall call)
    {
        if (ListArgument.Of(call, 0) is not { } list) return "";
        var delimiter = call.TextOrEmpty(1);
        var texts = new string[list.Count];
        long length = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            var text = ValueText.OfOrEmpty(list[i], call.Rendering);
            if (!call[2].IsNull) text = ValueText.OfOrEmpty(ListArgument.Apply(call, 2, text), call.Rendering);
            texts[i] = text;
            length += text.Length + delimiter.Length;
            call.Rendering.CheckLength(length, call.Place);
        }

        return string.Join(delimiter, texts);
    }

    private static Value Map(FunctionCall call)
    {
        var results = ValueArray.Sequence();
        if (call[0].Kind is not (ValueKind.List or ValueKind.Object)) return results;
        var list = ListArgument.OrEmpty(call, 0);
        var name = call.TextOrEmpty(1);
        for (var i = 0; i < list.Count; i++)
        {
            if (Members.TryGet(list[i], name, out var member)) results.Add(member);
        }

        return results;
    }

    private static Value Sort(FunctionCall call)
    {
        var list = call[0].IsNumber || call[0].Kind is ValueKind.Bool or ValueKind.Date or ValueKind.TimeSpan or ValueKind.Function ? new ValueArray(call[0]) : ListArgument.OrEmpty(call, 0);
        var member = call.Text(1);
        var keyed = new (Value Key, Value Item)[list.Count];
        for (var i = 0; i < keyed.Length; i++)
        {
            call.Rendering.CountRound(call.Place);
            keyed[i] = (string.IsNullOrEmpty(member) ? list[i] : Key(list[i], member), list[i]);
        }

        var order = new SortOrder(call.Rendering, call.Place);
        var sorted = new ValueArray(keyed.Length);
        foreach (var (_, item) in keyed.OrderBy(pair => pair.Key, order)) sorted.Add(item);
        if (order.Failure is { } failure) call.Rendering.Fail(failure);
        return sorted;
    }

    private static Value Key(Value item, string member)
    {
        if (Members.TryGet(item, member, out var key) || !member.Contains('.', StringComparison.Ordinal)) return key;
        foreach (var step in member.Split('.'))
        {
            if (!Members.TryGet(item, step, out item)) return default;
        }

        return item;
    }

    private static Value Unique(FunctionCall call)
    {
        if (ListArgument.Of(call, 0) is not { } list) return default;
        var seen = new HashSet<Value>();
        var results = ValueArray.Sequence();
        for (var i = 0; i < list.Count; i++)
        {
            if (seen.Add(list[i])) results.Add(list[i]);
        }

        return results;
    }

    private static Value Compact(FunctionCall call)
    {
        if (ListArgument.Of(call, 0) is not { } list) return default;
        var results = ValueArray.Sequence();
        for (var i = 0; i < list.Count; i++)
        {
            if (!list[i].IsNull) results.Add(list[i]);
        }

        return results;
    }

    private static Value Contains(FunctionCall call)
    {
        var list = ListArgument.OrEmpty(call, 0);
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Equals(call[1])) return true;
        }

        return false;
    }

    private static Value Cycle(FunctionCall call)
    {
        if (ListArgument.Of(call, 0) is not { } list) return default;
        var group = call[1].IsNull ? ValueText.OfOrEmpty(call[0], call.Rendering) : call.TextOrEmpty(1);
        if (list.Count == 0) return default;
        var at = call.Rendering.State.Cycles.GetValueOrDefault(group);
        call.Rendering.State.Cycles[group] = (at + 1) % list.Count;
        return list[at % list.Count];
    }
}
