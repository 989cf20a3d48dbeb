using System.Buffers;

namespace BulletinSite.Rendering;

/// <summary>
/// Takes out of a page what HTML does not need: the quotation marks around plain attribute values, and the line ends of the head.
/// What a browser reads stays the same, to the last character of text.
/// </summary>
/// <remarks>
/// A twentieth of a page; there may be hundreds of thousands, and a host holds only so much. Where a value may stand without
/// quotation marks is said in "Unquoted attribute value syntax" of the HTML standard (13.1.2.3).
/// </remarks>
internal static class HtmlCompactor
{
    private static readonly SearchValues<byte> NeedsQuotes = SearchValues.Create(" \t\n\f\r\"'=<>`"u8);
    private static readonly SearchValues<byte> TagMarks = SearchValues.Create("\"'>"u8);

    /// <param name="html">The page as UTF-8.</param>
    /// <param name="output">Where the smaller page goes.</param>
    public static void Compact(ReadOnlySpan<byte> html, IBufferWriter<byte> output)
    {
        // Where a comment ends inside a script, and a script inside a comment, is more than this needs to know.
        if (html.IndexOf("<!--"u8) >= 0)
        {
            output.Write(html);
            return;
        }

        var isHead = true;
        while (!html.IsEmpty)
        {
            var tag = html.IndexOf((byte)'<');
            var text = tag < 0 ? html : html[..tag];
            html = html[text.Length..];
            isHead &= IsOfHead(html) && (text.IsEmpty || text.SequenceEqual("\n"u8));
            if (!isHead) output.Write(text);
            if (!html.IsEmpty) html = html[Element(html, output)..];
        }
    }

    private static bool IsOfHead(ReadOnlySpan<byte> html) =>
        html.StartsWith("<meta "u8) || html.StartsWith("<link "u8) || html.StartsWith("<title>"u8) || html.StartsWith("<script"u8)
        || html.StartsWith("<html"u8) || html.StartsWith("<head>"u8) || html.StartsWith("</head>"u8) || html.StartsWith("<!doctype "u8);

    // Copies what begins with "<" and tells how long it was: the text of a script or title as it is, a tag without needless marks.
    private static int Element(ReadOnlySpan<byte> html, IBufferWriter<byte> output)
    {
        if (html.StartsWith("<!doctype"u8)) return Verbatim(html, ">"u8, output);
        if (html.StartsWith("<script"u8)) return Verbatim(html, "</script>"u8, output);
        if (html.StartsWith("<style"u8)) return Verbatim(html, "</style>"u8, output);
        if (html.StartsWith("<title"u8)) return Verbatim(html, "</title>"u8, output);
        if (html.StartsWith("<textarea"u8)) return Verbatim(html, "</textarea>"u8, output);
        if (html.Length > 1 && char.IsAsciiLetter((char)html[1])) return Tag(html, output);
        output.Write(html[..1]);
        return 1;
    }

    private static int Verbatim(ReadOnlySpan<byte> html, ReadOnlySpan<byte> end, IBufferWriter<byte> output)
    {
        var at = html.IndexOf(end);
        var length = at < 0 ? html.Length : at + end.Length;
        output.Write(html[..length]);
        return length;
    }

    // Copies one tag, its plain values without their quotation marks, and tells how long it was.
    private static int Tag(ReadOnlySpan<byte> html, IBufferWriter<byte> output)
    {
        var (written, at) = (0, 0);
        while (true)
        {
            var mark = html[at..].IndexOfAny(TagMarks);
            if (mark < 0)
            {
                output.Write(html[written..]);
                return html.Length;
            }

            at += mark;
            if (html[at] == '>')
            {
                output.Write(html[written..++at]);
                return at;
            }

            // A quotation mark opens a value only right after the equals sign; elsewhere it is one character of a name or value.
            var length = html[at - 1] == '=' ? html[(at + 1)..].IndexOf(html[at]) : -1;
            if (length < 0)
            {
                at++;
                continue;
            }

            var value = html.Slice(at + 1, length);
            var end = at + length + 2;
            if (CanStandAlone(value, html[end..]))
            {
                output.Write(html[written..at]);
                output.Write(value);
                written = end;
            }

            at = end;
        }
    }

    private static bool CanStandAlone(ReadOnlySpan<byte> value, ReadOnlySpan<byte> rest) =>
        !value.IsEmpty && !value.ContainsAny(NeedsQuotes) && !rest.IsEmpty && rest[0] is (byte)'>' or (byte)' ' or (byte)'\n';
}
