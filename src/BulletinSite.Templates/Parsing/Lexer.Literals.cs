using System.Text;
using BulletinSite.Text;

namespace BulletinSite.Templates.Parsing;

internal sealed partial class Lexer
{
    private const int InterpolationLimit = 20;
    private int _interpolations;

    private void ReadNumber()
    {
        var start = _at;
        var kind = TokenKind.Integer;
        if (Here == '0' && Peek() is 'x' or 'X' && char.IsAsciiHexDigit(Peek(2)))
        {
            kind = TokenKind.HexInteger;
            _at += 2;
            while (char.IsAsciiHexDigit(Here) || Here == '_') _at++;
            if (Here is 'u' or 'U') _at++;
        }
        else if (Here == '0' && Peek() is 'b' or 'B' && Peek(2) is '0' or '1' or '_')
        {
            kind = TokenKind.BinaryInteger;
            _at += 2;
            while (Here is '0' or '1' or '_') _at++;
            if (Here is 'u' or 'U') _at++;
        }
        else
        {
            kind = ReadDecimalNumber();
        }

        _tokens.Add(new Token(kind, TextSpan.FromBounds(start, _at)));
    }

    private TokenKind ReadDecimalNumber()
    {
        var kind = TokenKind.Integer;
        SkipDigits();
        // Two dots are a range, as in 1..5.
        if (Here == '.' && Peek() != '.')
        {
            kind = TokenKind.Float;
            _at++;
            SkipDigits();
        }

        if (Here is 'e' or 'E')
        {
            var sign = Peek() is '+' or '-' ? 1 : 0;
            if (char.IsAsciiDigit(Peek(1 + sign)))
            {
                _at += 1 + sign;
                SkipDigits();
            }
        }

        if (Here is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !IsNamePart(Peek()))
        {
            kind = TokenKind.Float;
            _at++;
        }

        return kind;
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Here) || Here == '_') _at++;
    }

    private void ReadString(char quote)
    {
        var start = _at++;
        var content = ReadQuoted(quote, start, isInterpolated: false);
        if (Here == quote) _at++;
        else GiveUpOnString(start);
        _tokens.Add(new Token(TokenKind.String, TextSpan.FromBounds(start, _at), content));
    }

    private void ReadVerbatim()
    {
        var start = _at++;
        var content = new StringBuilder();
        while (_at < _text.Length && (Here != '`' || Peek() == '`'))
        {
            content.Append(Here);
            _at += Here == '`' ? 2 : 1;
        }

        if (Here == '`') _at++;
        else GiveUpOnString(start);
        _tokens.Add(new Token(TokenKind.String, TextSpan.FromBounds(start, _at), content.ToString()));
    }

    /// <summary>Reads <c>$"text {code} text"</c> as a start, its parts in order, and an end.</summary>
    private void ReadInterpolated()
    {
        var start = _at;
        if (_interpolations == InterpolationLimit)
        {
            _diagnostics.Add(TemplateDiagnostics.NestedTooDeep(new SourceSpan(_source, new TextSpan(start, 2)), InterpolationLimit));
            _at = _text.Length;
            return;
        }

        _interpolations++;
        ReadInterpolatedParts(start);
        _interpolations--;
    }

    private void ReadInterpolatedParts(int start)
    {
        var quote = Peek();
        Add(TokenKind.InterpolationStart, 2);
        while (true)
        {
            var partStart = _at;
            var content = ReadQuoted(quote, start, isInterpolated: true);
            _tokens.Add(new Token(TokenKind.InterpolationText, TextSpan.FromBounds(partStart, _at), content));
            if (Here != '{') break;
            ReadInterpolatedCode();
        }

        if (Here == quote)
        {
            Add(TokenKind.InterpolationEnd, 1);
        }
        else
        {
            NotTerminated(start);
            _tokens.Add(new Token(TokenKind.InterpolationEnd, new TextSpan(_at, 0)));
        }
    }

    private void ReadInterpolatedCode()
    {
        var outside = _openBraces;
        var open = _at;
        Add(TokenKind.InterpolationOpen, 1);
        // Braces count from 1 here, so that "}}" in the code does not end the block.
        _openBraces = 1;
        while (_at < _text.Length && Here is not ('\n' or '\r'))
        {
            if (Here == '}' && _openBraces == 1)
            {
                Add(TokenKind.InterpolationClose, 1);
                _openBraces = outside;
                return;
            }

            ReadToken();
        }

        _openBraces = outside;
        _diagnostics.Add(TemplateDiagnostics.InterpolationNotClosed(new SourceSpan(_source, new TextSpan(open, 1))));
        _tokens.Add(new Token(TokenKind.InterpolationClose, new TextSpan(_at, 0)));
    }

    /// <summary>The content up to the closing quote, or up to the brace that opens code, escapes resolved.</summary>
    private string ReadQuoted(char quote, int start, bool isInterpolated)
    {
        var content = new StringBuilder();
        while (_at < _text.Length && Here != quote && !(isInterpolated && Here == '{'))
        {
            if (Here == '\\') ReadEscapeSequence(content, start, isInterpolated);
            else content.Append(_text[_at++]);
        }

        return content.ToString();
    }

    private void ReadEscapeSequence(StringBuilder content, int start, bool isInterpolated)
    {
        var c = Peek();
        var simple = c switch
        {
            '\'' or '"' or '\\' => c,
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            'v' => '\v',
            '0' => '\0',
            '{' when isInterpolated => '{',
            _ => (char?)null,
        };
        if (simple is { } value)
        {
            content.Append(value);
            _at += 2;
        }
        else if (c is 'u' && TryHex(4, out var unit) || c is 'x' && TryHex(2, out unit))
        {
            content.Append((char)unit);
            _at += c == 'u' ? 6 : 4;
        }
        else if (c is '\n' or '\r')
        {
            _at += c == '\r' && Peek(2) == '\n' ? 3 : 2;
        }
        else
        {
            var length = Math.Min(2, _text.Length - _at);
            if (length == 2) _diagnostics.Add(TemplateDiagnostics.UnknownEscape(new SourceSpan(_source, new TextSpan(_at, length))));
            _at = Math.Max(_at + length, start + 1);
        }
    }

    private bool TryHex(int digits, out int value)
    {
        value = 0;
        for (var i = 0; i < digits; i++)
        {
            var c = Peek(2 + i);
            if (!char.IsAsciiHexDigit(c)) return false;
            value = value * 16 + Convert.ToInt32(c.ToString(), 16);
        }

        return true;
    }

    // The rest of the template would be one string; to find more mistakes in it, reading goes on at the end of the line or the block.
    private void GiveUpOnString(int start)
    {
        NotTerminated(start);
        var rest = _text.AsSpan(start);
        var line = rest.IndexOfAny('\n', '\r');
        if (line >= 0) rest = rest[..line];
        var block = rest.IndexOf("}}");
        _at = start + (block >= 0 ? block : rest.Length);
    }

    private void NotTerminated(int start) =>
        _diagnostics.Add(TemplateDiagnostics.StringNotClosed(new SourceSpan(_source, new TextSpan(start, 1))));
}
