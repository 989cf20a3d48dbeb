using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using BulletinSite.Archive.Enriching.Dating;

namespace BulletinSite.Adding;

/// <summary>Finds a name under which a page can lie in the folder of seeds on every machine.</summary>
public static partial class SeedName
{
    private const string Ending = ".txt";
    private const int LongestStem = 80;
    private const int HashDigits = 12;

    // What Windows takes for a device, whatever the ending.
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })];

    /// <summary>The name somebody asks for, with its ending; null where it is none.</summary>
    public static string? Asked(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var stem = name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : name;
        return IsSafe(stem) ? stem + Ending : null;
    }

    /// <summary>A name made of the one a file has: 2024年3月8日第2版 becomes 2024-03-08-p2. Of its bytes where nothing of that can stay.</summary>
    public static string Proposed(string given, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(given);
        var stem = new StringBuilder();
        var name = Path.GetFileNameWithoutExtension(given.Replace('\\', '/'));
        foreach (var c in PageNumber().Replace(FileNameDate.InDigits(name), " p$1 "))
        {
            if (IsPlain(c)) stem.Append(c);
            else if (stem.Length > 0 && stem[^1] != '-') stem.Append('-');
        }

        var text = stem.ToString().Trim('-', '.', '_');
        if (text.Length > LongestStem) text = text[..LongestStem].TrimEnd('-', '.', '_');
        return (IsSafe(text) ? text : FromBytes(bytes)) + Ending;
    }

    /// <summary>A name made of the bytes alone: the same page always gets the same one.</summary>
    public static string FromBytes(ReadOnlySpan<byte> bytes) => "page-" + Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashDigits];

    private static bool IsSafe(string stem) =>
        stem.Length is > 0 and <= LongestStem && stem.All(IsPlain) && char.IsAsciiLetterOrDigit(stem[0]) && char.IsAsciiLetterOrDigit(stem[^1])
        && !Devices.Contains(stem.Split('.')[0].ToLowerInvariant(), StringComparer.Ordinal);

    [GeneratedRegex("第?([0-9]{1,3})版", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';
}
