namespace BulletinSite.Templates.Linting;

/// <summary>Reads the fixed text of a template as HTML, to know what stands around a printed value.</summary>
internal static class HtmlReader
{
    public static HtmlState Read(HtmlState state, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++) state = Step(state, text, ref i);
        return state;
    }

    /// <summary>The state after a printed value.</summary>
    public static HtmlState AfterValue(HtmlState state) => state.Mode switch
    {
        HtmlMode.BeforeValue => state with { Mode = HtmlMode.Value, Quote = '\0', ValueHasStarted = true },
        HtmlMode.Value => state with { ValueHasStarted = true },
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
                return c == '>' && i >= 2 && text[i - 1] == '-' && text[i - 2] == '-' ? HtmlState.Start : state;
            case HtmlMode.RawText:
                return IsEndTag(text[i..], state.Tag) ? state with { Mode = HtmlMode.InTag, Tag = "" } : state;
            case HtmlMode.TagName:
                if (char.IsWhiteSpace(c) || c == '/') return state with { Mode = HtmlMode.InTag };
                return c == '>' ? EndTag(state) : state with { Tag = state.Tag + char.ToLowerInvariant(c) };
            case HtmlMode.InTag:
                if (c == '>') return EndTag(state);
                return char.IsWhiteSpace(c) || c == '/' ? state : state with { Mode = HtmlMode.AttributeName, Attribute = char.ToLowerInvariant(c).ToString() };
            case HtmlMode.AttributeName:
                if (c == '>') return EndTag(state);
                if (c == '=') return state with { Mode = HtmlMode.BeforeValue };
                return char.IsWhiteSpace(c) ? state with { Mode = HtmlMode.InTag } : state with { Attribute = state.Attribute + char.ToLowerInvariant(c) };
            case HtmlMode.BeforeValue:
                if (char.IsWhiteSpace(c)) return state;
                if (c == '>') return EndTag(state);
                return c is '"' or '\''
                    ? state with { Mode = HtmlMode.Value, Quote = c, ValueHasStarted = false }
                    : state with { Mode = HtmlMode.Value, Quote = '\0', ValueHasStarted = true };
            default:
                return ReadValue(state, c);
        }
    }

    private static HtmlState ReadContent(HtmlState state, ReadOnlySpan<char> text, ref int i)
    {
        if (text[i] != '<') return state;
        var rest = text[i..];
        if (rest.StartsWith("<!--"))
        {
            i += 3;
            return state with { Mode = HtmlMode.Comment };
        }

        if (rest.Length > 1 && !char.IsAsciiLetter(rest[1]) && rest[1] is not ('/' or '!' or '?')) return state;
        if (rest.Length > 1 && rest[1] is '/' or '!' or '?')
        {
            i++;
            return state with { Mode = HtmlMode.InTag, Tag = "" };
        }

        return state with { Mode = HtmlMode.TagName, Tag = "" };
    }

    private static HtmlState ReadValue(HtmlState state, char c)
    {
        if (state.Quote == '\0')
        {
            if (c == '>') return EndTag(state);
            return char.IsWhiteSpace(c) ? state with { Mode = HtmlMode.InTag } : state with { ValueHasStarted = true };
        }

        return c == state.Quote ? state with { Mode = HtmlMode.InTag } : state with { ValueHasStarted = true };
    }

    private static HtmlState EndTag(HtmlState state) =>
        state.Tag is "script" or "style" or "title" or "textarea"
            ? HtmlState.Start with { Mode = HtmlMode.RawText, Tag = state.Tag }
            : HtmlState.Start;

    private static bool IsEndTag(ReadOnlySpan<char> text, string tag) =>
        text.StartsWith("</") && text[2..].StartsWith(tag, StringComparison.OrdinalIgnoreCase);
}
