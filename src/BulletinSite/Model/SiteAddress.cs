using System.Diagnostics.CodeAnalysis;

namespace BulletinSite.Model;

/// <summary>Where the site will stand: the base path all its addresses begin with and, when known, the absolute address of its root.</summary>
public sealed record SiteAddress
{
    private SiteAddress(string basePath, string? origin)
    {
        BasePath = basePath;
        Origin = origin;
    }

    /// <summary>At the root of a host nobody has named yet.</summary>
    public static SiteAddress Unknown { get; } = new("/", null);

    /// <summary>In a folder that is opened without a server.</summary>
    public static SiteAddress Folder { get; } = new("/", null) { IsFolder = true };

    /// <summary><c>/</c>, or <c>/repo/</c> for a project page.</summary>
    public string BasePath { get; }

    /// <summary><c>https://example.org</c>; null when unknown.</summary>
    public string? Origin { get; }

    /// <summary>Whether links lead from file to file, because nobody turns an address into one.</summary>
    public bool IsFolder { get; private init; }

    public bool IsAbsolute => Origin is not null;

    /// <summary>The host's name, for tag: URIs; null when unknown.</summary>
    public string? Host => Origin is null ? null : new Uri(Origin).Host;

    /// <summary>Reads <c>https://example.org/repo/</c>, or only the base path <c>/repo/</c>, or a dot for a folder; empty means unknown.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out SiteAddress? address)
    {
        ArgumentNullException.ThrowIfNull(text);
        address = null;
        if (text.Length == 0)
        {
            address = Unknown;
            return true;
        }

        if (text is "." or "./")
        {
            address = Folder;
            return true;
        }

        if (text.StartsWith('/')) return TryBuild(text, null, out address);
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return false;
        if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0) return false;
        return TryBuild(uri.AbsolutePath, uri.GetLeftPart(UriPartial.Authority), out address);
    }

    /// <summary>What a page prints to link there.</summary>
    public string Link(UrlPath path) => BasePath.Length == 1 ? path.Value : string.Concat(BasePath, path.Value.AsSpan(1));

    /// <summary>The absolute address; null when the site's is unknown.</summary>
    public string? Absolute(UrlPath path) => Origin is null ? null : Origin + Link(path);

    // Project pages on GitHub keep the repository's case, so a base path may have capitals; anything that needs escaping may not.
    private static bool TryBuild(string path, string? origin, [NotNullWhen(true)] out SiteAddress? address)
    {
        var basePath = path.TrimEnd('/') + "/";
        var isPlain = basePath.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.' or '_' or '~')
            && !basePath.Contains("//", StringComparison.Ordinal) && !basePath.Contains("/.", StringComparison.Ordinal);
        address = isPlain ? new SiteAddress(basePath, origin) : null;
        return isPlain;
    }
}
