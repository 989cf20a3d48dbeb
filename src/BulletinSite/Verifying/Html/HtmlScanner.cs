using System.Buffers;
using System.Text;

namespace BulletinSite.Verifying.Html;

/// <summary>Reads tags, attributes and text from a page's bytes. Whatever is not plain makes it give up: it never guesses.</summary>
internal ref struct HtmlScanner
{
    private static readonly SearchValues<byte> NameBytes = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-:_."u8);
    private static readonly SearchValues<byte> DrawingNameBytes = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:_."u8);

    // What ends a run of text, or must not stand in it; and where a reference begins.
    private static readonly SearchValues<byte> TextEnds = SearchValues.Create([.. "<&"u8, .. Controls()]);
    private static readonly SearchValues<byte> DoubleQuotedEnds = SearchValues.Create([.. "\"&"u8, .. Controls()]);
    private static readonly SearchValues<byte> SingleQuotedEnds = SearchValues.Create([.. "'&"u8, .. Controls()]);
    private static readonly SearchValues<byte> UnquotedEnds = SearchValues.Create([.. " \t\n>\"'=<`&"u8, .. Controls()]);

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly HtmlPage _page;
    private int _at;

    public HtmlScanner(HtmlPage page)
    {
        _page = page;
        _bytes = page.Bytes;
    }

    public readonly int At => _at;

    public readonly bool IsAtEnd => _at == _bytes.Length;

    public readonly bool IsAtTag => _at < _bytes.Length && _bytes[_at] == '<';

    /// <summary>Whether an end tag stands here.</summary>
    public readonly bool IsAtEndTag => _at + 1 < _bytes.Length && _bytes[_at + 1] == '/';

    /// <summary>Passes over some bytes if they stand here.</summary>
    public bool Skip(ReadOnlySpan<byte> expected)
    {
        if (!_bytes[_at..].StartsWith(expected)) return false;
        _at += expected.Length;
        return true;
    }

    /// <summary>Passes over a byte if it stands here.</summary>
    public bool Skip(char expected)
    {
        if (IsAtEnd || _bytes[_at] != expected) return false;
        _at++;
        return true;
    }

    public void SkipBlanks()
    {
        while (_at < _bytes.Length && IsBlank(_bytes[_at])) _at++;
    }

    /// <summary>The text up to the next tag.</summary>
    public bool TryReadText(out Utf8Slice text) => TryReadUntil(TextEnds, out text) && (IsAtEnd || _bytes[_at] == '<');

    /// <summary>The text of a script or style, up to its end tag, which is passed over.</summary>
    public bool TryReadRaw(string name, bool hasReferences, out Utf8Slice text)
    {
        var start = _at;
        text = default;
        var length = _bytes[_at..].IndexOf("</"u8);
        if (length < 0) return false;
        var content = _bytes.Slice(start, length);
        _at += length;
        // A script that opens a comment ends by rules of its own.
        if (content.ContainsAny(Forbidden) || content.IndexOf("<!--"u8) >= 0) return false;
        if (!Skip("</"u8) || !Ascii.Equals(ReadName(), name) || !Skip('>')) return false;
        text = new Utf8Slice(start, length);
        return !hasReferences || TryResolve(start, start + length, out text);
    }

    /// <summary>The name in a tag, after its angle bracket; empty when there is none.</summary>
    public ReadOnlySpan<byte> ReadName() => ReadName(NameBytes);

    private ReadOnlySpan<byte> ReadName(SearchValues<byte> bytes)
    {
        var rest = _bytes[_at..];
        var length = rest.IndexOfAnyExcept(bytes);
        if (length < 0) length = rest.Length;
        _at += length;
        return rest[..length];
    }

    /// <summary>The attributes of a start tag up to its closing bracket, which is passed over; they go into the page.</summary>
    /// <param name="element">The element they are of.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="isClosed">Whether a slash before the bracket ends the element of a drawing at once.</param>
    public bool TryReadAttributes(HtmlElement element, out int count, out bool isClosed)
    {
        var isDrawing = element.Is(HtmlTraits.Svg);
        isClosed = false;
        var first = _page.Attributes.Length;
        count = 0;
        while (true)
        {
            var before = _at;
            SkipBlanks();
            if (Skip('>')) return true;
            if (element.Is(HtmlTraits.Void | HtmlTraits.Svg) && Skip("/>"u8))
            {
                isClosed = isDrawing;
                return true;
            }

            if (before == _at) return false;
            var name = ReadName(isDrawing ? DrawingNameBytes : NameBytes);
            if (name.IsEmpty || !TryReadValue(out var value)) return false;
            if ((isDrawing ? HtmlAttributeNames.OfDrawing(name) : HtmlAttributeNames.Of(name)) is not { } known) return false;
            foreach (ref readonly var other in _page.Attributes[first..])
            {
                if (other.Name == known) return false;
            }

            _page.Add(new HtmlAttribute(known, value));
            count++;
        }
    }

    private bool TryReadValue(out Utf8Slice value)
    {
        value = default;
        if (!Skip('=')) return !IsAtEnd && (IsBlank(_bytes[_at]) || _bytes[_at] is (byte)'>' or (byte)'/');
        if (Skip('"')) return TryReadUntil(DoubleQuotedEnds, out value) && Skip('"');
        if (Skip('\'')) return TryReadUntil(SingleQuotedEnds, out value) && Skip('\'');
        return TryReadUntil(UnquotedEnds, out value) && value.Length > 0 && !IsAtEnd && (IsBlank(_bytes[_at]) || _bytes[_at] == '>');
    }

    private bool TryReadUntil(SearchValues<byte> ends, out Utf8Slice text)
    {
        var start = _at;
        GoTo(ends);
        text = new Utf8Slice(start, _at - start);
        if (IsAtEnd || _bytes[_at] != '&') return true;
        while (Skip('&')) GoTo(ends);
        return TryResolve(start, _at, out text);
    }

    private void GoTo(SearchValues<byte> ends)
    {
        var length = _bytes[_at..].IndexOfAny(ends);
        _at = length < 0 ? _bytes.Length : _at + length;
    }

    private readonly bool TryResolve(int start, int end, out Utf8Slice text)
    {
        text = new Utf8Slice(start, end - start);
        var bytes = _bytes[start..end];
        var ampersand = bytes.IndexOf((byte)'&');
        if (ampersand < 0) return true;
        var resolved = ArrayPool<byte>.Shared.Rent(bytes.Length);
        var length = 0;
        var isPlain = true;
        for (; ampersand >= 0; ampersand = bytes.IndexOf((byte)'&'))
        {
            bytes[..ampersand].CopyTo(resolved.AsSpan(length));
            length += ampersand;
            isPlain = CharacterReference.TryRead(bytes[ampersand..], out var meaning, out var used);
            if (!isPlain) break;
            length += meaning.EncodeToUtf8(resolved.AsSpan(length));
            bytes = bytes[(ampersand + used)..];
        }

        if (isPlain)
        {
            bytes.CopyTo(resolved.AsSpan(length));
            text = _page.Resolved(resolved.AsSpan(0, length + bytes.Length));
        }

        ArrayPool<byte>.Shared.Return(resolved);
        return isPlain;
    }

    private static readonly SearchValues<byte> Forbidden = SearchValues.Create(Controls());

    private static bool IsBlank(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\t';

    // A browser drops, replaces or complains of them. A carriage return becomes a line feed.
    private static byte[] Controls() => [.. Enumerable.Range(0, 32).Where(code => code is not ('\n' or '\t')).Select(code => (byte)code), 127];
}
