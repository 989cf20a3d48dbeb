using BulletinSite.Templates.Syntax;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>while</c>.</summary>
internal sealed class WhileStep(SourceSpan place, Computation condition, Step body) : LoopStep(place, LoopKind.While, null, false)
{
    protected override bool TryStart(Rendering rendering, LoopFrame frame, out LoopItems items, out Step? otherwise)
    {
        items = default;
        otherwise = null;
        return true;
    }

    protected override Flow Loop(Rendering rendering, LoopFrame frame, LoopItems items)
    {
        for (var round = 0; condition.Evaluate(rendering).IsTruthy; round++)
        {
            rendering.CountRound(Place);
            frame.Index = round;
            var flow = body.Run(rendering);
            if (flow == Flow.Break) break;
            if (flow == Flow.Return) return flow;
        }

        return Flow.Next;
    }
}
