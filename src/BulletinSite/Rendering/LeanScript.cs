using System.Text;

namespace BulletinSite.Rendering;

/// <summary>A script without what only its authors need: comments, indentation, blanks beside marks.</summary>
/// <remarks>
/// A line end that could end a statement stays one. Strings, templates and regular expressions stay as they are; a script in which one of them
/// does not end is not understood and stays as it is, and so does one that was made small before.
/// </remarks>
internal static class LeanScript
{
    // After these, and at the start, a stroke begins a regular expression; after others it divides.
    private const string BeforeExpression = "(,=:[!&|?{};+-*%<>~^";
    private static readonly string[] WordsBeforeExpression = ["return", "typeof", "case", "in", "of", "do", "else", "void", "delete", "throw", "await", "yield", "new", "instanceof"];

    // Where nothing ends a statement: after the first a line goes on, and no line begins with the second.
    private const string Open = "{;,([=&|?:<>*%!~^";
    private const string Continuing = "}),];.?:=&|<>*%";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The same script in fewer bytes.</summary>
    /// <param name="name">Its file; one that ends with <c>.min.js</c> is small already.</param>
    /// <param name="script">The script.</param>
    public static byte[] Of(string name, byte[] script)
    {
        if (name.EndsWith(".min.js", StringComparison.Ordinal)) return script;
        try
        {
            return Lean(StrictUtf8.GetString(script)) is { } lean ? StrictUtf8.GetBytes(lean) : script;
        }
        catch (DecoderFallbackException)
        {
            // Whatever it is, it is no script of ours.
            return script;
        }
    }

    private static string? Lean(string script)
    {
        var lean = new StringBuilder(script.Length);
        for (var at = 0; at < script.Length;)
        {
            var gap = EndOfGap(script, at, out var hasLine);
            if (gap < 0) return null;
            if (gap > at)
            {
                if (gap < script.Length) Join(lean, script[gap], hasLine);
                at = gap;
                continue;
            }

            var end = script[at] switch
            {
                '"' or '\'' => EndOfString(script, at),
                '`' => EndOfTemplate(script, at),
                '/' when IsBeforeExpression(lean) => EndOfRegex(script, at),
                _ => at + 1,
            };
            if (end < 0) return null;
            lean.Append(script, at, end - at);
            at = end;
        }

        return lean.ToString();
    }

    // Blanks, line ends and comments; where the text goes on after them. Negative where a comment does not end.
    private static int EndOfGap(string script, int at, out bool hasLine)
    {
        hasLine = false;
        while (at < script.Length)
        {
            if (char.IsWhiteSpace(script[at]))
            {
                hasLine |= script[at] is '\n' or '\r' or '\u2028' or '\u2029';
                at++;
            }
            else if (script.AsSpan(at).StartsWith("//", StringComparison.Ordinal))
            {
                var end = script.IndexOf('\n', at);
                at = end < 0 ? script.Length : end;
            }
            else if (script.AsSpan(at).StartsWith("/*", StringComparison.Ordinal))
            {
                var end = script.IndexOf("*/", at + 2, StringComparison.Ordinal);
                if (end < 0) return -1;
                hasLine |= script.AsSpan(at, end - at).Contains('\n');
                at = end + 2;
            }
            else break;
        }

        return at;
    }

    private static void Join(StringBuilder lean, char next, bool hasLine)
    {
        if (lean.Length == 0) return;
        var last = lean[^1];
        if (hasLine)
        {
            if (!Open.Contains(last, StringComparison.Ordinal) && !Continuing.Contains(next, StringComparison.Ordinal)) lean.Append('\n');
            else if (last == '>' && next == '>') lean.Append(' ');
            return;
        }

        // Two words, two signs that would become another, and a number's point.
        var isNeeded = IsOfName(last) ? IsOfName(next) || (next == '.' && char.IsAsciiDigit(last)) : last == next && last is '+' or '-' or '/' or '<' or '>' or '=' or '&' or '|' or '*';
        if (isNeeded || (last == '/' && next == '*') || (last == '<' && next == '!')) lean.Append(' ');
    }

    private static bool IsBeforeExpression(StringBuilder lean)
    {
        if (lean.Length == 0) return true;
        var last = lean[^1];
        if (last is ' ' or '\n') last = lean.Length > 1 ? lean[^2] : ';';
        if (!IsOfName(last)) return BeforeExpression.Contains(last, StringComparison.Ordinal);
        var end = lean[^1] is ' ' or '\n' ? lean.Length - 1 : lean.Length;
        var start = end;
        while (start > 0 && IsOfName(lean[start - 1])) start--;
        return WordsBeforeExpression.Contains(lean.ToString(start, end - start), StringComparer.Ordinal);
    }

    private static int EndOfString(string script, int at)
    {
        var quote = script[at++];
        for (; at < script.Length; at++)
        {
            if (script[at] == quote) return at + 1;
            if (script[at] == '\n') return -1;
            if (script[at] == '\\') at++;
        }

        return -1;
    }

    private static int EndOfRegex(string script, int at)
    {
        var isInClass = false;
        for (at++; at < script.Length && script[at] != '\n'; at++)
        {
            switch (script[at])
            {
                case '\\': at++; break;
                case '[': isInClass = true; break;
                case ']': isInClass = false; break;
                case '/' when !isInClass: return at + 1;
            }
        }

        return -1;
    }

    private static int EndOfTemplate(string script, int at)
    {
        for (at++; at < script.Length; at++)
        {
            if (script[at] == '`') return at + 1;
            if (script[at] == '\\') at++;
            else if (script[at] == '$' && at + 1 < script.Length && script[at + 1] == '{')
            {
                at = EndOfHole(script, at + 2);
                if (at < 0) return -1;
                at--;
            }
        }

        return -1;
    }

    // A hole of a template is code: it ends with its own brace.
    private static int EndOfHole(string script, int at)
    {
        var code = new StringBuilder();
        for (var depth = 0; at < script.Length;)
        {
            if (script[at] == '}' && depth-- == 0) return at + 1;
            if (script[at] == '{') depth++;
            var end = script[at] switch
            {
                '"' or '\'' => EndOfString(script, at),
                '`' => EndOfTemplate(script, at),
                '/' when IsBeforeExpression(code) => EndOfRegex(script, at),
                _ => at + 1,
            };
            if (end < 0) return -1;
            if (!char.IsWhiteSpace(script[at])) code.Append(script, at, end - at);
            at = end;
        }

        return -1;
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '#' || c > '\u007F';
}
