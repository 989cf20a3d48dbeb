using System.Collections.Concurrent;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace BulletinSite.Verifying;

/// <summary>Reads HTML as a browser would, many pages one after the other. Safe to use from several threads.</summary>
internal sealed class HtmlReader
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    // What follows changes of attributes, to load what they name; a page that is only read has no use for it.
    private static readonly IConfiguration Configuration = AngleSharp.Configuration.Default.Without<IAttributeObserver>();

    // Setting up a context takes as long as reading a short page. One context serves one thread at a time.
    private readonly ConcurrentBag<IBrowsingContext> _contexts = [];

    /// <summary>Reads a page, hands it on, and forgets it.</summary>
    /// <param name="html">The page.</param>
    /// <param name="onError">Told of each mistake in the page's HTML: where, and what is wrong.</param>
    /// <param name="read">Takes from the page what it needs; must not keep it.</param>
    public T Read<T>(string html, Action<int, string> onError, Func<IDocument, T> read)
    {
        var context = _contexts.TryTake(out var spare) ? spare : BrowsingContext.New(Configuration);
        var parser = new HtmlParser(Options, context);
        parser.Error += (_, raised) =>
        {
            if (raised is HtmlErrorEvent error) onError(error.Position.Index, error.Message);
        };
        using var document = parser.ParseDocument(html);
        var result = read(document);
        _contexts.Add(context);
        return result;
    }
}
