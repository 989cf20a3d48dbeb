using System.Collections.Immutable;
using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>case</c>: the first <c>when</c> that has the value runs.</summary>
internal sealed class CaseStep(Computation value, string? indent, ImmutableArray<(ImmutableArray<Computation> Values, Step Body)> whens, Step? otherwise) : Step
{
    public override Flow Run(Rendering rendering)
    {
        rendering.Place = value.Place;
        var looked = value.Evaluate(rendering);
        var outer = rendering.Indent;
        if (indent is not null && rendering.Options.AutoIndent) rendering.Indent = indent;
        var flow = Choose(looked, rendering)?.Run(rendering) ?? Flow.Next;
        rendering.Indent = outer;
        return flow;
    }

    private Step? Choose(Value looked, Rendering rendering)
    {
        foreach (var (values, body) in whens)
        {
            foreach (var candidate in values)
            {
                if (Operation.Apply(BinaryOperator.Equal, looked, candidate.Evaluate(rendering), rendering, candidate.Place).IsTruthy) return body;
            }
        }

        return otherwise;
    }
}
