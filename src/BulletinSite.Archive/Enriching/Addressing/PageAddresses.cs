using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Addressing;

/// <summary>Gives the articles of a page the ids they are known by.</summary>
/// <remarks>
/// An article keeps the address of the article whose first text line it holds: the published one, else the one it had before the page was
/// corrected. So a correction never changes an address; where two articles become one, the later address leads to it.
/// </remarks>
internal static class PageAddresses
{
    /// <summary>The page with the ids of its articles.</summary>
    public static AddressedPage Assign(Page page, int number, ImmutableArray<PublishedAddress> published, DiagnosticBag bag)
    {
        if (published.IsEmpty && page.Uncorrected.IsEmpty && page.Withheld.IsEmpty)
            return new AddressedPage(page, [.. page.Articles.Select(article => ByText(article, AddressOrigin.Text))], [], []);
        foreach (var address in published)
        {
            if (!Stands(address, page.Seed.Source)) bag.Add(AddressDiagnostics.OtherWords(address, page.Seed.Source.Name));
        }

        ImmutableArray<Article> articles = [.. page.AllArticles.OrderBy(article => article.Number)];
        var ids = new Dictionary<Article, AddressedArticle>(ReferenceEqualityComparer.Instance);
        var moved = ImmutableArray.CreateBuilder<MovedAddress>();
        foreach (var (id, origin, line, lastLine) in Known(page, published))
        {
            var target = articles.FirstOrDefault(article => article.HasLine(line)) ?? MostOf(articles, line, lastLine);
            if (target is null || !ids.TryAdd(target, new AddressedArticle(target, id, new AddressClaim(origin, number, line))))
                moved.Add(new MovedAddress(id, new AddressClaim(origin, number, line), target));
        }

        var others = page.Uncorrected.IsEmpty ? AddressOrigin.Text : AddressOrigin.Correction;
        return new AddressedPage(
            page,
            [.. page.Articles.Select(Addressed)],
            [.. page.Withheld.Select(withheld => new WithheldEntry(Addressed(withheld.Article).Id, Addressed(withheld.Article).Claim, withheld))],
            moved.DrainToImmutable());

        AddressedArticle Addressed(Article article) => ids.GetValueOrDefault(article) ?? ByText(article, others);

        AddressedArticle ByText(Article article, AddressOrigin origin) => new(article, FromText(article), new AddressClaim(origin, number, AnchorOf(article)));
    }

    public static ArticleId FromText(Article article) => ArticleId.FromText(article.Title, FirstSentence.Of(article));

    /// <summary>The line by which an article is found again: where its text begins, or its head where it has no text.</summary>
    public static int AnchorOf(Article article) => article.Body.IsEmpty ? article.FirstLine : article.Body[0].FirstLine;

    private static bool Stands(PublishedAddress address, SourceText seed) =>
        address.Line <= seed.Lines.Length && seed[seed.Lines[address.Line - 1].Span].Contains(address.Quotation, StringComparison.Ordinal);

    // What was published counts; a reading that was corrected since counts where nothing was.
    private static IEnumerable<(ArticleId Id, AddressOrigin Origin, int Line, int LastLine)> Known(Page page, ImmutableArray<PublishedAddress> published)
    {
        var known = published.Select(address => (address.Id, AddressOrigin.Frozen, address.Line, address.LastLine)).ToList();
        foreach (var article in page.Uncorrected)
        {
            if (!published.Any(address => article.HasLine(address.Line))) known.Add((FromText(article), AddressOrigin.Text, AnchorOf(article), article.LastLine));
        }

        return known.OrderBy(address => address.Line);
    }

    private static Article? MostOf(ImmutableArray<Article> articles, int first, int last) => articles
        .Select(article => (Article: article, Lines: article.Blocks.SelectMany(block => block.Pieces).Count(piece => piece.Line >= first && piece.Line <= last)))
        .Where(entry => entry.Lines > 0)
        .OrderByDescending(entry => entry.Lines)
        .Select(entry => entry.Article)
        .FirstOrDefault();
}
