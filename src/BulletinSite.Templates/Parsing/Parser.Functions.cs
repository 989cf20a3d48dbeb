using System.Collections.Immutable;
using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Parsing;

internal sealed partial class Parser
{
    // The "end" of "do … end" stands inside an expression, so the statement need not end there.
    private bool _inlineEnd;

    private FunctionStatement? ParseFunctionStatement(Token word)
    {
        _tokens.Take();
        var name = ParseName();
        var parameters = ParseParameters();
        ExpectEndOfStatement();
        var body = ParseBody(word, BlockKind.Plain);
        return name is null
            ? null
            : new FunctionStatement(word.Span.Through(name.Span), new FunctionDefinition(name.Span, name.Name, name.IsLocal, parameters, body));
    }

    private FunctionExpression ParseAnonymousFunction()
    {
        var word = _tokens.Take();
        var parameters = ParseParameters();
        ExpectEndOfStatement();
        var (body, _) = ParseNested(BlockKind.Plain);
        var inlineEnd = _inlineEnd;
        _inlineEnd = true;
        ExpectEnd(word);
        _inlineEnd = inlineEnd;
        return new FunctionExpression(word.Span, new FunctionDefinition(word.Span, null, false, parameters, body));
    }

    private ImmutableArray<FunctionParameter> ParseParameters()
    {
        if (_isLost || !_tokens.TryTake(TokenKind.OpenParen)) return default;
        var parameters = ImmutableArray.CreateBuilder<FunctionParameter>();
        while (!_isLost && _tokens.Kind != TokenKind.CloseParen)
        {
            if (parameters.Count > 0) Expect(TokenKind.Comma, "a comma between parameters");
            if (ParseParameter(parameters) is { } parameter) parameters.Add(parameter);
        }

        Expect(TokenKind.CloseParen, "a closing parenthesis");
        return parameters.DrainToImmutable();
    }

    private FunctionParameter? ParseParameter(ImmutableArray<FunctionParameter>.Builder before)
    {
        var name = ParseName();
        if (name is null) return null;
        if (name.IsLocal) Report(TemplateDiagnostics.ParameterIsLocal(At(name.Span), name.Name));
        if (before.Any(parameter => parameter.TakesRest)) Report(TemplateDiagnostics.ParameterOrder(At(name.Span), name.Name));
        if (_tokens.TryTake(TokenKind.TripleDot)) return new FunctionParameter(name.Name, TakesRest: true);
        if (_tokens.TryTake(TokenKind.Assign))
        {
            var value = ParseExpression(default);
            if (value is LiteralExpression literal) return new FunctionParameter(name.Name, literal.Value);
            Report(TemplateDiagnostics.DefaultNotLiteral(At(value.Span), name.Name));
        }
        else if (before.Any(parameter => parameter.Default is not null))
        {
            Report(TemplateDiagnostics.ParameterOrder(At(name.Span), name.Name));
        }

        return new FunctionParameter(name.Name);
    }

    private NameExpression? ParseName()
    {
        if (_isLost) return null;
        if (_tokens.Kind == TokenKind.Identifier && ParseWordExpression() is NameExpression name) return name;
        if (!_isLost) Report(TemplateDiagnostics.Expected(At(_tokens.Current.Span), "a name", Shown(_tokens.Current)));
        return null;
    }
}
