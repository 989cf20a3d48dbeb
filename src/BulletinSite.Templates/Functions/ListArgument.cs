using BulletinSite.Templates.Evaluation;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>Reads an argument as a list.</summary>
internal static class ListArgument
{
    /// <summary>A list, the characters of a text, or the members of an object; null when the argument is nothing.</summary>
    public static ValueList? Of(FunctionCall call, int index) =>
        call[index].IsNull ? null : Iteration.Of(call[index], call.Rendering, call.Place);

    public static ValueList OrEmpty(FunctionCall call, int index) => Of(call, index) ?? new ValueArray();

    public static ValueArray Copy(ValueList list)
    {
        var copy = new ValueArray(list.Count);
        copy.AddRange(list);
        return copy;
    }

    /// <summary>Calls a function given as an argument.</summary>
    public static Value Apply(FunctionCall call, int index, params ReadOnlySpan<Value> arguments)
    {
        if (call[index].AsFunction is { } function) return Invocation.Call(function, call.Rendering, call.Place, arguments);
        call.Fail("the argument is not a function", "give a function with @, such as @string.upcase, or do … end");
        return default;
    }

    /// <summary>An item as the function given as an argument wants it: those that work on texts get every item as text.</summary>
    public static Value ForFunction(FunctionCall call, int index, Value item) =>
        call[index].AsFunction is HostFunction { WorksOnText: true } ? Value.Of(ValueText.Of(item, call.Rendering)) : item;
}
