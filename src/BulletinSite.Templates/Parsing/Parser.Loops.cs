using System.Collections.Immutable;
using BulletinSite.Templates.Syntax;

namespace BulletinSite.Templates.Parsing;

internal sealed partial class Parser
{
    private ImmutableArray<Argument>.Builder? _loopParameters;

    private ForStatement? ParseFor(Token word, LoopKind kind)
    {
        _tokens.Take();
        var variable = ParseName();
        if (variable is not null && !_tokens.IsWord("in"))
        {
            Report(TemplateDiagnostics.Expected(At(_tokens.Current.Span), "\"in\"", Shown(_tokens.Current)));
        }

        var parameters = ImmutableArray.CreateBuilder<Argument>();
        Expression? items = null;
        if (!_isLost)
        {
            _tokens.Take();
            _loopParameters = parameters;
            items = ParseExpression(new ExpressionPlace { IsLoopHeader = true });
            _loopParameters = null;
            ExpectEndOfStatement();
        }

        var (body, _) = ParseNested(BlockKind.Loop);
        Block? otherwise = null;
        if (_tokens.IsWord("else"))
        {
            _tokens.Take();
            ExpectEndOfStatement();
            otherwise = ParseBody(word, BlockKind.Plain);
        }
        else
        {
            ExpectEnd(word);
        }

        return variable is null || items is null
            ? null
            : new ForStatement(word.Span.Through(items.Span), kind, variable, items, parameters.DrainToImmutable(), body, otherwise);
    }

    /// <summary>Reads what follows the items of a loop: <c>limit: 2 reversed</c>.</summary>
    private void ParseLoopParameters()
    {
        while (_tokens.Kind == TokenKind.Identifier && !_isLost)
        {
            var token = _tokens.Take();
            var name = _tokens.TextOf(token);
            if (name is not ("limit" or "offset" or "reversed" or "cols"))
            {
                Report(TemplateDiagnostics.UnknownLoopParameter(At(token.Span), name));
            }

            Expression value = new LiteralExpression(token.Span, true);
            if (_tokens.TryTake(TokenKind.Colon)) value = ParseExpression(new ExpressionPlace { IsBasic = true });
            _loopParameters?.Add(new Argument(name, value, false));
        }
    }
}
