using BulletinSite.Templates.Syntax;
using BulletinSite.Text;

namespace BulletinSite.Templates.Parsing;

/// <summary>A call while its arguments are being read.</summary>
internal sealed class CallBuilder(Expression target)
{
    private readonly List<Argument> _arguments = [];

    public void Add(Expression value) => _arguments.Add(ToArgument(value));

    public void Add(string name, Expression value) => _arguments.Add(new Argument(name, value, false));

    public CallExpression Build()
    {
        var span = _arguments.Count == 0 ? target.Span : target.Span.Through(_arguments[^1].Value.Span);
        return new CallExpression(span, target, [.. _arguments], IsPiped: false, HasParens: false);
    }

    public CallExpression BuildWithParens(TextSpan closing) =>
        new(target.Span.Through(closing), target, [.. _arguments], IsPiped: false, HasParens: true);

    public static Argument ToArgument(Expression value) => value switch
    {
        NamedExpression named => new Argument(named.Name, named.Value, false),
        UnaryExpression { Operator: UnaryOperator.Expand } expand => new Argument(null, expand.Operand, true),
        _ => new Argument(null, value, false),
    };
}
