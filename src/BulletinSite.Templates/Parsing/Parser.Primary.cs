using System.Collections.Immutable;
using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Parsing;

internal sealed partial class Parser
{
    private bool IsExpressionStart() => _tokens.Kind is TokenKind.Identifier or TokenKind.Integer or TokenKind.HexInteger
        or TokenKind.BinaryInteger or TokenKind.Float or TokenKind.String or TokenKind.InterpolationStart or TokenKind.OpenParen
        or TokenKind.OpenBracket or TokenKind.OpenBrace or TokenKind.Not or TokenKind.Plus or TokenKind.Minus or TokenKind.At
        or TokenKind.Caret or TokenKind.PlusPlus or TokenKind.MinusMinus;

    private Expression ParsePrimary()
    {
        var token = _tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return ParseWordExpression();
            case TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float:
                _tokens.Take();
                if (NumberText.TryParse(token.Kind, _tokens.TextOf(token), out var number)) return new LiteralExpression(token.Span, number);
                Report(TemplateDiagnostics.BadNumber(At(token.Span), _tokens.TextOf(token)));
                return Missing(token.Span);
            case TokenKind.String:
                _tokens.Take();
                return new LiteralExpression(token.Span, token.Meaning);
            case TokenKind.InterpolationStart:
                return ParseInterpolated();
            case TokenKind.OpenParen:
                return ParseParentheses();
            case TokenKind.OpenBracket:
                return ParseList();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.Not or TokenKind.Plus or TokenKind.Minus or TokenKind.At or TokenKind.Caret:
                return ParseUnary();
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                return ParsePrefixIncrement();
            default:
                Report(TemplateDiagnostics.Expected(At(token.Span), "a value", Shown(token)));
                return Missing(token.Span);
        }
    }

    private Expression ParseWordExpression()
    {
        var token = _tokens.Current;
        var word = string.Intern(_tokens.TextOf(token));
        if (word == "do") return ParseAnonymousFunction();
        _tokens.Take();
        if (word[0] == '$') return ParseLocal(token.Span, word);
        switch (word)
        {
            case "null":
                return new LiteralExpression(token.Span, Value.Null);
            case "true":
                return new LiteralExpression(token.Span, Value.True);
            case "false":
                return new LiteralExpression(token.Span, Value.False);
            case "this":
                return new ThisExpression(token.Span);
            case "for" or "while" or "tablerow" when _tokens.Kind == TokenKind.Dot:
                return ParseLoopMember(token.Span, word);
            default:
                return new NameExpression(token.Span, word, IsLocal: false);
        }
    }

    private Expression ParseLocal(TextSpan span, string word)
    {
        if (word == "$$")
        {
            Report(TemplateDiagnostics.WrappedBlockInside(At(span)));
            return Missing(span);
        }

        var name = word[1..];
        if (name.Length > 0 && name.All(char.IsAsciiDigit) && int.TryParse(name, out var index))
        {
            return new IndexExpression(span, new NameExpression(span, "", IsLocal: true), new LiteralExpression(span, index));
        }

        return new NameExpression(span, string.Intern(name), IsLocal: true);
    }

    private LoopMemberExpression ParseLoopMember(TextSpan span, string word)
    {
        _tokens.Take();
        var token = _tokens.Current;
        var loop = word switch { "for" => LoopKind.For, "while" => LoopKind.While, _ => LoopKind.TableRow };
        var name = token.Kind == TokenKind.Identifier ? _tokens.TextOf(token) : "";
        LoopMember? member = name switch
        {
            "index" => LoopMember.Index,
            "first" => LoopMember.First,
            "even" => LoopMember.Even,
            "odd" => LoopMember.Odd,
            "rindex" when loop != LoopKind.While => LoopMember.ReverseIndex,
            "last" when loop != LoopKind.While => LoopMember.Last,
            "changed" when loop != LoopKind.While => LoopMember.Changed,
            "length" when loop != LoopKind.While => LoopMember.Length,
            "col" when loop == LoopKind.TableRow => LoopMember.Column,
            _ => null,
        };
        if (member is null) Report(TemplateDiagnostics.UnknownLoopMember(At(token.Span), word, name));
        else _tokens.Take();
        return new LoopMemberExpression(span.Through(token.Span), loop, member ?? LoopMember.Index);
    }

    private NestedExpression ParseParentheses()
    {
        var open = _tokens.Take();
        var inner = ParseExpression(default);
        Expect(TokenKind.CloseParen, "a closing parenthesis");
        return new NestedExpression(open.Span.Through(_tokens.Previous.Span), inner);
    }

    private ListExpression ParseList()
    {
        _tokens.HideNewLines();
        var open = _tokens.Take();
        var items = ImmutableArray.CreateBuilder<Expression>();
        while (!_isLost && _tokens.Kind != TokenKind.CloseBracket)
        {
            items.Add(ParseExpression(default));
            if (!_tokens.TryTake(TokenKind.Comma)) break;
        }

        _tokens.ShowNewLines();
        Expect(TokenKind.CloseBracket, "a comma or a closing bracket");
        return new ListExpression(open.Span.Through(_tokens.Previous.Span), items.DrainToImmutable());
    }

    private ObjectExpression ParseObject()
    {
        _tokens.HideNewLines();
        var open = _tokens.Take();
        var members = ImmutableArray.CreateBuilder<(string Name, Expression Value)>();
        while (!_isLost && _tokens.Kind != TokenKind.CloseBrace)
        {
            if (_tokens.Kind is not (TokenKind.Identifier or TokenKind.String) || _tokens.CurrentText[0] == '$')
            {
                Report(TemplateDiagnostics.Expected(At(_tokens.Current.Span), "the name of a member", Shown(_tokens.Current)));
                break;
            }

            var name = _tokens.Take();
            Expect(TokenKind.Colon, "a colon after the name of the member");
            if (_isLost) break;
            members.Add((string.Intern(name.Meaning ?? _tokens.TextOf(name)), ParseExpression(default)));
            if (!_tokens.TryTake(TokenKind.Comma)) break;
        }

        _tokens.ShowNewLines();
        Expect(TokenKind.CloseBrace, "a comma or a closing brace");
        return new ObjectExpression(open.Span.Through(_tokens.Previous.Span), members.DrainToImmutable());
    }

    private InterpolatedExpression ParseInterpolated()
    {
        var open = _tokens.Take();
        var parts = ImmutableArray.CreateBuilder<Expression>();
        while (!_isLost && _tokens.Kind is TokenKind.InterpolationText or TokenKind.InterpolationOpen)
        {
            var token = _tokens.Take();
            if (token.Kind == TokenKind.InterpolationText)
            {
                if (token.Meaning is { Length: > 0 }) parts.Add(new LiteralExpression(token.Span, token.Meaning));
                continue;
            }

            parts.Add(ParseExpression(default));
            Expect(TokenKind.InterpolationClose, "a closing brace");
        }

        Expect(TokenKind.InterpolationEnd, "the end of the string");
        return new InterpolatedExpression(open.Span.Through(_tokens.Previous.Span), parts.DrainToImmutable());
    }

    private UnaryExpression ParseUnary()
    {
        var token = _tokens.Take();
        var operation = token.Kind switch
        {
            TokenKind.Not => UnaryOperator.Not,
            TokenKind.Plus => UnaryOperator.Plus,
            TokenKind.Minus => UnaryOperator.Negate,
            TokenKind.At => UnaryOperator.FunctionItself,
            _ => UnaryOperator.Expand,
        };
        var operand = ParseExpression(new ExpressionPlace
        {
            // Binds more strongly than every operator between operands.
            Strength = int.MaxValue,
            IsFunctionItself = operation == UnaryOperator.FunctionItself,
            InArgument = operation == UnaryOperator.FunctionItself,
        });
        var unary = new UnaryExpression(token.Span.Through(operand.Span), operation, operand);
        if (operation != UnaryOperator.FunctionItself) RefuseColon(unary);
        return unary;
    }

    private IncrementExpression ParsePrefixIncrement()
    {
        var token = _tokens.Take();
        var target = ParsePostfix(ParsePrimary(), mayCall: false);
        if (!IsAssignable(target)) Report(TemplateDiagnostics.NotAssignable(At(target.Span)));
        return new IncrementExpression(token.Span.Through(target.Span), target, token.Kind == TokenKind.PlusPlus ? 1 : -1, false);
    }
}
