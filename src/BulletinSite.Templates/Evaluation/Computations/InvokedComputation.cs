using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary>A function in parentheses, which is called there and then.</summary>
internal sealed class InvokedComputation(SourceSpan place, Computation inner) : Computation(place)
{
    public override Value EvaluateTarget(Rendering rendering) => inner.Evaluate(rendering);

    public override Value Evaluate(Rendering rendering)
    {
        var value = inner.Evaluate(rendering);
        return value.AsFunction is { } function ? Invocation.Call(function, rendering, Place) : value;
    }
}
