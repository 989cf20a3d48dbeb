using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>??</c> and <c>?!</c>. A name nobody has defined may stand on the left: asking for it is what they are for.</summary>
internal sealed class CoalesceComputation(SourceSpan place, BinaryOperator operation, Computation left, Computation right) : Computation(place)
{
    public override Value Evaluate(Rendering rendering)
    {
        var leftValue = left switch
        {
            NameComputation name => Called(name.EvaluateOrNull(rendering), rendering),
            LocalComputation local => Called(local.EvaluateOrNull(rendering), rendering),
            _ => left.Evaluate(rendering),
        };
        var rightValue = right.Evaluate(rendering);
        return (operation == BinaryOperator.Coalesce) == leftValue.IsNull ? rightValue : leftValue;
    }

    private Value Called(Value value, Rendering rendering) =>
        value.AsFunction is { } function ? Invocation.Call(function, rendering, left.Place) : value;
}
