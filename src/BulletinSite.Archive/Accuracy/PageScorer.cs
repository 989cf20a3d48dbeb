using System.Collections.Immutable;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Accuracy;

/// <summary>Compares a split page with its gold.</summary>
/// <remarks>
/// A found article stands for the gold article its body overlaps with most, by at least half of the character pairs. It is right when
/// the overlap is nine tenths and the title is the same but for blanks and punctuation.
/// </remarks>
public static class PageScorer
{
    private const double LeastOverlap = 0.5;

    // Letters on each side of a paragraph end that must agree.
    private const int Edge = 8;

    private static readonly ContributorRole[] Roles = [ContributorRole.Reporter, ContributorRole.Correspondent, ContributorRole.Photographer];

    public static Score Score(GoldPage gold, Page page)
    {
        var articles = Compare(gold, page);
        page = page with { Articles = [.. page.AllArticles], Withheld = [] };
        var credits = CreditsOf(gold);
        var score = new Score { Pages = 1, Articles = articles.Length, Found = page.Articles.Length };
        foreach (var article in articles) score = score + OfArticle(article) + Captions(article, credits);
        var wanted = articles.Select(article => article.GoldBody).ToList();
        return score + Boundaries(wanted, BodiesOf(gold, page, credits)) + Bylines(articles, page) + PageBalance.Of(gold, wanted, page);
    }

    /// <summary>Article by article, in the gold's order: what was read in its place, and how alike the two are.</summary>
    public static ImmutableArray<ArticleComparison> Compare(GoldPage gold, Page page)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(page);
        // What was taken down was read all the same.
        page = page with { Articles = [.. page.AllArticles], Withheld = [] };
        var credits = CreditsOf(gold);
        var wanted = gold.Articles.Select(article => ComparableText.Body(article.Paragraphs, OwnLead(article), credits)).ToList();
        var found = BodiesOf(gold, page, credits);
        return [.. Align(wanted, found).Select((match, i) => match.Found < 0
            ? new ArticleComparison(gold.Articles[i], null, 0, wanted[i], [])
            : new ArticleComparison(gold.Articles[i], page.Articles[match.Found], match.Overlap, wanted[i], found[match.Found]))];
    }

    private static List<string> CreditsOf(GoldPage gold) => [.. gold.Articles.SelectMany(article => article.Credits).Select(ComparableText.Plain)];

    private static List<List<string>> BodiesOf(GoldPage gold, Page page, List<string> credits)
    {
        var leads = gold.Articles.Select(article => ComparableText.Plain(article.Lead)).Where(lead => lead.Length > 0)
            .Distinct(StringComparer.Ordinal).OrderByDescending(lead => lead.Length).ThenBy(lead => lead, StringComparer.Ordinal).ToList();
        return [.. page.Articles.Select(article => ComparableText.Body(BodyOf(article), leads, credits))];
    }

    private static string[] OwnLead(GoldArticle article) => article.Lead.Length == 0 ? [] : [ComparableText.Plain(article.Lead)];

    private static IEnumerable<string> BodyOf(Article article) =>
        article.Body.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Crosshead).Select(block => block.Text);

    private static Score OfArticle(ArticleComparison article) => article.Found is not { } found ? Accuracy.Score.None : new Score
    {
        RightTitles = One(article.HasTitle),
        RightHeads = One(article.HasHead),
        RightKinds = One(article.Gold.Kind == found.Kind),
        RightGroups = One(ComparableText.AreSame(article.Gold.Group, found.Group?.Text)),
        RightBodies = One(article.HasBody),
        Right = One(article.IsRight),
        Perfect = One(article.IsPerfect),
    };

    // Greedy, the best pair first; of equal ones the pair further up on the page.
    private static (int Found, double Overlap)[] Align(List<List<string>> wanted, List<List<string>> found)
    {
        var pairs = found.Select(body => CharacterPairs.Of(string.Concat(body))).ToList();
        var candidates = wanted
            .SelectMany((body, i) =>
            {
                var own = CharacterPairs.Of(string.Concat(body));
                return pairs.Select((other, j) => (Overlap: own.Overlap(other), Gold: i, Found: j));
            })
            .Where(pair => pair.Overlap >= LeastOverlap)
            .OrderByDescending(pair => pair.Overlap).ThenBy(pair => pair.Gold).ThenBy(pair => pair.Found);
        var match = new (int Found, double Overlap)[wanted.Count];
        Array.Fill(match, (-1, 0));
        var taken = new HashSet<int>();
        foreach (var (overlap, i, j) in candidates)
        {
            if (match[i].Found >= 0 || !taken.Add(j)) continue;
            match[i] = (j, overlap);
        }

        return match;
    }

    private static Score Boundaries(IEnumerable<IReadOnlyList<string>> wanted, IEnumerable<IReadOnlyList<string>> found)
    {
        var gold = BoundariesOf(wanted);
        var read = BoundariesOf(found);
        return new Score
        {
            GoldBoundaries = gold.Values.Sum(),
            FoundBoundaries = read.Values.Sum(),
            RightBoundaries = gold.Sum(entry => Math.Min(entry.Value, read.GetValueOrDefault(entry.Key))),
        };
    }

    private static Dictionary<string, int> BoundariesOf(IEnumerable<IReadOnlyList<string>> bodies)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            var letters = body.Select(ComparableText.Letters).Where(text => text.Length > 0).ToList();
            for (var k = 0; k + 1 < letters.Count; k++)
            {
                var before = string.Concat(letters.Take(k + 1));
                var after = string.Concat(letters.Skip(k + 1));
                var key = $"{before[Math.Max(0, before.Length - Edge)..]}|{after[..Math.Min(Edge, after.Length)]}";
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return counts;
    }

    private static Score Bylines(ImmutableArray<ArticleComparison> articles, Page page)
    {
        var wanted = articles.SelectMany((article, i) => Roles.SelectMany(role => article.Gold.Names(role).Select(name => (Article: i, Role: role, Name: ComparableText.Plain(name))))).ToHashSet();
        // An article that stands for none of the gold has a number of its own.
        var numbers = page.Articles.Select((found, j) => IndexOf(articles, found) is var i and >= 0 ? i : -1 - j).ToList();
        var read = page.Articles.SelectMany((article, j) => article.Contributors.Select(person => (Article: numbers[j], person.Role, Name: ComparableText.Plain(person.Name)))).ToHashSet();
        var wantedNames = wanted.Select(entry => (entry.Article, entry.Name)).ToHashSet();
        var readNames = read.Select(entry => (entry.Article, entry.Name)).ToHashSet();
        return new Score
        {
            GoldBylines = wanted.Count,
            FoundBylines = read.Count,
            RightBylines = wanted.Count(read.Contains),
            GoldNames = wantedNames.Count,
            FoundNames = readNames.Count,
            RightNames = wantedNames.Count(readNames.Contains),
        };
    }

    private static int IndexOf(ImmutableArray<ArticleComparison> articles, Article found)
    {
        for (var i = 0; i < articles.Length; i++)
        {
            if (ReferenceEquals(articles[i].Found, found)) return i;
        }

        return -1;
    }

    private static Score Captions(ArticleComparison article, List<string> credits)
    {
        var (gold, found) = (article.Gold, article.Found);
        var right = 0;
        var texts = found is null ? [] : found.Body.Where(block => block.Kind is BlockKind.Caption or BlockKind.Paragraph or BlockKind.Crosshead).Select(block => ComparableText.Plain(block.Text)).ToList();
        foreach (var caption in gold.Captions.Select(ComparableText.Plain))
        {
            if (texts.Exists(text => text == caption || (text.StartsWith(caption, StringComparison.Ordinal) && credits.Contains(text[caption.Length..])))) right++;
        }

        if (!gold.HasPhotoCredit) return new Score { GoldCaptions = gold.Captions.Length, RightCaptions = right };
        var names = found?.Names(ContributorRole.Photographer).Select(ComparableText.Plain).ToHashSet(StringComparer.Ordinal);
        if (names is not null && names.SetEquals(gold.Photographers.Select(ComparableText.Plain))) right++;
        return new Score { GoldCaptions = gold.Captions.Length + 1, RightCaptions = right };
    }

    private static int One(bool holds) => holds ? 1 : 0;
}
