using System.Runtime.InteropServices;
using System.Text;

namespace BulletinSite.Verifying.Html;

/// <summary>A published page as a browser sees it, laid out flat: its elements, attributes and texts in order. One serves many pages, one after the other.</summary>
internal sealed class HtmlPage
{
    private const int UsualNodes = 1024;

    private readonly List<HtmlNode> _nodes = new(UsualNodes);
    private readonly List<HtmlAttribute> _attributes = new(UsualNodes);
    private ReadOnlyMemory<byte> _bytes;
    private byte[] _resolved = new byte[4096];
    private int _resolvedLength;

    /// <summary>Its elements' beginnings and ends, and its texts, in order. Good until something is added.</summary>
    public ReadOnlySpan<HtmlNode> Nodes => CollectionsMarshal.AsSpan(_nodes);

    /// <summary>The attributes of all elements. Good until something is added.</summary>
    public ReadOnlySpan<HtmlAttribute> Attributes => CollectionsMarshal.AsSpan(_attributes);

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
        foreach (ref readonly var attribute in Of(element))
        {
            if (attribute.Name == name) return attribute.Value;
        }

        return null;
    }

    /// <summary>The attributes of one element, in the order they are written.</summary>
    public ReadOnlySpan<HtmlAttribute> Of(in HtmlNode element) => Attributes.Slice(element.First, element.Count);

    public void Add(in HtmlNode node) => _nodes.Add(node);

    public void Add(in HtmlAttribute attribute) => _attributes.Add(attribute);

    /// <summary>Makes room for another page.</summary>
    public void Begin(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        _resolvedLength = 0;
        HasDoctype = false;
        _nodes.Clear();
        _attributes.Clear();
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
