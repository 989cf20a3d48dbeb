using System.Collections.Immutable;
using BulletinSite.Templates.Syntax;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>case</c>: the first <c>when</c> that has the value runs.</summary>
internal sealed class CaseStep(Computation value, ImmutableArray<(ImmutableArray<Computation> Values, Step Body)> whens, Step? otherwise) : Step
{
    public override Flow Run(Rendering rendering)
    {
        rendering.Place = value.Place;
        var looked = value.Evaluate(rendering);
        foreach (var (values, body) in whens)
        {
            foreach (var candidate in values)
            {
                if (Operation.Apply(BinaryOperator.Equal, looked, candidate.Evaluate(rendering), rendering, candidate.Place).IsTruthy) return body.Run(rendering);
            }
        }

        return otherwise?.Run(rendering) ?? Flow.Next;
    }
}
