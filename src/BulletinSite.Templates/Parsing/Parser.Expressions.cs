using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Parsing;

internal sealed partial class Parser
{
    private Expression ParseExpression(ExpressionPlace place)
    {
        var start = _tokens.Current.Span;
        if (!Enter(start))
        {
            Leave();
            return Missing(start);
        }

        try
        {
            return ParseCallOrOperand(place);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Reads an operand; if others follow it with spaces between, it is a function and they are its arguments.</summary>
    private Expression ParseCallOrOperand(ExpressionPlace place)
    {
        CallBuilder? call = null;
        while (true)
        {
            var operand = ParseOperand(place, call is not null);
            if (_isLost) return operand;
            if (operand is FunctionExpression or AssignExpression or FunctionAssignExpression or NamedExpression || place.IsBasic)
            {
                return Close(call, operand);
            }

            // An operator that binds too weakly for this place: it belongs to what surrounds it, and so does all that follows.
            if (OperatorText.Binary(_tokens.Kind) is not null) return Close(call, operand);
            if (_tokens.Kind == TokenKind.Question && place.Strength == 0) return ParseConditional(Close(call, operand));
            if (IsExpressionStart() && !place.InArgument)
            {
                if (place.IsLoopHeader && _tokens.Kind == TokenKind.Identifier)
                {
                    ParseLoopParameters();
                    return Close(call, operand);
                }

                if (call is null) call = new CallBuilder(operand);
                else call.Add(operand);
                if (ParseNamedArguments(call) && !IsExpressionStart()) return ParsePipes(call.Build(), place);
                if (_isLost) return operand;
                continue;
            }

            return ParsePipes(Close(call, operand), place);
        }
    }

    private static Expression Close(CallBuilder? call, Expression last)
    {
        if (call is null) return last;
        call.Add(last);
        return call.Build();
    }

    private Expression ParseOperand(ExpressionPlace place, bool inCall)
    {
        var operand = ParsePostfix(ParsePrimary(), !place.IsBasic && !place.IsFunctionItself);
        if (_isLost || place.IsBasic || place.IsFunctionItself || operand is FunctionExpression) return operand;
        if (_tokens.Kind == TokenKind.Colon && !place.EndsAtColon && place.Strength == 0) return ParseNamed(operand);
        if (_tokens.Kind == TokenKind.Assign || OperatorText.OfAssignment(_tokens.Kind) is not null)
        {
            return ParseAssignment(operand, place.CanAssign && !inCall);
        }

        return ParseBinary(operand, place, inCall);
    }

    private Expression ParseBinary(Expression left, ExpressionPlace place, bool inCall)
    {
        var depth = _depth;
        while (!_isLost && OperatorText.Binary(_tokens.Kind) is { } operation)
        {
            if (operation == BinaryOperator.Or && place.EndsAtOr) break;
            var strength = OperatorText.Strength(operation);
            if (strength <= place.Strength || !Enter(_tokens.Current.Span)) break;
            var token = _tokens.Take();
            var right = ParseExpression(new ExpressionPlace
            {
                Strength = strength,
                InArgument = inCall || place.InArgument,
                EndsAtColon = place.EndsAtColon,
            });
            left = new BinaryExpression(left.Span.Through(right.Span), operation, token.Span, left, right);
        }

        _depth = depth;
        return left;
    }

    // A chain of members, operators or pipes makes a tree as deep as the chain is long, so its links count as levels.
    private Expression ParsePostfix(Expression target, bool mayCall)
    {
        var depth = _depth;
        target = ParseLinks(target, mayCall);
        _depth = depth;
        return target;
    }

    private Expression ParseLinks(Expression target, bool mayCall)
    {
        while (!_isLost && Enter(_tokens.Current.Span))
        {
            switch (_tokens.Kind)
            {
                case TokenKind.Dot or TokenKind.QuestionDot:
                    target = ParseMember(target);
                    break;
                case TokenKind.OpenBracket when !_tokens.FollowsWhitespace && CanBeIndexed(target):
                    target = ParseIndex(target);
                    break;
                case TokenKind.OpenParen when mayCall && !_tokens.FollowsWhitespace && CanBeIndexed(target):
                    target = ParseParenCall(target);
                    break;
                case TokenKind.PlusPlus or TokenKind.MinusMinus:
                    return ParsePostfixIncrement(target);
                default:
                    return target;
            }
        }

        return target;
    }

    private static bool CanBeIndexed(Expression target) => target is NameExpression or ThisExpression or MemberExpression
        or IndexExpression or LiteralExpression or CallExpression or LoopMemberExpression or NestedExpression;

    private Expression ParseMember(Expression target)
    {
        var dot = _tokens.Take();
        if (_tokens.Kind != TokenKind.Identifier)
        {
            Report(TemplateDiagnostics.Expected(At(_tokens.Current.Span), "a name after the dot", Shown(_tokens.Current)));
            return target;
        }

        var token = _tokens.Take();
        var name = string.Intern(_tokens.TextOf(token));
        var span = target.Span.Through(token.Span);
        if (name is "empty" or "blank" && _tokens.TryTake(TokenKind.Question)) return new IsEmptyExpression(span, target);
        // One "?." makes all further steps as lenient: a?.b.c is nothing when a is.
        var allowsNull = dot.Kind == TokenKind.QuestionDot || target is MemberExpression { AllowsNull: true };
        return new MemberExpression(span, target, name, token.Span, allowsNull);
    }

    private IndexExpression ParseIndex(Expression target)
    {
        _tokens.Take();
        var index = ParseExpression(default);
        Expect(TokenKind.CloseBracket, "a closing bracket");
        return new IndexExpression(target.Span.Through(_tokens.Previous.Span), target, index);
    }

    private CallExpression ParseParenCall(Expression target)
    {
        _tokens.Take();
        var call = new CallBuilder(target);
        var isFirst = true;
        while (!_isLost && _tokens.Kind != TokenKind.CloseParen)
        {
            if (!isFirst) Expect(TokenKind.Comma, "a comma between arguments");
            isFirst = false;
            if (!_isLost) call.Add(ParseExpression(default));
        }

        Expect(TokenKind.CloseParen, "a closing parenthesis");
        return call.BuildWithParens(_tokens.Previous.Span);
    }

    private IncrementExpression ParsePostfixIncrement(Expression target)
    {
        var token = _tokens.Take();
        if (!IsAssignable(target)) Report(TemplateDiagnostics.NotAssignable(At(target.Span)));
        return new IncrementExpression(target.Span.Through(token.Span), target, token.Kind == TokenKind.PlusPlus ? 1 : -1, true);
    }

    /// <summary>Reports a colon behind a signed or piped value, where the language takes it for the name of an argument even in <c>a ? b : c</c>.</summary>
    private void RefuseColon(Expression value)
    {
        if (!_isLost && _tokens.Kind == TokenKind.Colon) Report(TemplateDiagnostics.ColonNamesArgument(At(_tokens.Current.Span), _tokens.Source[value.Span]));
    }

    private NamedExpression ParseNamed(Expression operand)
    {
        _tokens.Take();
        if (operand is not NameExpression name)
        {
            Report(TemplateDiagnostics.Expected(At(operand.Span), "a plain name before the colon", $"\"{_tokens.Source[operand.Span]}\""));
            return new NamedExpression(operand.Span, "", operand);
        }

        var value = ParseExpression(default);
        return new NamedExpression(operand.Span.Through(value.Span), name.Name, value);
    }

    /// <summary>Reads <c>name: value name: value</c>; whether there was at least one.</summary>
    private bool ParseNamedArguments(CallBuilder call)
    {
        var any = false;
        while (!_isLost && _tokens.Kind == TokenKind.Identifier && _tokens.Next.Kind == TokenKind.Colon)
        {
            var name = _tokens.TextOf(_tokens.Take());
            _tokens.Take();
            call.Add(name, ParseExpression(new ExpressionPlace { IsBasic = true }));
            any = true;
        }

        return any;
    }

    private Expression ParseAssignment(Expression target, bool isAllowed)
    {
        var token = _tokens.Take();
        if (!isAllowed)
        {
            Report(TemplateDiagnostics.AssignmentInside(At(token.Span)));
            return target;
        }

        if (token.Kind == TokenKind.Assign && target is CallExpression { HasParens: true } head) return ParseFunctionAssignment(head);
        if (!IsAssignable(target))
        {
            Report(TemplateDiagnostics.NotAssignable(At(target.Span)));
            return target;
        }

        var value = ParseExpression(default);
        return new AssignExpression(target.Span.Through(value.Span), target, OperatorText.OfAssignment(token.Kind), value);
    }

    private Expression ParseFunctionAssignment(CallExpression head)
    {
        if (head.Target is not NameExpression { IsLocal: false } name || head.Arguments.Any(a => a is not { Name: null, Value: NameExpression { IsLocal: false } }))
        {
            Report(TemplateDiagnostics.NotAssignable(At(head.Span)));
            return head;
        }

        var value = ParseExpression(default);
        var body = new Block([new ReturnStatement(value.Span, value)]);
        var parameters = head.Arguments.Select(argument => new FunctionParameter(((NameExpression)argument.Value).Name));
        return new FunctionAssignExpression(
            head.Span.Through(value.Span),
            new FunctionDefinition(head.Span, name.Name, false, [.. parameters], body));
    }

    private ConditionalExpression ParseConditional(Expression condition)
    {
        _tokens.Take();
        var then = ParseExpression(new ExpressionPlace { EndsAtColon = true });
        Expect(TokenKind.Colon, "a colon and the other value");
        var otherwise = _isLost ? then : ParseExpression(new ExpressionPlace { EndsAtColon = true });
        return new ConditionalExpression(condition.Span.Through(otherwise.Span), condition, then, otherwise);
    }

    private static bool IsAssignable(Expression target) => target is NameExpression or MemberExpression or IndexExpression
        || (target is NestedExpression nested && IsAssignable(nested.Inner));

    private static LiteralExpression Missing(TextSpan span) => new(span, Value.Null);
}
