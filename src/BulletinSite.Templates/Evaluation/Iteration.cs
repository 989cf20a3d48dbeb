using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>What a loop goes over: lists as they are, texts by character, objects by member.</summary>
internal static class Iteration
{
    public static ValueList Of(Value value, Rendering rendering, SourceSpan place)
    {
        switch (value.Kind)
        {
            case ValueKind.List:
                return value.AsList!;
            case ValueKind.String:
                var characters = new ValueArray(value.AsString!.Length);
                foreach (var c in value.AsString) characters.Add(Value.OfCharacter(c));
                return characters;
            case ValueKind.Object:
                var pairs = new ValueArray();
                foreach (var (name, member) in Members.Of(value)) pairs.Add(new ValueMap { ["key"] = name, ["value"] = member });
                return pairs;
            case ValueKind.Null:
                return new ValueArray();
            default:
                rendering.Fail(RenderDiagnostics.NotIterable(place, KindName.Of(value)));
                return new ValueArray();
        }
    }
}
