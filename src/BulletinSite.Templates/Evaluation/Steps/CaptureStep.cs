using BulletinSite.Templates.Evaluation.Computations;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>capture</c>: what the block writes becomes a value.</summary>
internal sealed class CaptureStep(AssignableComputation target, Step body) : Step
{
    public override Flow Run(Rendering rendering)
    {
        var text = rendering.Capture(body, target.Place, out var flow);
        target.Assign(text, rendering);
        return flow;
    }
}
