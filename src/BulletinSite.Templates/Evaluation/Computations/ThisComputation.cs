using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>this</c>: the object of the innermost <c>with</c>, or the model with what was assigned to it.</summary>
internal sealed class ThisComputation(SourceSpan place) : Computation(place)
{
    public override Value Evaluate(Rendering rendering)
    {
        var scope = rendering.Current;
        if (scope.View is not { } view) return scope.Names;
        if (scope.Names is not { Count: > 0 } names) return Value.Of(view);
        var merged = new ValueMap();
        foreach (var member in view.Shape.Members) merged[member.Name] = member.Read(view);
        foreach (var (name, value) in names) merged[name] = value;
        return merged;
    }
}
