using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary>A name, member or item: it can be read and assigned, and a function read from it is called.</summary>
internal abstract class AssignableComputation(SourceSpan place) : Computation(place)
{
    public sealed override Value Evaluate(Rendering rendering)
    {
        var value = EvaluateTarget(rendering);
        return value.AsFunction is { } function ? Invocation.Call(function, rendering, Place) : value;
    }

    public abstract override Value EvaluateTarget(Rendering rendering);

    public abstract void Assign(Value value, Rendering rendering);
}
