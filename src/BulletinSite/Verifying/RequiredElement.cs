using AngleSharp.Dom;

namespace BulletinSite.Verifying;

/// <summary>An element a page must have.</summary>
/// <param name="What">What to call it in a message.</param>
/// <param name="Name">The element's name.</param>
/// <param name="Attribute">An attribute it must bear.</param>
/// <param name="Value">What the attribute must say; null where anything will do.</param>
/// <param name="Also">A second attribute it must bear, whatever that says.</param>
/// <param name="IsInHead">Whether it must stand in the head.</param>
/// <param name="IgnoresCase">Whether the value may be written in capitals.</param>
internal sealed record RequiredElement(
    string What, string Name, string Attribute, string? Value = null, string? Also = null, bool IsInHead = true, bool IgnoresCase = false)
{
    public bool IsMetBy(IElement element)
    {
        if (element.LocalName != Name || (IsInHead && element.ParentElement?.LocalName != "head")) return false;
        if (element.GetAttribute(Attribute) is not { } value || (Also is not null && !element.HasAttribute(Also))) return false;
        if (Value is null) return true;
        // rel is a list of words.
        return Attribute == "rel"
            ? value.Split(' ').Contains(Value, StringComparer.Ordinal)
            : string.Equals(value, Value, IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }
}
