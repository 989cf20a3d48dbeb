using System.Buffers;
using System.Globalization;
using System.Text;

namespace BulletinSite.Archive.Exchange;

/// <summary>Writes front matter key by key; keys without a value are left out.</summary>
/// <remarks>
/// By hand, because every text stands in double quotes and so only one rule of YAML is needed; a general emitter looks at every character
/// a dozen times to find out which quotes a text could do without.
/// </remarks>
internal sealed class FrontMatterWriter(StringBuilder yaml)
{
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(IsPlain)]);

    public void Text(string key, string? value)
    {
        if (value is null) return;
        yaml.Append(key).Append(": ");
        Quote(value);
        yaml.Append('\n');
    }

    public void Number(string key, int value) => yaml.Append(key).Append(": ").Append(CultureInfo.InvariantCulture, $"{value}").Append('\n');

    public void Sequence<T>(string key, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        yaml.Append(key).Append(":\n");
        foreach (var item in items)
        {
            yaml.Append("- ");
            write(item);
            yaml.Append('\n');
        }
    }

    public void Row(params ReadOnlySpan<(string Key, string Value)> cells)
    {
        yaml.Append('{');
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) yaml.Append(", ");
            yaml.Append(cells[i].Key).Append(": ");
            Quote(cells[i].Value);
        }

        yaml.Append('}');
    }

    // Double quotes: whatever a headline holds, it is a text and nothing else.
    public void Quote(string value)
    {
        yaml.Append('"');
        var rest = value.AsSpan();
        for (var at = rest.IndexOfAnyExcept(Plain); at >= 0; at = rest.IndexOfAnyExcept(Plain))
        {
            yaml.Append(rest[..at]);
            var isPair = at + 1 < rest.Length && char.IsSurrogatePair(rest[at], rest[at + 1]);
            if (isPair) yaml.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(rest[at], rest[at + 1]):X8}");
            else Escape(rest[at]);
            rest = rest[(at + (isPair ? 2 : 1))..];
        }

        yaml.Append(rest).Append('"');
    }

    private void Escape(char c)
    {
        var letter = c switch
        {
            '"' or '\\' => c,
            '\0' => '0',
            '\a' => 'a',
            '\b' => 'b',
            '\n' => 'n',
            '\v' => 'v',
            '\f' => 'f',
            '\r' => 'r',
            '\e' => 'e',
            '\u0085' => 'N',
            '\u2028' => 'L',
            '\u2029' => 'P',
            _ => '\0',
        };
        if (letter != '\0') yaml.Append('\\').Append(letter);
        else if (c <= 0xFF) yaml.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:X2}");
        else yaml.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
    }

    // What YAML lets stand in double quotes as it is.
    private static bool IsPlain(char c) => c is not ('"' or '\\')
        && (c is '\t' or >= ' ' and <= '~' or >= '\u00A0' and < '\u2028' or > '\u2029' and < '\uD800' or >= '\uE000' and <= '\uFFFD');
}
