using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class JumpStep(SourceSpan place, Flow flow) : Step
{
    public override Flow Run(Rendering rendering)
    {
        if (!rendering.IsInLoop) rendering.Fail(RenderDiagnostics.OutsideLoop(place, flow == Flow.Break ? "break" : "continue"));
        return flow;
    }
}
