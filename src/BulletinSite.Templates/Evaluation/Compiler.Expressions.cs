using BulletinSite.Templates.Evaluation.Computations;
using BulletinSite.Templates.Functions;
using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation;

internal sealed partial class Compiler
{
    private Computation Compile(Expression expression) => expression switch
    {
        LiteralExpression literal => new LiteralComputation(At(literal.Span), literal.Value),
        InterpolatedExpression text => new InterpolatedComputation(At(text.Span), [.. text.Parts.Select(Compile)]),
        NameExpression or MemberExpression or IndexExpression => CompileTarget(expression),
        ThisExpression => new ThisComputation(At(expression.Span)),
        LoopMemberExpression member => new LoopMemberComputation(At(member.Span), member.Loop, member.Member),
        IsEmptyExpression test => new IsEmptyComputation(At(test.Span), Compile(test.Target)),
        UnaryExpression unary => new UnaryComputation(At(unary.Span), unary.Operator, Compile(unary.Operand)),
        BinaryExpression binary => Compile(binary),
        ConditionalExpression choice => new ConditionalComputation(
            At(choice.Span),
            Compile(choice.Condition),
            Compile(choice.Then),
            Compile(choice.Otherwise)),
        ListExpression list => new ListComputation(At(list.Span), [.. list.Items.Select(Compile)]),
        ObjectExpression made => new ObjectComputation(At(made.Span), [.. made.Members.Select(member => (member.Name, Compile(member.Value)))]),
        CallExpression call => Compile(call),
        FunctionExpression function => new FunctionComputation(At(function.Span), Compile(function.Function)),
        IncrementExpression change => new IncrementComputation(At(change.Span), CompileTarget(change.Target), change.By, change.IsPostfix),
        // In parentheses a function is called even where it would otherwise be passed on.
        NestedExpression { Inner: FunctionExpression or UnaryExpression { Operator: UnaryOperator.FunctionItself } } nested =>
            new InvokedComputation(At(nested.Span), Compile(nested.Inner)),
        NestedExpression nested => Compile(nested.Inner),
        NamedExpression named => Compile(named.Value),
        // A wrapped block inside an expression has no value; the parser has said that it stands in the wrong place.
        _ => new LiteralComputation(At(expression.Span), Value.Null),
    };

    private Computation Compile(BinaryExpression binary)
    {
        var (left, right) = (Compile(binary.Left), Compile(binary.Right));
        return binary.Operator switch
        {
            BinaryOperator.And or BinaryOperator.Or => new LogicComputation(At(binary.Span), binary.Operator, left, right),
            BinaryOperator.Coalesce or BinaryOperator.CoalesceNot => new CoalesceComputation(At(binary.Span), binary.Operator, left, right),
            _ => new BinaryComputation(At(binary.Span), binary.Operator, left, right),
        };
    }

    private CallComputation Compile(CallExpression call) => new(
        At(call.Span),
        Compile(call.Target),
        [.. call.Arguments.Select(argument => new CallArgument(argument.Name, Compile(argument.Value), argument.IsExpanded))],
        call.IsPiped);

    /// <summary>What can be assigned to; the parser lets nothing else come here.</summary>
    private AssignableComputation CompileTarget(Expression target) => target switch
    {
        NameExpression { IsLocal: true } name => new LocalComputation(At(name.Span), name.Name),
        NameExpression name => CompileName(name),
        MemberExpression member => CompileMember(member),
        IndexExpression index => new IndexComputation(At(index.Span), Compile(index.Target), Compile(index.Index)),
        NestedExpression nested => CompileTarget(nested.Inner),
        _ => throw new InvalidOperationException($"{target.GetType().Name} cannot be assigned to"),
    };

    private AssignableComputation CompileMember(MemberExpression member)
    {
        var asWritten = new MemberComputation(At(member.Span), At(member.NameSpan), Compile(member.Target), member.Name, member.AllowsNull);
        return member.Target is NameExpression { IsLocal: false } group && Library.All[group.Name].AsMap?[member.Name].AsFunction is { } function
            ? new BuiltInComputation(At(member.Span), function, asWritten)
            : asWritten;
    }

    private AssignableComputation CompileName(NameExpression name)
    {
        var loopsBetween = 0;
        foreach (var variable in _loops)
        {
            if (variable == name.Name) return new LoopVariableComputation(At(name.Span), name.Name, loopsBetween);
            loopsBetween++;
        }

        return new NameComputation(At(name.Span), name.Name);
    }
}
