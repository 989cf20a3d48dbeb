using BulletinSite.Templates.Evaluation;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>The function <c>include_join</c>: several templates with something between, before and behind them.</summary>
internal static class IncludeJoin
{
    private const string TemplateMark = "tpl:";

    public static HostFunction Function { get; } = new(
        "include_join",
        "Several templates with something between, before and behind them.",
        ["names", "separator", new("begin", Value.Null), new("end", Value.Null)],
        call => Join(call));

    private static Value Join(FunctionCall call)
    {
        var names = ListArgument.OrEmpty(call, 0);
        var separator = Part(call, 1);
        var texts = new List<string>();
        long length = 0;
        for (var i = 0; i < names.Count; i++)
        {
            var text = Include.Capture(ValueText.OfOrEmpty(names[i], call.Rendering), Arguments(call), call.Rendering, call.Place);
            length += text.Length + separator.Length;
            call.Rendering.CheckLength(length, call.Place);
            texts.Add(text);
        }

        var joined = string.Join(separator, texts);
        return joined.Length == 0 ? joined : Part(call, 2) + joined + Part(call, 3);
    }

    // Every template of the row sees the arguments of the whole call.
    private static ValueArray Arguments(FunctionCall call) => new(call[0], call[1], call[2], call[3]);

    private static string Part(FunctionCall call, int index)
    {
        var text = call.TextOrEmpty(index);
        return text.StartsWith(TemplateMark, StringComparison.Ordinal)
            ? Include.Capture(text[TemplateMark.Length..], Arguments(call), call.Rendering, call.Place)
            : text;
    }
}
