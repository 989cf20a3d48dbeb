using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation;

/// <summary>What messages call a value.</summary>
internal static class KindName
{
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "nothing",
        ValueKind.Bool => "true or false",
        ValueKind.String => "a text",
        ValueKind.Character => "a character",
        ValueKind.Date => "a date",
        ValueKind.TimeSpan => "a time span",
        ValueKind.List => "a list",
        ValueKind.Object when value.AsView is { } view => $"the view \"{view.Shape.Name}\"",
        ValueKind.Object => "an object",
        ValueKind.Function => "a function",
        ValueKind.Empty => "empty",
        _ => "a number",
    };
}
