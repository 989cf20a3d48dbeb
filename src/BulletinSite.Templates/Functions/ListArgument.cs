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
        for (var i = 0; i < list.Count; i++) copy.Add(list[i]);
        return copy;
    }

    /// <summary>Calls a function given as an argument.</summary>
    public static Value Apply(FunctionCall call, int index, params ReadOnlySpan<Value> arguments)
    {
        if (call[index].AsFunction is not { } function)
        {
            call.Fail("the argument is not a function", "give a function with @, such as @string.upcase, or do … end");
            return default;
        }

        return Invocation.Call(function, call.Rendering, call.Place, arguments);
    }
}
