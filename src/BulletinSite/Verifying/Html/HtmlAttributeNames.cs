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

    public static string Of(ReadOnlySpan<byte> name) => Known.Find(name) ?? Encoding.UTF8.GetString(name);
}
