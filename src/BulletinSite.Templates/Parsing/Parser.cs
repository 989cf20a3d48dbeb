using System.Collections.Immutable;
using BulletinSite.Templates.Syntax;
using BulletinSite.Text;

namespace BulletinSite.Templates.Parsing;

/// <summary>Builds the tree of a template. After a mistake it goes on with the next statement, so that one run finds them all.</summary>
internal sealed partial class Parser
{
    private const int DepthLimit = 200;

    private readonly TokenList _tokens;
    private readonly DiagnosticBag _diagnostics;
    private int _depth;
    private bool _isLost;
    private bool _tooDeep;

    private Parser(TokenList tokens, DiagnosticBag diagnostics)
    {
        _tokens = tokens;
        _diagnostics = diagnostics;
    }

    public static ParsedTemplate Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var parser = new Parser(Lexer.Read(source, diagnostics), diagnostics);
        return new ParsedTemplate(source, parser.ParseTemplate());
    }

    /// <summary>Reads a text that is code as a whole, as <c>object.eval</c> gets it.</summary>
    public static ParsedTemplate ParseCode(SourceText source, DiagnosticBag diagnostics)
    {
        var parser = new Parser(Lexer.ReadExpression(source, diagnostics), diagnostics);
        return new ParsedTemplate(source, parser.ParseTemplate());
    }

    private Block ParseTemplate()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (true)
        {
            var (body, end) = ParseBlock(BlockKind.Template);
            statements.AddRange(body.Statements);
            if (end.Kind == TokenKind.End) break;
            // A stray end, else or when: say so and read on.
            Report(TemplateDiagnostics.NothingToEnd(At(end.Span), _tokens.TextOf(end)));
            _tokens.Take();
            Resynchronize();
        }

        return new Block(statements.DrainToImmutable());
    }

    private SourceSpan At(TextSpan span) => new(_tokens.Source, span);

    /// <summary>Reports a mistake, unless it follows from another one in the same statement.</summary>
    private void Report(Diagnostic diagnostic)
    {
        if (!_isLost) _diagnostics.Add(diagnostic);
        _isLost = true;
    }

    private void Resynchronize()
    {
        if (!_isLost) return;
        while (_tokens.Kind is not (TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeEnd or TokenKind.End)) _tokens.Take();
        _isLost = false;
    }

    private bool Enter(TextSpan span)
    {
        if (++_depth <= DepthLimit) return true;
        // One message is enough, however much else is too deep.
        if (!_tooDeep) Report(TemplateDiagnostics.NestedTooDeep(At(span), DepthLimit));
        _tooDeep = true;
        _isLost = true;
        return false;
    }

    private void Leave() => _depth--;

    private bool Expect(TokenKind kind, string what)
    {
        if (_tokens.TryTake(kind)) return true;
        Report(TemplateDiagnostics.Expected(At(_tokens.Current.Span), what, Shown(_tokens.Current)));
        return false;
    }

    private string Shown(Token token) => token.Kind switch
    {
        TokenKind.End => "the end of the template",
        TokenKind.NewLine => "the end of the line",
        TokenKind.CodeEnd => "the end of the code block",
        _ => $"\"{_tokens.TextOf(token)}\"",
    };
}
