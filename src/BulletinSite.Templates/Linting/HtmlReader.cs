namespace BulletinSite.Templates.Linting;

/// <summary>Reads the fixed text of a template as HTML, to know what stands around a printed value.</summary>
internal static class HtmlReader
{
    public static HtmlState Read(HtmlState state, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++) state = Step(state, text, ref i);
        return state;
    }

    /// <summary>The state after a printed value that is no markup.</summary>
    public static HtmlState AfterValue(HtmlState state, bool isAddress) => state.Mode switch
    {
        HtmlMode.BeforeValue => state with { Mode = HtmlMode.Value, Quote = '\0', Value = "x" },
        HtmlMode.Value => state with { Value = state.Value + (isAddress ? '/' : 'x') },
        _ => state,
    };

    private static HtmlState Step(HtmlState state, ReadOnlySpan<char> text, ref int i)
    {
        var c = text[i];
        switch (state.Mode)
        {
            case HtmlMode.Content:
                return ReadContent(state, text, ref i);
            case HtmlMode.Comment:
                return c == '>' && EndsComment(text[..i]) ? HtmlState.Start : state;
            case HtmlMode.Declaration:
                return c == '>' ? HtmlState.Start : state;
            case HtmlMode.RawText:
                return IsEndTag(text[i..], state.Tag) ? HtmlState.Start with { Mode = HtmlMode.InTag } : state;
            case HtmlMode.TagName:
                if (char.IsWhiteSpace(c) || c == '/') return state with { Mode = HtmlMode.InTag };
                return c == '>' ? EndTag(state) : state with { Tag = state.Tag + char.ToLowerInvariant(c) };
            case HtmlMode.InTag or HtmlMode.AfterName:
                if (c == '>') return EndTag(state);
                if (c == '=' && state.Mode == HtmlMode.AfterName) return state with { Mode = HtmlMode.BeforeValue };
                if (char.IsWhiteSpace(c)) return state;
                return c == '/' ? state with { Mode = HtmlMode.InTag } : WithName(state, char.ToLowerInvariant(c).ToString());
            case HtmlMode.AttributeName:
                if (c == '>') return EndTag(state);
                if (c == '=') return state with { Mode = HtmlMode.BeforeValue };
                if (c == '/') return state with { Mode = HtmlMode.InTag };
                return char.IsWhiteSpace(c) ? state with { Mode = HtmlMode.AfterName } : WithName(state, state.Attribute + char.ToLowerInvariant(c));
            case HtmlMode.BeforeValue:
                if (char.IsWhiteSpace(c)) return state;
                if (c == '>') return EndTag(state);
                return c is '"' or '\'' ? state with { Mode = HtmlMode.Value, Quote = c, Value = "" } : state with { Mode = HtmlMode.Value, Quote = '\0', Value = c.ToString() };
            default:
                return ReadValue(state, c);
        }
    }

    private static HtmlState ReadContent(HtmlState state, ReadOnlySpan<char> text, ref int i)
    {
        if (text[i] != '<') return state;
        var rest = text[(i + 1)..];
        if (rest.StartsWith("!--"))
        {
            i += 3;
            return state with { Mode = HtmlMode.Comment };
        }

        // What follows in the next piece of text may be a letter.
        if (rest.Length == 0 || char.IsAsciiLetter(rest[0])) return HtmlState.Start with { Mode = HtmlMode.TagName };
        if (rest[0] is not ('/' or '!' or '?')) return state;
        i++;
        return HtmlState.Start with { Mode = rest[0] == '/' && (rest.Length == 1 || char.IsAsciiLetter(rest[1])) ? HtmlMode.InTag : HtmlMode.Declaration };
    }

    private static HtmlState WithName(HtmlState state, string name) => state with
    {
        Mode = HtmlMode.AttributeName,
        Attribute = name,
        IsCommand = state.IsCommand || (state.Tag == "meta" && name == "http-equiv"),
    };

    private static HtmlState ReadValue(HtmlState state, char c)
    {
        if (state.Quote != '\0' ? c == state.Quote : char.IsWhiteSpace(c)) return state with { Mode = HtmlMode.InTag, Value = "" };
        return state.Quote == '\0' && c == '>' ? EndTag(state) : state with { Value = state.Value + c };
    }

    private static HtmlState EndTag(HtmlState state) =>
        HtmlState.IsRaw(state.Tag) ? HtmlState.Start with { Mode = HtmlMode.RawText, Tag = state.Tag } : HtmlState.Start;

    private static bool EndsComment(ReadOnlySpan<char> before) => before.EndsWith("--") || before.EndsWith("--!");

    private static bool IsEndTag(ReadOnlySpan<char> text, string tag)
    {
        if (!text.StartsWith("</") || !text[2..].StartsWith(tag, StringComparison.OrdinalIgnoreCase)) return false;
        var behind = text[(2 + tag.Length)..];
        return behind.Length == 0 || char.IsWhiteSpace(behind[0]) || behind[0] is '/' or '>';
    }
}
