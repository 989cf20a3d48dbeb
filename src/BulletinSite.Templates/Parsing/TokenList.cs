using BulletinSite.Text;

namespace BulletinSite.Templates.Parsing;

/// <summary>The tokens of a template and the parser's place among them.</summary>
internal sealed class TokenList(SourceText source, List<Token> tokens)
{
    private int _at;
    private int _newLinesHidden;

    public SourceText Source { get; } = source;

    public Token Current => tokens[_at];

    public TokenKind Kind => tokens[_at].Kind;

    public Token Previous { get; private set; } = tokens[0];

    /// <summary>The token after the current one.</summary>
    public Token Next
    {
        get
        {
            var at = _at;
            while (at < tokens.Count - 1)
            {
                at++;
                if (!IsHidden(tokens[at])) break;
            }

            return tokens[at];
        }
    }

    public ReadOnlySpan<char> CurrentText => Source.Slice(Current.Span);

    /// <summary>Whether the character before the current token is whitespace.</summary>
    public bool FollowsWhitespace => Current.Span.Start > 0 && char.IsWhiteSpace(Source.Text[Current.Span.Start - 1]);

    public string TextOf(Token token) => Source[token.Span];

    public bool IsWord(string word) => Kind == TokenKind.Identifier && CurrentText.SequenceEqual(word);

    public Token Take()
    {
        Previous = tokens[_at];
        if (_at < tokens.Count - 1) _at++;
        SkipHidden();
        return Previous;
    }

    public bool TryTake(TokenKind kind)
    {
        if (Kind != kind) return false;
        Take();
        return true;
    }

    /// <summary>Line ends do not count until they are shown again; not yet for the current token.</summary>
    public void HideNewLines() => _newLinesHidden++;

    public void ShowNewLines() => _newLinesHidden--;

    private bool IsHidden(Token token) => token.Kind == TokenKind.NewLine && _newLinesHidden > 0;

    private void SkipHidden()
    {
        while (_at < tokens.Count - 1 && IsHidden(tokens[_at])) _at++;
    }
}
