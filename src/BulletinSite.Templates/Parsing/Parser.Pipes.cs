using BulletinSite.Templates.Syntax;

namespace BulletinSite.Templates.Parsing;

internal sealed partial class Parser
{
    private Expression ParsePipes(Expression input, ExpressionPlace place)
    {
        if (place.Strength > 0 || place.EndsAtPipe) return input;
        var depth = _depth;
        while (!_isLost && _tokens.Kind is TokenKind.Pipe or TokenKind.PipeGreater && Enter(_tokens.Current.Span))
        {
            // A pipe at the end of a line goes on in the next.
            _tokens.HideNewLines();
            _tokens.Take();
            _tokens.ShowNewLines();
            var target = ParseExpression(new ExpressionPlace { EndsAtPipe = true, EndsAtColon = place.EndsAtColon });
            if (target is not ConditionalExpression) RefuseColon(target);
            input = Pipe(input, target);
            // What "do … end" ends cannot be piped on without parentheses.
            if (target is FunctionExpression or CallExpression { HasParens: false, Arguments: [.., { Value: FunctionExpression }] }) break;
        }

        _depth = depth;
        return input;
    }

    /// <summary>Gives a value to the first function called in an expression: in <c>a | f + 1</c> that is <c>f</c>.</summary>
    private static Expression Pipe(Expression input, Expression target) => target switch
    {
        CallExpression { IsPiped: false } call => call with
        {
            Span = input.Span.Through(call.Span),
            Arguments = call.Arguments.Insert(0, CallBuilder.ToArgument(input)),
            IsPiped = true,
        },
        BinaryExpression binary => binary with { Left = Pipe(input, binary.Left) },
        ConditionalExpression conditional => conditional with { Condition = Pipe(input, conditional.Condition) },
        UnaryExpression { Operator: not UnaryOperator.FunctionItself } unary => unary with { Operand = Pipe(input, unary.Operand) },
        _ => new CallExpression(input.Span.Through(target.Span), target, [CallBuilder.ToArgument(input)], IsPiped: true, HasParens: false),
    };
}
