using BulletinSite.Templates.Functions;
using BulletinSite.Templates.Syntax;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary>Runs loops: opens the frame that holds the loop's variable, and closes it whatever happens.</summary>
internal abstract class LoopStep(SourceSpan place, LoopKind kind, string? variable, bool variableIsLocal) : Step
{
    private readonly bool _hidesBuiltIn = variable is not null && !variableIsLocal && Library.All.Has(variable);

    protected SourceSpan Place { get; } = place;

    public sealed override Flow Run(Rendering rendering)
    {
        rendering.Place = Place;
        var scope = rendering.Current;
        var locals = rendering.Locals;
        var frame = new LoopFrame(kind, variable, variableIsLocal) { Outer = scope.Loops, OuterLocal = locals.Loops };
        if (!TryStart(rendering, frame, out var items, out var otherwise)) return otherwise?.Run(rendering) ?? Flow.Next;
        scope.Loops = frame;
        if (variableIsLocal) locals.Loops = frame;
        else if (_hidesBuiltIn) rendering.NoteName(variable!);
        try
        {
            return Loop(rendering, frame, items);
        }
        finally
        {
            scope.Loops = frame.Outer;
            if (variableIsLocal) locals.Loops = frame.OuterLocal;
        }
    }

    /// <summary>Evaluates what the loop goes over, before its variable exists; false when there is nothing to go over.</summary>
    protected abstract bool TryStart(Rendering rendering, LoopFrame frame, out LoopItems items, out Step? otherwise);

    protected abstract Flow Loop(Rendering rendering, LoopFrame frame, LoopItems items);
}
