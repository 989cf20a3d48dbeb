using System.Text;

namespace BulletinSite.Verifying.Html;

/// <summary>A published page as a browser sees it, laid out flat: its elements, attributes and texts in order. One serves many pages, one after the other.</summary>
internal sealed class HtmlPage
{
    private const int UsualNodes = 1024;

    private ReadOnlyMemory<byte> _bytes;
    private byte[] _resolved = new byte[4096];
    private int _resolvedLength;

    public List<HtmlNode> Nodes { get; } = new(UsualNodes);

    public List<HtmlAttribute> Attributes { get; } = new(UsualNodes);

    /// <summary>Whether it begins by saying that it is HTML.</summary>
    public bool HasDoctype { get; set; }

    /// <summary>The page as published.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.Span;

    public ReadOnlySpan<byte> this[Utf8Slice slice] => slice.Start >= 0
        ? _bytes.Span.Slice(slice.Start, slice.Length)
        : _resolved.AsSpan(~slice.Start, slice.Length);

    public string TextOf(Utf8Slice slice) => Encoding.UTF8.GetString(this[slice]);

    /// <summary>The attribute's value; null when the element does not bear it.</summary>
    public Utf8Slice? Attribute(in HtmlNode element, string name)
    {
        for (var i = element.First; i < element.First + element.Count; i++)
        {
            if (Attributes[i].Name == name) return Attributes[i].Value;
        }

        return null;
    }

    /// <summary>Makes room for another page.</summary>
    public void Begin(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        _resolvedLength = 0;
        HasDoctype = false;
        Nodes.Clear();
        Attributes.Clear();
    }

    /// <summary>Forgets the page, which may be large.</summary>
    public void End() => _bytes = default;

    /// <summary>Keeps text that does not stand in the page as it reads.</summary>
    public Utf8Slice Resolved(ReadOnlySpan<byte> text)
    {
        var start = _resolvedLength;
        text.CopyTo(Room(text.Length));
        _resolvedLength += text.Length;
        return new Utf8Slice(~start, text.Length);
    }

    /// <summary>Keeps text that does not stand in the page as it reads.</summary>
    public Utf8Slice Resolved(ReadOnlySpan<char> text)
    {
        var start = _resolvedLength;
        var length = Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
        _resolvedLength += length;
        return new Utf8Slice(~start, length);
    }

    private Span<byte> Room(int length)
    {
        if (_resolved.Length - _resolvedLength < length) Array.Resize(ref _resolved, Math.Max(_resolved.Length * 2, _resolvedLength + length));
        return _resolved.AsSpan(_resolvedLength);
    }
}
