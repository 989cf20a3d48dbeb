using System.Text;

namespace BulletinSite.Verifying;

/// <summary>Makes a string of bytes once for all pages: the same few ids are on hundreds of thousands of them.</summary>
internal sealed class WordPool
{
    private const int Short = 128;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordPool() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Short) return Encoding.UTF8.GetString(bytes);
        Span<char> chars = stackalloc char[Short];
        var word = chars[..Encoding.UTF8.GetChars(bytes, chars)];
        if (_lookup.TryGetValue(word, out var known)) return known;
        var made = word.ToString();
        _words.Add(made);
        return made;
    }
}
