using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>condition ? then : otherwise</c>.</summary>
internal sealed class ConditionalComputation(SourceSpan place, Computation condition, Computation then, Computation otherwise) : Computation(place)
{
    public override Value Evaluate(Rendering rendering) => Branch(rendering).Evaluate(rendering);

    public override void Print(Rendering rendering) => Branch(rendering).Print(rendering);

    private Computation Branch(Rendering rendering) => condition.Evaluate(rendering).IsTruthy ? then : otherwise;
}
