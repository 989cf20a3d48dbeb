using System.Collections.Immutable;
using System.Text;

namespace BulletinSite.Verifying.Html;

/// <summary>The usual attributes, so that their names are not made anew for every element.</summary>
internal static class HtmlAttributeNames
{
    private static readonly ImmutableArray<string> Usual =
    [
        .. ("class id href rel name property content charset lang src srcset type title data-l data-seed data-ours data-cut data-p http-equiv datetime data-edtf for"
            + " alt width height role hidden tabindex value action method placeholder autocomplete open scope colspan rowspan start dir media sizes"
            + " aria-label aria-current aria-labelledby aria-describedby aria-hidden aria-live aria-controls aria-expanded defer async").Split(' ').Select(string.Intern),
    ];

    private static readonly Utf8Table<string> Known = new([.. Usual.Select(name => KeyValuePair.Create(name, name))]);

    // A browser spells some attributes of drawings its own way; these it leaves as they are.
    private static readonly Utf8Table<string> OfSvg = new(
    [
        .. "class id width height viewBox preserveAspectRatio x y x1 y1 x2 y2 dx dy cx cy r rx ry d points fill stroke role transform text-anchor focusable aria-label aria-labelledby aria-hidden"
            .Split(' ').Select(name => KeyValuePair.Create(name, string.Intern(name))),
    ]);

    /// <summary>An attribute of a drawing; null when it is none of the plain ones.</summary>
    public static string? OfDrawing(ReadOnlySpan<byte> name) => OfSvg.Find(name);

    public static string Of(ReadOnlySpan<byte> name) => Known.Find(name) ?? Encoding.UTF8.GetString(name);
}
