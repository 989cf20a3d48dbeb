using BulletinSite.Templates.Syntax;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>for</c>.</summary>
internal sealed class ForStep(
    SourceSpan place,
    string variable,
    bool variableIsLocal,
    Computation list,
    LoopParameters parameters,
    Step body,
    Step? otherwise) : LoopStep(place, LoopKind.For, variable, variableIsLocal)
{
    protected override bool TryStart(Rendering rendering, LoopFrame frame, out LoopItems items, out Step? elsePart)
    {
        elsePart = otherwise;
        items = default;
        var value = list.Evaluate(rendering);
        if (value.IsNull)
        {
            // The "else" is for a list without items; without a list, nothing is written.
            elsePart = null;
            return false;
        }

        items = parameters.Select(Iteration.Of(value, rendering, list.Place), rendering);
        frame.Length = items.Count;
        return items.Count > 0;
    }

    protected override Flow Loop(Rendering rendering, LoopFrame frame, LoopItems items)
    {
        for (var round = 0; round < items.Count; round++)
        {
            rendering.CountRound(Place);
            frame.Index = round;
            frame.Before = frame.Current;
            frame.Current = items[round];
            var flow = body.Run(rendering);
            if (flow == Flow.Break) break;
            if (flow == Flow.Return) return flow;
        }

        return Flow.Next;
    }
}
