using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>target.name</c>.</summary>
internal sealed class MemberComputation(SourceSpan place, SourceSpan namePlace, Computation target, string name, bool allowsNull) : AssignableComputation(place)
{
    private ShapeMember? _cached;

    public override Value EvaluateTarget(Rendering rendering)
    {
        var owner = target.Evaluate(rendering);
        if (owner.AsView is { } view)
        {
            if (ShapeMember.Find(ref _cached, view.Shape, name) is { } member) return member.Read(view);
            if (rendering.Options.StrictVariables) rendering.Report(RenderDiagnostics.UnknownMember(namePlace, view.Shape, name));
            return default;
        }

        if (owner.AsMap is { } map)
        {
            map.TryGet(name, out var value);
            return value;
        }

        if (owner.IsNull && !allowsNull) return OfNothing(rendering);
        Members.TryGet(owner, name, out var found);
        return found;
    }

    public override void Assign(Value value, Rendering rendering)
    {
        if (target is ThisComputation)
        {
            rendering.SetName(name, value, Place);
            return;
        }

        var owner = target.Evaluate(rendering);
        if (owner.IsNull) rendering.Fail(RenderDiagnostics.MemberOfNothing(Place, target.Text, name));
        Members.Set(owner, name, value, rendering, Place);
    }

    private Value OfNothing(Rendering rendering)
    {
        // An unknown name has been reported already; that it has no members either helps nobody.
        if (rendering.Options.StrictVariables && rendering.HasReported) return default;
        rendering.Fail(RenderDiagnostics.MemberOfNothing(Place, target.Text, name));
        return default;
    }
}
