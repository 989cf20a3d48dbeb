namespace BulletinSite.Templates.Linting;

/// <summary>Reads the beginning of an address as a browser would.</summary>
internal static class AddressReader
{
    public static AddressStart Read(string text)
    {
        // Browsers drop blanks at the start, and line ends and tabs everywhere; a backslash is a slash to them.
        var address = string.Concat(text.Where(c => c is not ('\t' or '\r' or '\n'))).TrimStart([.. Enumerable.Range(0, 33).Select(code => (char)code)]).Replace('\\', '/');
        if (address.Length == 0) return AddressStart.Nothing;
        var sign = address.AsSpan().IndexOfAny(":/?#");
        if (sign < 0) return AddressStart.Open;
        if (address.StartsWith("//", StringComparison.Ordinal)) return ReadHost(address.AsSpan(2));
        if (address[sign] != ':') return AddressStart.Decided;
        var rest = address.AsSpan(sign + 1);
        return address[..sign].ToLowerInvariant() switch
        {
            "http" or "https" => rest.StartsWith("//") ? ReadHost(rest[2..]) : AddressStart.Open,
            "mailto" or "tel" => AddressStart.Decided,
            _ => AddressStart.Refused,
        };
    }

    /// <summary>The last address of a list such as that of <c>srcset</c>.</summary>
    public static string Last(string list) => list[(list.LastIndexOfAny([',', ' ', '\t', '\r', '\n']) + 1)..];

    private static AddressStart ReadHost(ReadOnlySpan<char> text) => text.IndexOfAny("/?#") > 0 ? AddressStart.Decided : AddressStart.Open;
}
