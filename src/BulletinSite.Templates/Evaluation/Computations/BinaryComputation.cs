using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary>An operator that needs both its operands.</summary>
internal sealed class BinaryComputation(SourceSpan place, BinaryOperator operation, Computation left, Computation right) : Computation(place)
{
    public override Value Evaluate(Rendering rendering)
    {
        var leftValue = left.Evaluate(rendering);
        var rightValue = right.Evaluate(rendering);
        return Operation.Apply(operation, leftValue, rightValue, rendering, Place);
    }
}
