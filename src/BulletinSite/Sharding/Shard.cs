using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BulletinSite.Sharding;

/// <summary>One of the equal parts a site is built in: the second of four is <c>2/4</c>.</summary>
/// <param name="Number">Which one, from 1.</param>
/// <param name="Of">How many there are.</param>
public sealed record Shard(int Number, int Of)
{
    /// <summary>More would do nothing but read the archive.</summary>
    public const int Most = 256;

    /// <summary>Whether it makes the search index, which cannot be divided: the last one does, and fewer pages.</summary>
    public bool MakesSearch => Number == Of;

    public static bool TryParse(string text, [NotNullWhen(true)] out Shard? shard)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        shard = slash > 0 && Read(text[..slash]) is { } number && Read(text[(slash + 1)..]) is { } of && number <= of && of <= Most ? new Shard(number, of) : null;
        return shard is not null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    private static int? Read(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
