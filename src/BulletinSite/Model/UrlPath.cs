using System.Globalization;

namespace BulletinSite.Model;

/// <summary>An address inside the site, from its root: <c>/a/9f2c/</c>, <c>/feed.xml</c>. The base path comes in front when it is printed.</summary>
public readonly record struct UrlPath
{
    private UrlPath(string value) => Value = value;

    public string Value { get; }

    public static UrlPath Root { get; } = new("/");

    /// <summary>A page: <c>/a/9f2c/</c>.</summary>
    public static UrlPath Page(params ReadOnlySpan<string> steps)
    {
        var length = 1;
        foreach (var step in steps) length += step.Length + 1;
        return new(string.Create(length, steps, static (path, steps) =>
        {
            path[0] = '/';
            path = path[1..];
            foreach (var step in steps)
            {
                step.CopyTo(path);
                path[step.Length] = '/';
                path = path[(step.Length + 1)..];
            }
        }));
    }

    /// <summary>A file that is no page: <c>/feed.xml</c>.</summary>
    public static UrlPath File(string path) => new("/" + path);

    /// <summary>A page of a long list; the first one is the list's own address.</summary>
    public UrlPath Numbered(int page) => page == 1 ? this : new(string.Create(CultureInfo.InvariantCulture, $"{Value}{page}/"));

    /// <summary>A page under this one.</summary>
    public UrlPath Under(string step) => new($"{Value}{step}/");

    /// <summary>A file beside the page.</summary>
    public UrlPath Beside(string file) => new(Value + file);

    /// <summary>Where a static host looks for it, relative to the output folder.</summary>
    public string OutputFile => IsPage ? Value[1..] + "index.html" : Value[1..];

    public bool IsPage => Value[^1] == '/';

    /// <summary>Lower-case ASCII steps that no host, file system or base path can read differently.</summary>
    public bool IsPortable
    {
        get
        {
            if (Value.Contains("//", StringComparison.Ordinal)) return false;
            foreach (var c in Value)
            {
                if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('/' or '-' or '.' or '_')) return false;
            }

            // No step hides, climbs or stands for its own folder.
            return !Value.Contains("/.", StringComparison.Ordinal);
        }
    }

    public override string ToString() => Value;
}
