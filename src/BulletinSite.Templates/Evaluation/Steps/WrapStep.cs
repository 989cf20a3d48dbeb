using BulletinSite.Templates.Evaluation.Computations;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>wrap</c>: calls a function that decides where the block goes.</summary>
internal sealed class WrapStep(Computation target, bool isDirect, Step body) : Step
{
    public override Flow Run(Rendering rendering)
    {
        rendering.Place = target.Place;
        var isFunction = target is CallComputation || (target is AssignableComputation name && name.EvaluateTarget(rendering).Kind == ValueKind.Function);
        if (!isDirect || !isFunction) rendering.Fail(RenderDiagnostics.NotWrappable(target.Place, target.Text));

        rendering.PendingBlock = body;
        rendering.Write(target.Evaluate(rendering));
        rendering.PendingBlock = null;
        return Flow.Next;
    }
}
