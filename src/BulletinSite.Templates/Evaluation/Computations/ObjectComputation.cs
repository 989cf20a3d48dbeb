using System.Collections.Immutable;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>{ a: 1, b: 2 }</c>.</summary>
internal sealed class ObjectComputation(SourceSpan place, ImmutableArray<(string Name, Computation Value)> members) : Computation(place)
{
    public override Value Evaluate(Rendering rendering)
    {
        var map = new ValueMap();
        foreach (var (name, value) in members) map[name] = value.Evaluate(rendering);
        return map;
    }
}
