using System.Text;
using System.Text.RegularExpressions;
using BulletinSite.Model;

namespace BulletinSite.Rendering;

/// <summary>Turns the links of a page into ways from its own file to other files, for a site that is opened from a folder, without a server.</summary>
/// <remarks>
/// Views print addresses from the root of the site, templates put them between double quotes, and text has none that are not escaped: what looks like
/// the start of such an attribute is one.
/// </remarks>
internal static partial class FolderLinks
{
    /// <summary>The page with its links as seen from the file it is written to.</summary>
    public static byte[] Of(ReadOnlySpan<byte> html, UrlPath page)
    {
        var up = string.Concat(Enumerable.Repeat("../", page.OutputFile.Count(c => c == '/')));
        return Encoding.UTF8.GetBytes(Address().Replace(Encoding.UTF8.GetString(html), found =>
            found.Groups["attribute"].Value + up + UrlPath.File(found.Groups["path"].Value).OutputFile));
    }

    [GeneratedRegex("(?<attribute> (?:href|src|action)=\"| content=\"0; url=)/(?!/)(?<path>[^\"#?]*)")]
    private static partial Regex Address();
}
