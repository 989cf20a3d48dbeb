using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Tests.Splitting;
using Xunit.Abstractions;

namespace BulletinSite.Archive.Tests.Accuracy;

/// <summary>Compares the five seeds with what an editor says they hold, without any correction.</summary>
public sealed class SeedAccuracyTests(ITestOutputHelper output)
{
    [Fact]
    public void Splits_every_article_of_the_seeds_as_an_editor_does()
    {
        var wrong = new List<string>();
        int articles = 0, perfect = 0, joins = 0, paragraphs = 0;
        foreach (var file in SplitPages.Seeds())
        {
            var stem = Path.GetFileNameWithoutExtension(file);
            var gold = GoldPage.Read(TestFiles.Folder($"Gold/{stem}.yml"));
            var page = SplitPages.OfBytes("seeds/" + Path.GetFileName(file), File.ReadAllBytes(file));
            var found = page.Articles.Select(Describe).ToList();
            foreach (var expected in gold.Articles)
            {
                articles++;
                paragraphs += expected.Paragraphs.Count;
                joins += expected.Paragraphs.Sum(lines => lines.Count - 1);
                if (found.Contains(Describe(expected))) perfect++;
                else wrong.Add($"{stem}: {Describe(expected)}");
            }

            Assert.Equal(gold.Banner, Lines(page, FurnitureKind.Banner));
            Assert.Equal(gold.Groups, Lines(page, FurnitureKind.GroupHeading));
            Assert.Equal(gold.Articles.Count, page.Articles.Length);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{perfect} of {articles} articles perfect, {paragraphs} paragraphs, {joins} joins"));
        Assert.Empty(wrong);
    }

    private static IEnumerable<int> Lines(Page page, FurnitureKind kind) =>
        page.Furniture.Where(item => item.Kind == kind).Select(item => item.From.FirstLine);

    private static string Describe(Article article) => Describe(new GoldArticle
    {
        Kind = article.Kind.ToString().ToLowerInvariant(),
        Group = article.Group?.From.FirstLine ?? 0,
        Kicker = article.Headline.Kicker?.FirstLine ?? 0,
        Title = article.Headline.Title?.FirstLine ?? 0,
        Subtitle = article.Headline.Subtitle?.FirstLine ?? 0,
        Paragraphs = [.. article.Paragraphs.Select(block => block.Pieces.Select(piece => piece.Line).ToList())],
        Credits = [.. article.Body.Where(block => block.Kind == BlockKind.PhotoCredit).Select(block => block.FirstLine)],
        Reporters = [.. article.Names(ContributorRole.Reporter)],
        Correspondents = [.. article.Names(ContributorRole.Correspondent)],
        Photographers = [.. article.Names(ContributorRole.Photographer)],
    });

    private static string Describe(GoldArticle article) =>
        $"{article.Kind} group {article.Group} head {article.Kicker}/{article.Title}/{article.Subtitle}"
        + $" body {string.Join(" | ", article.Paragraphs.Select(lines => string.Join('+', lines)))} credits {string.Join(',', article.Credits)}"
        + $" by {string.Join('、', article.Reporters)}; {string.Join('、', article.Correspondents)}; {string.Join('、', article.Photographers)}";
}
