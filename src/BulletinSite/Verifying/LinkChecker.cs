using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using BulletinSite.Model;
using BulletinSite.Text;

namespace BulletinSite.Verifying;

/// <summary>Knows every file the site will have, and follows links to them. Safe to use from several threads.</summary>
internal sealed class LinkChecker
{
    private static readonly SearchValues<byte> PlainIdBytes = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._"u8);

    private readonly SiteAddress _address;
    private readonly byte[] _basePath;
    private readonly byte[] _origin;
    private readonly Dictionary<string, int> _files;
    private readonly string[] _names;
    private readonly PlainAddresses _plain;
    private readonly bool[] _isLinked;

    public LinkChecker(SiteAddress address, IEnumerable<string> files)
    {
        _address = address;
        _basePath = Encoding.UTF8.GetBytes(address.BasePath);
        _origin = Encoding.UTF8.GetBytes(address.Origin ?? "");
        _files = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files) _files.TryAdd(file, _files.Count);
        _names = [.. _files.Keys];
        _plain = new PlainAddresses(_names);
        _isLinked = new bool[_files.Count];
    }

    /// <summary>The files that links lead to, of all that were followed.</summary>
    public IEnumerable<string> Linked => _files.Where(file => _isLinked[file.Value]).Select(file => file.Key);

    /// <summary>Follows a link that is written as views print addresses, to a file of the site. Other links may be right, too: <see cref="Follow"/> tells.</summary>
    /// <param name="href">As printed.</param>
    /// <param name="target">The output file it leads to.</param>
    /// <param name="id">The id in it; empty where it leads to the file as a whole.</param>
    public bool TryFollowPlain(ReadOnlySpan<byte> href, [NotNullWhen(true)] out string? target, out ReadOnlySpan<byte> id)
    {
        var hash = href.IndexOf((byte)'#');
        id = hash < 0 ? default : href[(hash + 1)..];
        if (hash >= 0) href = href[..hash];
        target = null;
        if (id.ContainsAnyExcept(PlainIdBytes)) return false;
        if (_origin.Length > 0 && href.StartsWith(_origin)) href = href[_origin.Length..];
        if (!href.StartsWith(_basePath) || _plain.Find(href[_basePath.Length..]) is not (>= 0 and var number)) return false;
        target = _names[number];
        _isLinked[number] = true;
        return true;
    }

    /// <summary>Follows a link; what it leads to inside the site, or null when it leaves the site or leads nowhere, which is then in the bag.</summary>
    /// <param name="href">As printed.</param>
    /// <param name="page">The page it stands on.</param>
    /// <param name="at">Where it stands there, in bytes.</param>
    /// <param name="source">Says where that is.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public FragmentLink? Follow(string href, UrlPath page, int at, PageSource source, DiagnosticBag diagnostics)
    {
        var local = href;
        if (Scheme(href) is { } scheme)
        {
            if (scheme is not ("http" or "https" or "mailto" or "tel"))
            {
                diagnostics.Add(LinkDiagnostics.UnsafeScheme(source.At(at), href));
                return null;
            }

            if (_address.Origin is not { } origin || !href.StartsWith(origin + _address.BasePath, StringComparison.Ordinal)) return null;
            local = href[origin.Length..];
        }
        else if (href.StartsWith("//", StringComparison.Ordinal)) return null;

        var hash = local.IndexOf('#', StringComparison.Ordinal);
        var (target, fragment) = hash < 0 ? (local, "") : (local[..hash], Uri.UnescapeDataString(local[(hash + 1)..]));
        var query = target.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0) target = target[..query];
        if (target.Length == 0) return new FragmentLink(page.OutputFile, fragment, at);
        var path = Resolve(target, page);
        if (!path.StartsWith(_address.BasePath, StringComparison.Ordinal))
        {
            diagnostics.Add(LinkDiagnostics.OutsideBase(source.At(at), href, _address.BasePath));
            return null;
        }

        var inside = path[_address.BasePath.Length..];
        var file = inside.Length == 0 || inside[^1] == '/' ? inside + "index.html" : inside;
        if (_files.TryGetValue(file, out var number))
        {
            _isLinked[number] = true;
            return new FragmentLink(_names[number], fragment, at);
        }

        diagnostics.Add(LinkDiagnostics.NothingThere(source.At(at), href, _files.ContainsKey(file + "/index.html")));
        return null;
    }

    // As a browser does; the host is never asked.
    private string Resolve(string target, UrlPath page) => target[0] == '/'
        ? target
        : Uri.UnescapeDataString(new Uri(new Uri("http://site" + _address.Link(page)), target).AbsolutePath);

    private static string? Scheme(string href)
    {
        var end = href.AsSpan().IndexOfAny(":/?#");
        return end > 0 && href[end] == ':' ? href[..end].ToLowerInvariant() : null;
    }
}
