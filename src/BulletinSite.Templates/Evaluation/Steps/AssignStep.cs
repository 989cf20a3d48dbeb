using BulletinSite.Templates.Evaluation.Computations;
using BulletinSite.Templates.Syntax;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary>Assigns a value, or the result of an operation with the value before.</summary>
internal sealed class AssignStep(AssignableComputation target, BinaryOperator? operation, Computation value) : Step
{
    public override Flow Run(Rendering rendering)
    {
        rendering.Place = value.Place;
        var result = operation is { } change
            ? Operation.Apply(change, target.Evaluate(rendering), value.Evaluate(rendering), rendering, value.Place)
            : value.Evaluate(rendering);
        target.Assign(result, rendering);
        return Flow.Next;
    }
}
