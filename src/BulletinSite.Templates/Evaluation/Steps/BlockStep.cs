using System.Collections.Immutable;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary>Steps one after the other, each with the indentation of its code block.</summary>
internal sealed class BlockStep(ImmutableArray<(Step Step, string? Indent)> steps) : Step
{
    private readonly Step[] _steps = [.. steps.Select(entry => entry.Step)];
    private readonly bool _isIndented = steps.Any(entry => entry.Indent is not null);

    /// <summary>The expression, when the block is nothing but one.</summary>
    public Computation? OnlyValue => _steps is [PrintStep print] ? print.Value : null;

    public override Flow Run(Rendering rendering)
    {
        if (_isIndented && rendering.Options.AutoIndent) return RunIndented(rendering);
        foreach (var step in _steps)
        {
            var flow = step.Run(rendering);
            if (flow != Flow.Next) return flow;
        }

        return Flow.Next;
    }

    private Flow RunIndented(Rendering rendering)
    {
        var outer = rendering.Indent;
        var flow = Flow.Next;
        for (var i = 0; i < _steps.Length && flow == Flow.Next; i++)
        {
            rendering.Indent = steps[i].Indent ?? outer;
            flow = _steps[i].Run(rendering);
        }

        rendering.Indent = outer;
        return flow;
    }
}
