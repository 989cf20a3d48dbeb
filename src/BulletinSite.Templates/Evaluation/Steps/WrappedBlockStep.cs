using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>$$</c>: runs the block a <c>wrap</c> gave.</summary>
internal sealed class WrappedBlockStep(SourceSpan place) : Step
{
    public override Flow Run(Rendering rendering)
    {
        if (rendering.Locals.WrappedBlock is not { } block) return Flow.Next;
        rendering.EnterCall(place);
        var flow = block.Run(rendering);
        rendering.LeaveCall();
        return flow;
    }
}
