using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Puts the arguments of a call in the order of a function's parameters.</summary>
internal static class Binding
{
    /// <param name="function">What is called.</param>
    /// <param name="given">The arguments in the order of the call, the named ones as properties.</param>
    /// <param name="rendering">Who asks.</param>
    /// <param name="place">Where the call stands.</param>
    /// <param name="name">What the call calls the function.</param>
    public static Value[] Bind(TemplateFunction function, ValueArray given, Rendering rendering, SourceSpan place, string name)
    {
        var parameters = function.Parameters;
        var values = new Value[parameters.Length];
        var isGiven = new bool[parameters.Length];
        var rest = parameters.Length > 0 && parameters[^1].TakesRest ? new ValueArray() : null;
        var plain = rest is null ? parameters.Length : parameters.Length - 1;
        var at = 0;
        foreach (var value in given.Items)
        {
            if (at < plain)
            {
                isGiven[at] = true;
                values[at++] = value;
            }
            else if (rest is not null)
            {
                rest.Add(value);
            }
            else
            {
                rendering.Fail(RenderDiagnostics.ArgumentCount(place, name, given.Count, parameters.Length, function.Signature(name)));
            }
        }

        BindNamed(function, given, values, isGiven, rest, rendering, place, name);
        for (var i = 0; i < plain; i++)
        {
            if (isGiven[i]) continue;
            if (parameters[i].Default is { } value) values[i] = value;
            else rendering.Fail(RenderDiagnostics.ArgumentCount(place, name, isGiven.Count(yes => yes), plain, function.Signature(name)));
        }

        if (rest is not null) values[^1] = rest;
        return values;
    }

    private static void BindNamed(
        TemplateFunction function,
        ValueArray given,
        Value[] values,
        bool[] isGiven,
        ValueArray? rest,
        Rendering rendering,
        SourceSpan place,
        string name)
    {
        foreach (var (argument, value) in given.Properties ?? [])
        {
            var index = IndexOf(function, argument);
            if (index < 0)
            {
                rendering.Fail(RenderDiagnostics.UnknownArgument(place, name, argument, function.Parameters.Select(parameter => parameter.Name)));
            }
            else if (function.Parameters[index].TakesRest)
            {
                rest?.Add(value);
            }
            else
            {
                values[index] = value;
                isGiven[index] = true;
            }
        }
    }

    private static int IndexOf(TemplateFunction function, string name)
    {
        for (var i = 0; i < function.Parameters.Length; i++)
        {
            if (string.Equals(function.Parameters[i].Name, name, StringComparison.Ordinal)) return i;
        }

        return -1;
    }
}
