using System.Collections.Immutable;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ListComputation(SourceSpan place, ImmutableArray<Computation> items) : Computation(place)
{
    public override Value Evaluate(Rendering rendering)
    {
        var list = new ValueArray(items.Length);
        foreach (var item in items) list.Add(item.Evaluate(rendering));
        return list;
    }
}
