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
    private const double RightOverlap = 0.9;

    // Letters on each side of a paragraph end that must agree.
    private const int Edge = 8;

    private static readonly ContributorRole[] Roles = [ContributorRole.Reporter, ContributorRole.Correspondent, ContributorRole.Photographer];

    public static Score Score(GoldPage gold, Page page)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(page);
        // What was taken down was read all the same.
        page = page with { Articles = [.. page.AllArticles], Withheld = [] };
        var credits = gold.Articles.SelectMany(article => article.Credits).Select(ComparableText.Plain).ToList();
        var leads = gold.Articles.Select(article => ComparableText.Plain(article.Lead)).Where(lead => lead.Length > 0)
            .Distinct(StringComparer.Ordinal).OrderByDescending(lead => lead.Length).ThenBy(lead => lead, StringComparer.Ordinal).ToList();
        var wanted = gold.Articles.Select(article => ComparableText.Body(article.Paragraphs, OwnLead(article), credits)).ToList();
        var found = page.Articles.Select(article => ComparableText.Body(BodyOf(article), leads, credits)).ToList();
        var match = Align(wanted, found);

        var score = new Score { Pages = 1, Articles = wanted.Count, Found = found.Count };
        for (var i = 0; i < wanted.Count; i++)
        {
            if (match[i].Found >= 0) score += OfArticle(gold.Articles[i], page.Articles[match[i].Found], match[i].Overlap, wanted[i].SequenceEqual(found[match[i].Found], StringComparer.Ordinal));
            score += Captions(gold.Articles[i], match[i].Found < 0 ? null : page.Articles[match[i].Found], credits);
        }

        return score + Boundaries(wanted, found) + Bylines(gold, page, match) + PageBalance.Of(gold, wanted, page);
    }

    private static string[] OwnLead(GoldArticle article) => article.Lead.Length == 0 ? [] : [ComparableText.Plain(article.Lead)];

    private static IEnumerable<string> BodyOf(Article article) =>
        article.Body.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Crosshead).Select(block => block.Text);

    private static Score OfArticle(GoldArticle gold, Article found, double overlap, bool sameBody)
    {
        var head = found.Headline;
        var (kicker, title, subtitle) = (head.Kicker?.Text ?? "", head.Title?.Text ?? "", head.Subtitle?.Text ?? "");
        var sameTitle = IsSame(gold.Title, title);
        var sameHead = sameTitle && IsSame(gold.Kicker, kicker) && IsSame(gold.Subtitle, subtitle);
        return new Score
        {
            RightTitles = One(sameTitle),
            RightHeads = One(IsSame(gold.Kicker + gold.Title + gold.Subtitle, kicker + title + subtitle)),
            RightKinds = One(gold.Kind == found.Kind),
            RightGroups = One(IsSame(gold.Group, found.Group?.Text ?? "")),
            RightBodies = One(overlap >= RightOverlap),
            Right = One(overlap >= RightOverlap && sameTitle),
            Perfect = One(sameHead && sameBody),
        };
    }

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

    private static Score Boundaries(List<List<string>> wanted, List<List<string>> found)
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

    private static Dictionary<string, int> BoundariesOf(List<List<string>> bodies)
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

    private static Score Bylines(GoldPage gold, Page page, (int Found, double Overlap)[] match)
    {
        var goldOf = new Dictionary<int, int>();
        for (var i = 0; i < match.Length; i++)
        {
            if (match[i].Found >= 0) goldOf[match[i].Found] = i;
        }

        var wanted = gold.Articles.SelectMany((article, i) => Roles.SelectMany(role => article.Names(role).Select(name => (Article: i, Role: role, Name: ComparableText.Plain(name))))).ToHashSet();
        // An article that stands for none of the gold has a number of its own.
        var read = page.Articles.SelectMany((article, j) => article.Contributors.Select(person => (Article: goldOf.GetValueOrDefault(j, -1 - j), person.Role, Name: ComparableText.Plain(person.Name)))).ToHashSet();
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

    private static Score Captions(GoldArticle gold, Article? found, List<string> credits)
    {
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

    private static bool IsSame(string a, string b) => ComparableText.Letters(a) == ComparableText.Letters(b);

    private static int One(bool holds) => holds ? 1 : 0;
}
