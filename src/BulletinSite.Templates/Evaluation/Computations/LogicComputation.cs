using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>&amp;&amp;</c> and <c>||</c>, which need their right side only sometimes.</summary>
internal sealed class LogicComputation(SourceSpan place, BinaryOperator operation, Computation left, Computation right) : Computation(place)
{
    public override Value Evaluate(Rendering rendering)
    {
        var isTrue = left.Evaluate(rendering).IsTruthy;
        if (isTrue == (operation == BinaryOperator.Or)) return isTrue;
        return right.Evaluate(rendering).IsTruthy;
    }
}
