using BulletinSite.Templates.Values;
using Scriban.Runtime;

namespace BulletinSite.Statiq.Rendering;

/// <summary>What views hold, in the types Scriban works with.</summary>
internal static class ViewValues
{
    public static object? ToScript(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.String => value.AsString,
        ValueKind.Int => value.AsInt,
        ValueKind.Long => value.AsLong,
        ValueKind.Double => value.AsDouble,
        ValueKind.Decimal => value.AsDecimal,
        ValueKind.Bool => value.AsBool,
        ValueKind.Date => value.AsDate,
        ValueKind.List => ListOf(value.AsList!),
        ValueKind.Object when value.AsView is { } view => new ViewObject(view),
        ValueKind.Object => new MapObject(value.AsMap!),
        var kind => throw new NotSupportedException($"a view holds a {kind}, which Scriban has no type for"),
    };

    private static ScriptArray ListOf(ValueList list)
    {
        var array = new ScriptArray(list.Count);
        for (var i = 0; i < list.Count; i++) array.Add(ToScript(list[i]));
        return array;
    }
}
