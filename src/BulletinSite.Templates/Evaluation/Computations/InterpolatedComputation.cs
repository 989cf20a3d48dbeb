using System.Collections.Immutable;
using System.Text;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>$"text {code}"</c>.</summary>
internal sealed class InterpolatedComputation(SourceSpan place, ImmutableArray<Computation> parts) : Computation(place)
{
    public override Value Evaluate(Rendering rendering)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(ValueText.Of(part.Evaluate(rendering), rendering));
            rendering.CheckLength(text.Length, Place);
        }

        return text.ToString();
    }
}
