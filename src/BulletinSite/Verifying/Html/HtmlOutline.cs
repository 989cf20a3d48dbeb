using System.Text;

namespace BulletinSite.Verifying.Html;

/// <summary>Everything a page was read as, written down, so that two readings can be compared.</summary>
internal static class HtmlOutline
{
    public static string Of(HtmlPage page)
    {
        var outline = new StringBuilder(page.HasDoctype ? "doctype\n" : "");
        var before = HtmlNodeKind.Open;
        foreach (var node in page.Nodes)
        {
            // A browser joins texts that meet.
            if (node.Kind == HtmlNodeKind.Text) outline.Append(before == HtmlNodeKind.Text ? "" : "#").Append(page.TextOf(node.Text));
            else AppendTag(outline.Append(before == HtmlNodeKind.Text ? "\n" : ""), page, node);
            before = node.Kind;
        }

        return outline.ToString();
    }

    private static void AppendTag(StringBuilder outline, HtmlPage page, in HtmlNode node)
    {
        outline.Append(node.Kind == HtmlNodeKind.Open ? '<' : '/').Append(node.Name);
        if (node.At >= 0) outline.Append('@').Append(node.At);
        foreach (var (name, value) in page.Of(node))
        {
            outline.Append(' ').Append(name).Append('=').Append(page.TextOf(value));
        }

        outline.Append('\n');
    }
}
