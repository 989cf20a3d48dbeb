using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>target[index]</c>: an item by position, from the end when negative, or a member by name.</summary>
internal sealed class IndexComputation(SourceSpan place, Computation target, Computation index) : AssignableComputation(place)
{
    public override Value EvaluateTarget(Rendering rendering)
    {
        var owner = target.Evaluate(rendering);
        if (owner.IsNull)
        {
            if (rendering.Options.StrictVariables && rendering.HasReported) return default;
            rendering.Fail(RenderDiagnostics.IndexOfNothing(Place, target.Text));
        }

        var key = index.Evaluate(rendering);
        if (key.IsNull) rendering.Fail(RenderDiagnostics.NoIndex(Place, target.Text, index.Text));
        switch (owner.Kind)
        {
            case ValueKind.List when !key.IsString:
                var list = owner.AsList!;
                var at = Position(key, list.Count, rendering);
                return at >= 0 && at < list.Count ? list[at] : default;
            case ValueKind.String when !key.IsString:
                var text = owner.AsString!;
                var character = Position(key, text.Length, rendering);
                if (character >= 0 && character < text.Length) return text[character].ToString();
                rendering.Fail(RenderDiagnostics.OutOfRange(Place, character, text.Length));
                return default;
            case ValueKind.Object or ValueKind.List or ValueKind.Date or ValueKind.TimeSpan:
                Members.TryGet(owner, ValueText.OfOrEmpty(key, rendering), out var member);
                return member;
            default:
                rendering.Fail(RenderDiagnostics.NotIndexable(Place, target.Text, KindName.Of(owner)));
                return default;
        }
    }

    public override void Assign(Value value, Rendering rendering)
    {
        var key = index.Evaluate(rendering);
        if (key.IsNull) rendering.Fail(RenderDiagnostics.NoIndex(Place, target.Text, index.Text));
        if (target is ThisComputation)
        {
            rendering.SetName(string.Intern(ValueText.OfOrEmpty(key, rendering)), value, Place);
            return;
        }

        var owner = target.Evaluate(rendering);
        if (owner.IsNull) rendering.Fail(RenderDiagnostics.IndexOfNothing(Place, target.Text));
        if (owner.AsList is ValueArray list && !key.IsString)
        {
            var at = Position(key, list.Count, rendering);
            if (at < 0) rendering.Fail(RenderDiagnostics.OutOfRange(Place, at, list.Count));
            rendering.CheckLength(at, Place);
            list.Set(at, value);
            return;
        }

        Members.Set(owner, string.Intern(ValueText.OfOrEmpty(key, rendering)), value, rendering, Place);
    }

    private int Position(Value key, int count, Rendering rendering)
    {
        var at = key.IsInt ? key.AsInt : Conversion.ToInt(key, rendering, Place);
        return at < 0 ? at + count : at;
    }
}
