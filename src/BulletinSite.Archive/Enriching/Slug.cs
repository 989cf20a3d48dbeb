using System.Security.Cryptography;
using System.Text;

namespace BulletinSite.Archive.Enriching;

/// <summary>The address part of something with a page: lower-case ASCII words joined by hyphens.</summary>
public static class Slug
{
    private const int HashDigits = 10;

    public static bool IsValid(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0 || text[0] == '-' || text[^1] == '-') return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text[i]) && (text[i] != '-' || text[i - 1] == '-')) return false;
        }

        return true;
    }

    /// <summary>The address part of a name no register knows: <c>x</c> and ten hexadecimal digits of its SHA-256.</summary>
    public static string FromHash(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        return "x" + Convert.ToHexStringLower(hash)[..HashDigits];
    }

    /// <summary>A file name as an address part: lower-case, everything but letters and digits a hyphen; hashed where nothing is left.</summary>
    public static string FromStem(string stem)
    {
        ArgumentNullException.ThrowIfNull(stem);
        var slug = new StringBuilder(stem.Length);
        foreach (var c in stem)
        {
            var lower = char.ToLowerInvariant(c);
            if (IsPlain(lower)) slug.Append(lower);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var text = slug.ToString().TrimEnd('-');
        return text.Length > 0 ? text : FromHash(stem);
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
}
