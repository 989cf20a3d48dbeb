using BulletinSite.Text;

namespace BulletinSite.Templates.Parsing;

internal sealed partial class Lexer
{
    /// <summary>Reads tokens up to and with the mark that ends the code block.</summary>
    private Trim ReadCode()
    {
        _openBraces = 0;
        while (_at < _text.Length)
        {
            if (TakeCodeEnd() is { } trim) return trim;
            ReadToken();
        }

        return Trim.None;
    }

    private Trim? TakeCodeEnd()
    {
        if (!IsCodeEnd(out var trim)) return null;
        var start = _at;
        _at += trim == Trim.None ? 2 : 3;
        _tokens.Add(new Token(TokenKind.CodeEnd, TextSpan.FromBounds(start, _at)));
        return trim;
    }

    private bool IsCodeEnd(out Trim trim)
    {
        trim = Here switch { '-' => Trim.Greedy, '~' => Trim.Line, _ => Trim.None };
        var brace = trim == Trim.None ? 0 : 1;
        return _openBraces == 0 && Peek(brace) == '}' && Peek(brace + 1) == '}';
    }

    private void ReadToken()
    {
        var c = Here;
        switch (c)
        {
            case '\n':
                Add(TokenKind.NewLine, 1);
                break;
            case '\r':
                Add(TokenKind.NewLine, Peek() == '\n' ? 2 : 1);
                break;
            case '#':
                SkipComment();
                break;
            case '"' or '\'':
                ReadString(c);
                break;
            case '`':
                ReadVerbatim();
                break;
            case '$' when Peek() is '"' or '\'':
                ReadInterpolated();
                break;
            case '$':
                ReadLocalName();
                break;
            default:
                if (char.IsWhiteSpace(c)) _at++;
                else if (char.IsLetter(c) || c == '_') ReadName();
                else if (char.IsAsciiDigit(c)) ReadNumber();
                else ReadOperator();
                break;
        }
    }

    private void Add(TokenKind kind, int length)
    {
        _tokens.Add(new Token(kind, new TextSpan(_at, length)));
        _at += length;
    }

    private void SkipComment()
    {
        var spansLines = Peek() == '#';
        _at += spansLines ? 2 : 1;
        while (_at < _text.Length && !IsCodeEnd(out _))
        {
            if (spansLines && Here == '#' && Peek() == '#')
            {
                _at += 2;
                return;
            }

            if (!spansLines && Here is '\n' or '\r') return;
            _at++;
        }
    }

    private void ReadName()
    {
        var length = 1;
        while (IsNamePart(Peek(length))) length++;
        Add(TokenKind.Identifier, length);
    }

    private void ReadLocalName()
    {
        var length = 1;
        if (Peek() == '$') length = 2;
        else while (IsNamePart(Peek(length))) length++;
        Add(TokenKind.Identifier, length);
    }

    private void ReadOperator()
    {
        var (kind, length) = (Here, Peek(), Peek(2)) switch
        {
            ('.', '.', '.') => (TokenKind.TripleDot, 3),
            ('.', '.', '<') => (TokenKind.DotDotLess, 3),
            ('.', '.', _) => (TokenKind.DotDot, 2),
            ('.', _, _) => (TokenKind.Dot, 1),
            ('?', '.', _) => (TokenKind.QuestionDot, 2),
            ('?', '?', _) => (TokenKind.Coalesce, 2),
            ('?', '!', _) => (TokenKind.CoalesceNot, 2),
            ('?', _, _) => (TokenKind.Question, 1),
            ('/', '/', '=') => (TokenKind.SlashSlashAssign, 3),
            ('/', '/', _) => (TokenKind.SlashSlash, 2),
            ('/', '=', _) => (TokenKind.SlashAssign, 2),
            ('/', _, _) => (TokenKind.Slash, 1),
            ('+', '+', _) => (TokenKind.PlusPlus, 2),
            ('+', '=', _) => (TokenKind.PlusAssign, 2),
            ('+', _, _) => (TokenKind.Plus, 1),
            ('-', '-', _) => (TokenKind.MinusMinus, 2),
            ('-', '=', _) => (TokenKind.MinusAssign, 2),
            ('-', _, _) => (TokenKind.Minus, 1),
            ('*', '=', _) => (TokenKind.StarAssign, 2),
            ('*', _, _) => (TokenKind.Star, 1),
            ('%', '=', _) => (TokenKind.PercentAssign, 2),
            ('%', _, _) => (TokenKind.Percent, 1),
            ('=', '=', _) => (TokenKind.Equal, 2),
            ('=', _, _) => (TokenKind.Assign, 1),
            ('!', '=', _) => (TokenKind.NotEqual, 2),
            ('!', _, _) => (TokenKind.Not, 1),
            ('<', '<', _) => (TokenKind.ShiftLeft, 2),
            ('>', '>', _) => (TokenKind.ShiftRight, 2),
            ('<', '=', _) => (TokenKind.LessOrEqual, 2),
            ('<', _, _) => (TokenKind.Less, 1),
            ('>', '=', _) => (TokenKind.GreaterOrEqual, 2),
            ('>', _, _) => (TokenKind.Greater, 1),
            ('&', '&', _) => (TokenKind.And, 2),
            ('|', '|', _) => (TokenKind.Or, 2),
            ('|', '>', _) => (TokenKind.PipeGreater, 2),
            ('|', _, _) => (TokenKind.Pipe, 1),
            ('@', _, _) => (TokenKind.At, 1),
            ('^', _, _) => (TokenKind.Caret, 1),
            (',', _, _) => (TokenKind.Comma, 1),
            (':', _, _) => (TokenKind.Colon, 1),
            (';', _, _) => (TokenKind.Semicolon, 1),
            ('(', _, _) => (TokenKind.OpenParen, 1),
            (')', _, _) => (TokenKind.CloseParen, 1),
            ('[', _, _) => (TokenKind.OpenBracket, 1),
            (']', _, _) => (TokenKind.CloseBracket, 1),
            ('{', _, _) => (TokenKind.OpenBrace, 1),
            ('}', _, _) => (TokenKind.CloseBrace, 1),
            _ => (TokenKind.Invalid, 1),
        };
        if (kind == TokenKind.OpenBrace) _openBraces++;
        if (kind == TokenKind.CloseBrace && _openBraces > 0) _openBraces--;
        if (kind == TokenKind.Invalid && char.IsHighSurrogate(Here) && char.IsLowSurrogate(Peek())) length = 2;
        Add(kind, length);
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
