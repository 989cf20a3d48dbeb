using System.Text;
using System.Text.Json;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Exchange;
using BulletinSite.Archive.Tests.Splitting;

namespace BulletinSite.Archive.Tests.Exchange;

public sealed class PageJsonTests
{
    // Not those that stand there a second time: names, and the heading an article stands under.
    private static readonly string[] OfArticle = ["kicker", "title", "subtitle", "paragraphs", "captions", "credits", "jump"];
    private static readonly string[] OfPage = ["banner", "groups", "furniture", "unassigned"];

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(TestFiles.Folder("Cases/split"), "in.txt", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(TestFiles.Folder("Forms"), "*.txt")).Select(file => Path.GetRelativePath(AppContext.BaseDirectory, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_character_of_the_page_stands_in_one_text(string file)
    {
        var page = SplitPages.OfBytes("seeds/page.txt", File.ReadAllBytes(TestFiles.Folder(file)), new());
        using var json = JsonDocument.Parse(Written(page));
        var texts = json.RootElement.GetProperty("articles").EnumerateArray().SelectMany(article => OfArticle.Select(name => article.GetProperty(name))).Concat(OfPage.Select(name => json.RootElement.GetProperty(name))).SelectMany(Texts);
        Assert.Equal(Characters(page.Seed.Source.Text), Characters(string.Concat(texts)));
    }

    [Fact]
    public void A_hyphen_that_divides_a_word_is_unassigned()
    {
        using var json = JsonDocument.Parse(Written(SplitPages.Of("FERRY LANDING REBUILT\n\nThe old ferry landing was re-\nbuilt by the men of the lower\nvillage in eleven weeks.\n")));
        Assert.Equal("The old ferry landing was rebuilt by the men of the lower village in eleven weeks.", json.RootElement.GetProperty("articles")[0].GetProperty("paragraphs")[0].GetString());
        Assert.Equal(["-"], Texts(json.RootElement.GetProperty("unassigned")));
    }

    private static string Written(Page page)
    {
        using var output = new MemoryStream();
        PageJson.Write(page, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select(text => text.GetString()!),
        JsonValueKind.String => [value.GetString()!],
        _ => [],
    };

    private static string Characters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Order());
}
