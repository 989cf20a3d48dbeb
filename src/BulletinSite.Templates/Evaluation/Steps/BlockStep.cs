using System.Collections.Immutable;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary>Steps one after the other, each with the indentation of its code block.</summary>
internal sealed class BlockStep(ImmutableArray<(Step Step, string? Indent)> steps) : Step
{
    /// <summary>The expression, when the block is nothing but one.</summary>
    public Computation? OnlyValue => steps is [{ Step: PrintStep print }] ? print.Value : null;

    public override Flow Run(Rendering rendering)
    {
        var outer = rendering.Indent;
        var autoIndent = rendering.Options.AutoIndent;
        foreach (var (step, indent) in steps.AsSpan())
        {
            rendering.Indent = autoIndent && indent is not null ? indent : outer;
            var flow = step.Run(rendering);
            if (flow == Flow.Next) continue;
            rendering.Indent = outer;
            return flow;
        }

        rendering.Indent = outer;
        return Flow.Next;
    }
}
