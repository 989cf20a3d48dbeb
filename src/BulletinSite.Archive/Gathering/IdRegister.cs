using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Enriching.Addressing;

namespace BulletinSite.Archive.Gathering;

/// <summary>Who has which id. The same title and first sentence twice is the same text printed twice; the later one gets a number.</summary>
internal sealed class IdRegister(List<RepeatedBeginning> repeats)
{
    private readonly Dictionary<ArticleId, Article?> _taken = [];

    // Where the search for a free number goes on: those before it are taken and stay so.
    private readonly Dictionary<ArticleId, int> _numbers = [];
    private readonly Dictionary<Article, ArticleId> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MovedAddress, ArticleId> _moved = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gives ids to what asks for them by one right.</summary>
    public void Claim(EnrichedIssue issue, AddressOrigin origin)
    {
        if (issue.Withheld.IsEmpty && issue.Moved.IsEmpty)
        {
            foreach (var article in issue.Articles)
            {
                if (article.Claim.Origin == origin) Give(article);
            }

            return;
        }

        // What was taken down or leads elsewhere counts as well: an article that was numbered after it keeps its number.
        var claims = issue.Articles.Select(article => (article.Claim, Give: (Action)(() => Give(article))))
            .Concat(issue.Withheld.Select(withheld => (withheld.Claim, Give: (Action)(() => _ids.Add(withheld.Content.Article, Free(withheld.Id, null))))))
            .Concat(issue.Moved.Select(moved => (moved.Claim, Give: (Action)(() => _moved.Add(moved, Free(moved.Id, null))))));
        foreach (var (_, give) in claims.Where(entry => entry.Claim.Origin == origin).OrderBy(entry => entry.Claim.Page).ThenBy(entry => entry.Claim.Line)) give();
    }

    /// <summary>The issue with the ids its articles got.</summary>
    public EnrichedIssue WithUniqueIds(EnrichedIssue issue) => issue with
    {
        Articles = issue.Articles.All(article => _ids[article.Article] == article.Id)
            ? issue.Articles
            : [.. issue.Articles.Select(article => article with { Id = _ids[article.Article] })],
        Withheld = [.. issue.Withheld.Select(withheld => withheld with { Id = _ids[withheld.Content.Article] })],
    };

    public IEnumerable<Redirect> RedirectsOf(EnrichedIssue issue) =>
        issue.Moved.Select(moved => new Redirect(_moved[moved], issue.Id, moved.Target is null ? null : _ids[moved.Target]));

    private void Give(EnrichedArticle article) => _ids.Add(article.Article, Free(article.Id, article.Article));

    private ArticleId Free(ArticleId wanted, Article? article)
    {
        if (_taken.TryAdd(wanted, article)) return wanted;
        if (article is not null && _taken[wanted] is { } first) repeats.Add(new RepeatedBeginning(article, first));
        var number = _numbers.GetValueOrDefault(wanted, 2);
        while (!_taken.TryAdd(wanted.Numbered(number), article)) number++;
        _numbers[wanted] = number + 1;
        return wanted.Numbered(number);
    }
}
