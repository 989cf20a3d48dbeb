using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary>The variable of a loop written around this place: found by counting loops, not by name.</summary>
internal sealed class LoopVariableComputation(SourceSpan place, string name, int loopsBetween) : AssignableComputation(place)
{
    public override Value EvaluateTarget(Rendering rendering)
    {
        var loop = rendering.Current.Loops;
        for (var i = 0; i < loopsBetween; i++) loop = loop!.Outer;
        return loop!.Current;
    }

    public override void Assign(Value value, Rendering rendering) => rendering.SetName(name, value, Place);
}
