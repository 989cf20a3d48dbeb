using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>x++</c> and its like.</summary>
internal sealed class IncrementComputation(SourceSpan place, AssignableComputation target, int by, bool isPostfix) : Computation(place)
{
    public override Value Evaluate(Rendering rendering)
    {
        var before = target.Evaluate(rendering);
        if (!before.IsNumber) rendering.Fail(RenderDiagnostics.CannotConvert(Place, KindName.Of(before), "a number"));
        var after = Operation.Apply(BinaryOperator.Add, before, by, rendering, Place);
        target.Assign(after, rendering);
        return isPostfix ? before : after;
    }
}
