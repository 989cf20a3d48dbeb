using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary>An operator before its operand.</summary>
internal sealed class UnaryComputation(SourceSpan place, UnaryOperator operation, Computation operand) : Computation(place)
{
    public override Value Evaluate(Rendering rendering) => operation switch
    {
        UnaryOperator.Not => !operand.Evaluate(rendering).IsTruthy,
        UnaryOperator.FunctionItself => operand.EvaluateTarget(rendering),
        UnaryOperator.Expand => operand.Evaluate(rendering),
        _ => Sign(operand.Evaluate(rendering), rendering),
    };

    private Value Sign(Value value, Rendering rendering)
    {
        if (!value.IsNumber) rendering.Fail(RenderDiagnostics.CannotConvert(Place, KindName.Of(value), "a number"));
        if (operation == UnaryOperator.Plus) return value;
        return value.Kind switch
        {
            ValueKind.Float => Value.Of(-value.AsFloat),
            ValueKind.Double => -value.AsDouble,
            ValueKind.Decimal => -value.AsDecimal,
            _ => Operation.Apply(BinaryOperator.Subtract, 0, value, rendering, Place),
        };
    }
}
