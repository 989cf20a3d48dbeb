using BulletinSite.Text;

namespace BulletinSite.Templates.Parsing;

/// <summary>Cuts a template into text blocks and the tokens of its code blocks, and trims text as the code marks ask.</summary>
internal sealed partial class Lexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Token> _tokens = [];
    private int _at;
    private int _openBraces;

    private Lexer(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _text = source.Text;
        _diagnostics = diagnostics;
    }

    private enum Trim
    {
        None,
        Greedy,
        Line,
    }

    private char Here => _at < _text.Length ? _text[_at] : '\0';

    public static TokenList Read(SourceText source, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(source, diagnostics);
        lexer.ReadTemplate();
        return new TokenList(source, lexer._tokens);
    }

    /// <summary>The tokens of a text that is code as a whole.</summary>
    public static TokenList ReadExpression(SourceText source, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(source, diagnostics);
        lexer._tokens.Add(new Token(TokenKind.CodeStart, default, ""));
        lexer.ReadCode();
        lexer._tokens.Add(new Token(TokenKind.End, new TextSpan(source.Text.Length, 0)));
        return new TokenList(source, lexer._tokens);
    }

    private char Peek(int offset = 1) => _at + offset < _text.Length ? _text[_at + offset] : '\0';

    private void ReadTemplate()
    {
        var trimNext = Trim.None;
        while (_at < _text.Length)
        {
            var start = _at;
            var percents = FindBlock();
            if (_at == _text.Length)
            {
                AddText(start, _at, trimNext, Trim.None);
                break;
            }

            var mark = _at;
            _at += percents == 0 ? 2 : percents + 2;
            var before = TakeTrim();
            AddText(start, mark, trimNext, before);
            if (percents == 0)
            {
                _tokens.Add(new Token(TokenKind.CodeStart, TextSpan.FromBounds(mark, _at), before == Trim.None ? IndentBefore(mark) : ""));
                trimNext = ReadCode();
            }
            else
            {
                trimNext = ReadEscape(mark, percents);
            }
        }

        _tokens.Add(new Token(TokenKind.End, new TextSpan(_text.Length, 0)));
    }

    /// <summary>Moves to the next block mark or the end; the result is the number of percent signs of an escape mark, 0 for code.</summary>
    private int FindBlock()
    {
        while (_at < _text.Length)
        {
            var next = _text.AsSpan(_at).IndexOf('{');
            if (next < 0)
            {
                _at = _text.Length;
                return 0;
            }

            _at += next;
            if (Peek() == '{') return 0;
            var percents = 0;
            while (Peek(1 + percents) == '%') percents++;
            if (percents > 0 && Peek(1 + percents) == '{') return percents;
            _at++;
        }

        return 0;
    }

    private Trim TakeTrim()
    {
        var trim = Here switch { '-' => Trim.Greedy, '~' => Trim.Line, _ => Trim.None };
        if (trim != Trim.None) _at++;
        return trim;
    }

    private void AddText(int start, int end, Trim left, Trim right)
    {
        if (left == Trim.Greedy)
        {
            while (start < end && char.IsWhiteSpace(_text[start])) start++;
        }
        else if (left == Trim.Line)
        {
            while (start < end && char.IsWhiteSpace(_text[start]))
            {
                if (_text[start++] == '\n') break;
            }
        }

        if (right != Trim.None)
        {
            while (start < end && char.IsWhiteSpace(_text[end - 1]) && (right == Trim.Greedy || _text[end - 1] != '\n')) end--;
        }

        if (start < end) _tokens.Add(new Token(TokenKind.Text, TextSpan.FromBounds(start, end)));
    }

    /// <summary>The whitespace between the start of the line and a code mark, when there is nothing else and some of it was kept as text.</summary>
    private string IndentBefore(int mark)
    {
        if (_tokens.Count == 0 || _tokens[^1] is not { Kind: TokenKind.Text } text || text.Span.End != mark) return "";
        var start = mark;
        while (start > 0 && _text[start - 1] != '\n')
        {
            if (!char.IsWhiteSpace(_text[start - 1])) return "";
            start--;
        }

        return _text[start..mark];
    }

    private Trim ReadEscape(int mark, int percents)
    {
        var start = _at;
        while (_at < _text.Length)
        {
            var next = _text.AsSpan(_at).IndexOf('}');
            if (next < 0) break;
            _at += next;
            var count = 0;
            while (count < percents && Peek(1 + count) == '%') count++;
            if (count == percents && Peek(1 + count) == '}')
            {
                var end = _at;
                var trim = end > start ? _text[end - 1] switch { '-' => Trim.Greedy, '~' => Trim.Line, _ => Trim.None } : Trim.None;
                if (trim != Trim.None) end--;
                AddText(start, end, Trim.None, Trim.None);
                _at += percents + 2;
                return trim;
            }

            _at++;
        }

        _diagnostics.Add(TemplateDiagnostics.EscapeNotClosed(new SourceSpan(_source, TextSpan.FromBounds(mark, start)), percents));
        _at = _text.Length;
        return Trim.None;
    }
}
