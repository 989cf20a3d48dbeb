using System.Collections.Concurrent;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace BulletinSite.Verifying.Html;

/// <summary>Reads any HTML as a browser would and lays it out, many pages one after the other. Safe to use from several threads.</summary>
internal sealed class BrowserHtmlReader
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    // What follows changes of attributes, to load what they name; a page that is only read has no use for it.
    private static readonly IConfiguration Configuration = AngleSharp.Configuration.Default.Without<IAttributeObserver>();

    // Setting up a context takes as long as reading a short page. One context serves one thread at a time.
    private readonly ConcurrentBag<IBrowsingContext> _contexts = [];

    /// <summary>Lays a page out.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="page">Where to.</param>
    /// <param name="onError">Told of each mistake in the page's HTML: where, in bytes, and what is wrong.</param>
    public void Read(ReadOnlyMemory<byte> bytes, HtmlPage page, Action<int, string> onError)
    {
        page.Begin(bytes);
        var html = Encoding.UTF8.GetString(bytes.Span);
        var context = _contexts.TryTake(out var spare) ? spare : BrowsingContext.New(Configuration);
        var parser = new HtmlParser(Options, context);
        parser.Error += (_, raised) =>
        {
            if (raised is HtmlErrorEvent error) onError(BytesBefore(html, error.Position.Index), error.Message);
        };
        using var document = parser.ParseDocument(html);
        page.HasDoctype = document.Doctype is not null;
        new Layout(html, page).Add(document);
        _contexts.Add(context);
    }

    private static int BytesBefore(string html, int index) => Encoding.UTF8.GetByteCount(html.AsSpan(0, Math.Clamp(index, 0, html.Length)));

    private sealed class Layout(string html, HtmlPage page)
    {
        // Elements stand in the page in the order they are laid out, nearly always: counting goes on from the one before.
        private int _chars;
        private int _bytes;

        public void Add(INode parent)
        {
            foreach (var child in parent.ChildNodes)
            {
                if (child is IElement element) Add(element);
                else if (child is IText text) page.Add(new HtmlNode(HtmlNodeKind.Text, "", -1, 0, 0, page.Resolved(text.Data)));
            }
        }

        private void Add(IElement element)
        {
            var (first, name) = (page.Attributes.Length, element.LocalName);
            foreach (var attribute in element.Attributes)
            {
                page.Add(new HtmlAttribute(HtmlAttributeNames.Of(Encoding.UTF8.GetBytes(attribute.Name)), page.Resolved(attribute.Value)));
            }

            page.Add(new HtmlNode(HtmlNodeKind.Open, name, PlaceOf(element), first, page.Attributes.Length - first, default));
            Add((INode)element);
            page.Add(new HtmlNode(HtmlNodeKind.Close, name, -1, 0, 0, default));
        }

        private int PlaceOf(IElement element)
        {
            if (element.SourceReference is not { } reference) return -1;
            var index = Math.Clamp(reference.Position.Index, 0, html.Length);
            // What is implied refers to the beginning of the page.
            if (index == 0 && !html.AsSpan(1).StartsWith(element.LocalName, StringComparison.OrdinalIgnoreCase)) return -1;
            if (index < _chars) (_chars, _bytes) = (0, 0);
            _bytes += Encoding.UTF8.GetByteCount(html.AsSpan(_chars, index - _chars));
            _chars = index;
            return _bytes;
        }
    }
}
