using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>target.empty?</c>; of nothing it is nothing.</summary>
internal sealed class IsEmptyComputation(SourceSpan place, Computation target) : Computation(place)
{
    public override Value Evaluate(Rendering rendering)
    {
        var value = target.Evaluate(rendering);
        return value.IsNull ? Value.Null : Operation.IsEmpty(value);
    }
}
