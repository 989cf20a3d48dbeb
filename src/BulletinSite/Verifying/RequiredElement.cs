using System.Text;
using BulletinSite.Verifying.Html;

namespace BulletinSite.Verifying;

/// <summary>An element a page must have.</summary>
/// <param name="What">What to call it in a message.</param>
/// <param name="Name">The element's name.</param>
/// <param name="Attribute">An attribute it must bear.</param>
/// <param name="Value">What the attribute must say, in ASCII; null where anything will do.</param>
/// <param name="Also">A second attribute it must bear, whatever that says.</param>
/// <param name="IsInHead">Whether it must stand in the head.</param>
/// <param name="IgnoresCase">Whether the value may be written in capitals.</param>
internal sealed record RequiredElement(
    string What, string Name, string Attribute, string? Value = null, string? Also = null, bool IsInHead = true, bool IgnoresCase = false)
{
    public bool IsMetBy(in HtmlNode element, HtmlPage page, bool isInHead)
    {
        if (element.Name != Name || (IsInHead && !isInHead)) return false;
        if (page.Attribute(element, Attribute) is not { } value || (Also is not null && page.Attribute(element, Also) is null)) return false;
        if (Value is null) return true;
        var said = page[value];
        // rel is a list of words.
        if (Attribute == "rel") return HasWord(said);
        return IgnoresCase ? Ascii.EqualsIgnoreCase(said, Value) : Ascii.Equals(said, Value);
    }

    private bool HasWord(ReadOnlySpan<byte> list)
    {
        foreach (var range in list.Split((byte)' '))
        {
            if (Ascii.Equals(list[range], Value)) return true;
        }

        return false;
    }
}
