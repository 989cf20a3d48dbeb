using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>for.index</c> and its like, of the innermost loop of that kind.</summary>
internal sealed class LoopMemberComputation(SourceSpan place, LoopKind kind, LoopMember member) : Computation(place)
{
    public override Value Evaluate(Rendering rendering)
    {
        for (var scope = rendering.Functions; scope is not null; scope = scope.HidesOuter ? null : scope.Outer)
        {
            if (Find(scope) is { } loop) return loop.Tell(member, rendering);
        }

        for (var scope = rendering.Globals; scope is not null; scope = scope.Outer)
        {
            if (Find(scope) is { } loop) return loop.Tell(member, rendering);
        }

        rendering.Report(RenderDiagnostics.OutsideLoop(Place, Text));
        return default;
    }

    private LoopFrame? Find(NameScope scope)
    {
        var loop = scope.Loops;
        while (loop is not null && loop.Kind != kind) loop = loop.Outer;
        return loop;
    }
}
