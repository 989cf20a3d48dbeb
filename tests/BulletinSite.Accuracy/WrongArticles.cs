using System.Globalization;
using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Accuracy;

/// <summary>Shows which articles of a set are not read as the gold has them, and where they differ first.</summary>
internal static class WrongArticles
{
    private const int Shown = 60;

    public static void Print(TestSet set, ProfileShelf shelf)
    {
        var splitter = new PageSplitter(shelf);
        foreach (var (seed, gold) in set.Pages)
        {
            var page = splitter.Split(seed, [], new DiagnosticBag());
            var articles = PageScorer.Compare(gold, page);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{set.Name}/{gold.Seed}: F1 {PageScorer.Score(gold, page).ArticleF1:0.000}"));
            foreach (var article in articles.Where(article => !article.IsPerfect)) Print(article);
            var taken = articles.Select(article => article.Found).OfType<Article>().ToHashSet(ReferenceEqualityComparer.Instance);
            foreach (var found in page.Articles.Where(found => !taken.Contains(found)))
                Console.WriteLine($"  more   {Lines(found)} {HeadOf(found)} [{found.Body.Length} blocks] {Cut(found.Body.FirstOrDefault()?.Text ?? "")}");
        }
    }

    private static void Print(ArticleComparison article)
    {
        var gold = article.Gold;
        Console.WriteLine($"  {(article.IsRight ? "near" : "WRONG"),-6} {Head(gold.Kicker, gold.Title, gold.Subtitle)}");
        if (article.Found is not { } found)
        {
            Console.WriteLine($"    not found: {Cut(string.Concat(article.GoldBody))}");
            return;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {Lines(found)} {HeadOf(found)}, body {article.Overlap:0.00}"));
        for (var i = 0; i < Math.Max(article.GoldBody.Count, article.FoundBody.Count); i++)
        {
            var (a, b) = (article.GoldBody.ElementAtOrDefault(i) ?? "", article.FoundBody.ElementAtOrDefault(i) ?? "");
            if (a == b) continue;
            var same = a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();
            var from = Math.Max(0, same - 10);
            Console.WriteLine($"    paragraph {i + 1} of {article.GoldBody.Count}, gold: {Cut(a[from..])}");
            Console.WriteLine($"    {"",9} of {article.FoundBody.Count}, read: {Cut(b[from..])}");
            break;
        }
    }

    private static string Lines(Article found) => string.Create(CultureInfo.InvariantCulture, $"L{found.Blocks.Min(block => block.FirstLine)}");

    private static string HeadOf(Article found) => Head(found.Headline.Kicker?.Text ?? "", found.Headline.Title?.Text ?? "", found.Headline.Subtitle?.Text ?? "");

    private static string Head(string kicker, string title, string subtitle) =>
        $"{(kicker.Length > 0 ? $"K {kicker} | " : "")}T {title}{(subtitle.Length > 0 ? $" | S {subtitle}" : "")}";

    private static string Cut(string text) => text.Length <= Shown ? text : $"{text[..Shown]}…";
}
