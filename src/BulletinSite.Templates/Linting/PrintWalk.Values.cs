using BulletinSite.Templates.Syntax;

namespace BulletinSite.Templates.Linting;

internal sealed partial class PrintWalk
{
    /// <summary>Prints a value: texts the author wrote are read as a part of the page, everything else is judged.</summary>
    private void Print(Expression value)
    {
        switch (value)
        {
            case NestedExpression nested:
                Print(nested.Inner);
                break;
            case LiteralExpression { Value.AsString: { } text }:
                Read(text);
                break;
            case InterpolatedExpression parts:
                foreach (var part in parts.Parts) Print(part);
                break;
            case ConditionalExpression choice:
                Meet(choice.Span, () => Print(choice.Then), () => Print(choice.Otherwise));
                break;
            case BinaryExpression { Operator: BinaryOperator.Coalesce or BinaryOperator.CoalesceNot } choice:
                Meet(choice.Span, () => Print(choice.Left), () => Print(choice.Right));
                break;
            case BinaryExpression { Operator: BinaryOperator.Add } sum:
                Print(sum.Left);
                Print(sum.Right);
                break;
            default:
                Judge(value);
                break;
        }
    }

    private void Judge(Expression value)
    {
        var place = _state.Place;
        var where = At(value.Span);
        if (!safe.In(place, value, _state.Address)) found.Add(LintDiagnostics.Unsafe(place, where, _state.Attribute));
        if (_state is { Mode: HtmlMode.Value, Tag: "meta", Attribute: "content" }) _metaContent = where;
        _state = HtmlReader.AfterValue(_state, place == HtmlPlace.Address && safe.MakesAddress(value));
    }
}
