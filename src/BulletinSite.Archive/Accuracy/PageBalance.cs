using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Accuracy;

/// <summary>Adds up the characters of a page: what its gold needs, what its seed has, what the split page has of it: as printed, since what an editor reads otherwise is neither lost nor invented.</summary>
internal static class PageBalance
{
    public static Score Of(GoldPage gold, IEnumerable<IReadOnlyList<string>> bodies, Page page)
    {
        var written = Count(page.Articles.SelectMany(article => article.Blocks).Select(block => block.PrintedText).Concat(page.Furniture.Select(item => item.Text)).Concat(page.Divisions));
        var printed = Count([page.Seed.Source.Text]);
        var needed = Count(gold.Articles.SelectMany(article => new[] { article.Kicker, article.Title, article.Subtitle }.Concat(article.Captions)).Concat(bodies.SelectMany(body => body)));
        return new Score { Lost = Missing(needed, written), Invented = Missing(written, printed) };
    }

    private static Dictionary<char, int> Count(IEnumerable<string> texts)
    {
        var counts = new Dictionary<char, int>();
        foreach (var c in texts.SelectMany(ComparableText.Plain)) counts[c] = counts.GetValueOrDefault(c) + 1;
        return counts;
    }

    private static int Missing(Dictionary<char, int> wanted, Dictionary<char, int> there) =>
        wanted.Sum(entry => Math.Max(0, entry.Value - there.GetValueOrDefault(entry.Key)));
}
