using BulletinSite.Templates.Functions;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>What the dot finds: members of objects and views, and what lists, texts and dates tell about themselves.</summary>
internal static class Members
{
    public static IEnumerable<KeyValuePair<string, Value>> Of(Value value)
    {
        if (value.AsMap is { } map)
        {
            foreach (var entry in map) yield return entry;
        }
        else if (value.AsView is { } view)
        {
            foreach (var member in view.Shape.Members) yield return new(member.Name, member.Read(view));
        }
    }

    public static int Count(Value value) => value.AsMap?.Count ?? value.AsView?.Shape.Members.Length ?? 0;

    public static bool Has(Value value, string name) =>
        value.AsMap?.Has(name) ?? (value.AsView is { } view ? view.Shape.Find(name) is not null : TryGet(value, name, out _));

    /// <summary>Reads a member; whether the value can have such a member at all.</summary>
    public static bool TryGet(Value value, string name, out Value member)
    {
        switch (value.Kind)
        {
            case ValueKind.Object when value.AsMap is { } map:
                return map.TryGet(name, out member);
            case ValueKind.Object when value.AsView is { } view:
                var found = view.Shape.Find(name);
                member = found?.Read(view) ?? default;
                return found is not null;
            case ValueKind.List:
                return TryGetOfList(value.AsList!, name, out member);
            case ValueKind.String when name == "size":
                member = Value.Of(value.AsString!.Length);
                return true;
            case ValueKind.Date:
                return DateMembers.TryGet(value.AsDate, name, out member);
            case ValueKind.TimeSpan:
                return DateMembers.TryGet(value.AsTimeSpan, name, out member);
            default:
                member = default;
                return false;
        }
    }

    public static void Set(Value target, string name, Value value, Rendering rendering, SourceSpan place)
    {
        if (target.AsMap is { } map)
        {
            // How dates are printed belongs to the rendering; the group of functions belongs to all.
            if (name == "format" && ReferenceEquals(map, Library.Dates))
            {
                rendering.State.DateFormat = ValueText.OfOrEmpty(value, rendering);
                return;
            }

            if (map.IsReadOnly(name)) rendering.Fail(RenderDiagnostics.ReadOnly(place, name));
            map[name] = value;
            // The object may be that of a with.
            rendering.NoteName(name);
        }
        else if (target.AsList is ValueArray list && name != "size")
        {
            (list.Properties ??= [])[name] = value;
        }
        else
        {
            rendering.Fail(RenderDiagnostics.CannotSetMember(place, name, KindName.Of(target)));
        }
    }

    private static bool TryGetOfList(ValueList list, string name, out Value member)
    {
        if (name == "size")
        {
            member = Value.Of(list.Count);
            return true;
        }

        member = default;
        return list is ValueArray { Properties: { } properties } && properties.TryGet(name, out member);
    }
}
