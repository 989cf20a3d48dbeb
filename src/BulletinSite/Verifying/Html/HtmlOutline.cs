using System.Buffers;
using System.Globalization;
using System.Text;

namespace BulletinSite.Verifying.Html;

/// <summary>Everything a page was read as, written down, so that two readings can be compared.</summary>
internal static class HtmlOutline
{
    private const int LongestNumber = 11;

    /// <summary>The outline as UTF-8.</summary>
    public static ReadOnlySpan<byte> Of(HtmlPage page)
    {
        var outline = new ArrayBufferWriter<byte>(2 * page.Bytes.Length);
        if (page.HasDoctype) outline.Write("doctype\n"u8);
        var before = HtmlNodeKind.Open;
        foreach (ref readonly var node in page.Nodes)
        {
            // A browser joins texts that meet.
            var (isText, isAfterText) = (node.Kind == HtmlNodeKind.Text, before == HtmlNodeKind.Text);
            if (isText && !isAfterText) outline.Write("#"u8);
            if (!isText && isAfterText) outline.Write("\n"u8);
            if (isText) outline.Write(page[node.Text]);
            else WriteTag(outline, page, node);
            before = node.Kind;
        }

        return outline.WrittenSpan;
    }

    private static void WriteTag(ArrayBufferWriter<byte> outline, HtmlPage page, in HtmlNode node)
    {
        outline.Write(node.Kind == HtmlNodeKind.Open ? "<"u8 : "/"u8);
        Encoding.UTF8.GetBytes(node.Name, outline);
        if (node.At >= 0)
        {
            outline.Write("@"u8);
            node.At.TryFormat(outline.GetSpan(LongestNumber), out var length, provider: CultureInfo.InvariantCulture);
            outline.Advance(length);
        }

        foreach (ref readonly var attribute in page.Of(node))
        {
            outline.Write(" "u8);
            Encoding.UTF8.GetBytes(attribute.Name, outline);
            outline.Write("="u8);
            outline.Write(page[attribute.Value]);
        }

        outline.Write("\n"u8);
    }
}
