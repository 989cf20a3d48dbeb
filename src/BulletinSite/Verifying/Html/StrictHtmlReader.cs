using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace BulletinSite.Verifying.Html;

/// <summary>
/// Reads a page that is written as plainly as this program's are, in one pass over its bytes. It accepts only what every browser
/// reads the same way and has nothing to complain about; of any other page it says so, and the page is for <see cref="BrowserHtmlReader"/>.
/// </summary>
/// <remarks>The rules are those of the HTML standard's tree construction for pages in which nothing has to be mended. Tests lay both readers side by side.</remarks>
internal sealed class StrictHtmlReader
{
    private readonly List<HtmlElement> _open = [];
    private HtmlPage _page = null!;
    private int _openParagraphs;

    private HtmlElement Current => _open[^1];

    /// <summary>Lays a page out.</summary>
    /// <returns>Whether it could; else what is in the page so far counts for nothing.</returns>
    public bool TryRead(ReadOnlyMemory<byte> bytes, HtmlPage page)
    {
        page.Begin(bytes);
        _page = page;
        _open.Clear();
        _openParagraphs = 0;
        return Utf8.IsValid(bytes.Span) && TryRead(new HtmlScanner(page));
    }

    private bool TryRead(HtmlScanner scanner)
    {
        if (!scanner.Skip("<!doctype html>"u8) && !scanner.Skip("<!DOCTYPE html>"u8)) return false;
        _page.HasDoctype = true;
        scanner.SkipBlanks();
        if (!TryReadFirst(ref scanner, HtmlElements.Html, "<html"u8)) return false;
        scanner.SkipBlanks();
        if (!TryReadFirst(ref scanner, HtmlElements.Head, "<head"u8)) return false;
        if (!TryReadHead(ref scanner) || !TryReadFirst(ref scanner, HtmlElements.Body, "<body"u8)) return false;
        return TryReadBody(ref scanner);
    }

    private bool TryReadFirst(ref HtmlScanner scanner, HtmlElement element, ReadOnlySpan<byte> tag)
    {
        var at = scanner.At;
        return scanner.Skip(tag) && TryOpen(ref scanner, element, at);
    }

    private bool TryReadHead(ref HtmlScanner scanner)
    {
        while (true)
        {
            if (!TryReadBlanks(ref scanner)) return false;
            if (scanner.Skip("</head>"u8)) break;
            var at = scanner.At;
            if (!scanner.Skip('<') || HtmlElements.Find(scanner.ReadName()) is not { } element || !element.Is(HtmlTraits.OfHead)) return false;
            if (!TryOpen(ref scanner, element, at)) return false;
        }

        Close();
        return TryReadBlanks(ref scanner);
    }

    private bool TryReadBody(ref HtmlScanner scanner)
    {
        while (!scanner.IsAtEnd)
        {
            if (!scanner.IsAtTag)
            {
                if (!scanner.TryReadText(out var text) || (IsInTableStructure && !IsBlank(text))) return false;
                Add(text);
            }
            else if (scanner.IsAtEndTag)
            {
                scanner.Skip("</"u8);
                if (HtmlElements.Find(scanner.ReadName()) is not { } element || !scanner.Skip('>')) return false;
                if (element == HtmlElements.Body) return TryReadEnd(ref scanner);
                if (!TryEnd(element)) return false;
            }
            else
            {
                var at = scanner.At;
                scanner.Skip('<');
                if (HtmlElements.Find(scanner.ReadName()) is not { } element || !TryMakeWay(element) || !TryOpen(ref scanner, element, at)) return false;
            }
        }

        return TryFinish();
    }

    // What stands between the end of the body and the end of the page belongs to the body.
    private bool TryReadEnd(ref HtmlScanner scanner)
    {
        if (!TryReadBlanks(ref scanner)) return false;
        if (scanner.Skip("</html>"u8) && !TryReadBlanks(ref scanner)) return false;
        return scanner.IsAtEnd && TryFinish();
    }

    private bool TryFinish()
    {
        while (Current.Is(HtmlTraits.EndsUnsaid)) Close();
        if (Current != HtmlElements.Body) return false;
        Close();
        Close();
        return true;
    }

    private bool TryReadBlanks(ref HtmlScanner scanner)
    {
        if (scanner.IsAtTag || scanner.IsAtEnd) return true;
        if (!scanner.TryReadText(out var text) || !IsBlank(text)) return false;
        Add(text);
        return true;
    }

    private bool TryOpen(ref HtmlScanner scanner, HtmlElement element, int at)
    {
        var first = _page.Attributes.Length;
        if (!scanner.TryReadAttributes(element, out var count, out var isClosed)) return false;
        // AngleSharp does not say where a drawing begins, and both readers are to say the same.
        Open(element, element.Name == "svg" ? -1 : at, first, count);
        if (element.Is(HtmlTraits.Void) || isClosed) Close();
        else if (element.Is(HtmlTraits.RawText | HtmlTraits.PlainText))
        {
            if (!TryReadContent(ref scanner, element)) return false;
            Close();
        }
        // A line feed at the beginning of these is not part of their text.
        else if (element.Name == "pre" && scanner.Skip("\n"u8)) return false;

        return true;
    }

    private bool TryReadContent(ref HtmlScanner scanner, HtmlElement element)
    {
        if (element.Name == "textarea" && scanner.Skip("\n"u8)) return false;
        var start = scanner.At;
        if (!scanner.TryReadRaw(element.Name, element.Is(HtmlTraits.PlainText), out var text)) return false;
        // The title of a part of a drawing may hold elements.
        if (_open[^2].Is(HtmlTraits.Svg) && _page.Bytes[start..(scanner.At - "</title>".Length)].Contains((byte)'<')) return false;
        if (text.Length > 0) Add(text);
        return true;
    }

    /// <summary>Ends what ends unsaid where an element begins.</summary>
    /// <returns>Whether the element may begin here.</returns>
    private bool TryMakeWay(HtmlElement element)
    {
        // In a drawing HTML's own elements end the drawing; those of a drawing mean something else outside it.
        if (Current.Is(HtmlTraits.Svg)) return element.Name == "title" || (element.Is(HtmlTraits.Svg) && element.Name != "svg");
        if (element.Is(HtmlTraits.Svg) && element.Name != "svg") return false;
        if (element.Is(HtmlTraits.OfTable) || IsInTableStructure) return TryMakeWayInTable(element);
        if (element.Is(HtmlTraits.Block) && Current == HtmlElements.Paragraph) Close();
        if (element.Is(HtmlTraits.Block) && _openParagraphs > 0) return false;
        if (element.Is(HtmlTraits.Heading) && Current.Is(HtmlTraits.Heading)) return false;
        if (element.Is(HtmlTraits.NotNested) && IsOpen(element)) return false;
        switch (element.Name)
        {
            case "li":
                if (Current.Name == "li") Close();
                return Current.Name is "ul" or "ol";
            case "dt" or "dd":
                if (Current.Name is "dt" or "dd") Close();
                return Current.Name == "dl" || (Current.Name == "div" && _open[^2].Name == "dl");
            default:
                return element != HtmlElements.Html && element != HtmlElements.Head && element != HtmlElements.Body && element.Name is not ("title" or "base");
        }
    }

    private bool IsOpen(HtmlElement element)
    {
        foreach (var open in CollectionsMarshal.AsSpan(_open))
        {
            if (open == element) return true;
        }

        return false;
    }

    private bool IsInTableStructure => Current.Is(HtmlTraits.TableStructure);

    private bool TryMakeWayInTable(HtmlElement element)
    {
        if (element.Name == "table")
        {
            if (IsInTableStructure) return false;
            if (Current == HtmlElements.Paragraph) Close();
            return _openParagraphs == 0;
        }

        if (Current.Name == "colgroup" && element.Name != "col") Close();
        if (element.Name is "td" or "th" or "tr" or "thead" or "tbody" or "tfoot") EndCell();
        if (element.Name is "tr" or "thead" or "tbody" or "tfoot" && Current.Name == "tr") Close();
        if (element.Name is "thead" or "tbody" or "tfoot" && Current.Name is "thead" or "tbody" or "tfoot") Close();
        switch (element.Name)
        {
            case "td" or "th": return Current.Name == "tr";
            case "tr":
                if (Current.Name == "table") Open(HtmlElements.TableBody, -1, 0, 0);
                return Current.Name is "thead" or "tbody" or "tfoot";
            case "caption" or "colgroup" or "thead" or "tbody" or "tfoot": return Current.Name == "table";
            case "col": return Current.Name == "colgroup";
            default: return false;
        }
    }

    // Only where the cell itself is innermost, but for what ends unsaid: else the page is mended by moving things.
    private void EndCell()
    {
        var inner = _open.Count - 1;
        while (_open[inner].Is(HtmlTraits.EndsUnsaid)) inner--;
        if (_open[inner].Name is not ("td" or "th")) return;
        while (_open.Count > inner) Close();
    }

    private bool TryEnd(HtmlElement element)
    {
        if (element.Is(HtmlTraits.TableStructure))
        {
            if (element.Name != "colgroup") EndCell();
            if (element.Name is "table" or "thead" or "tbody" or "tfoot" && Current.Name == "tr") Close();
            if (element.Name == "table" && Current.Name is "thead" or "tbody" or "tfoot" or "colgroup") Close();
        }

        if ((element.Is(HtmlTraits.Block) && element != HtmlElements.Paragraph) || element.Name is "td" or "th" or "caption")
        {
            while (Current != element && Current.Is(HtmlTraits.EndsUnsaid)) Close();
        }

        if (Current != element) return false;
        Close();
        return true;
    }

    private void Open(HtmlElement element, int at, int first, int count)
    {
        _page.Add(new HtmlNode(HtmlNodeKind.Open, element.Name, at, first, count, default));
        _open.Add(element);
        if (element == HtmlElements.Paragraph) _openParagraphs++;
    }

    private void Close()
    {
        if (Current == HtmlElements.Paragraph) _openParagraphs--;
        _page.Add(new HtmlNode(HtmlNodeKind.Close, Current.Name, -1, 0, 0, default));
        _open.RemoveAt(_open.Count - 1);
    }

    private void Add(Utf8Slice text) => _page.Add(new HtmlNode(HtmlNodeKind.Text, "", text.Start, 0, 0, text));

    private bool IsBlank(Utf8Slice text) => _page[text].IndexOfAnyExcept(" \n\t"u8) < 0;
}
