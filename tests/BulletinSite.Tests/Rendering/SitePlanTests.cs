using System.Collections.Immutable;
using System.Xml.Linq;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Tests.Rendering;

public class SitePlanTests
{
    private const string Hostile = "<script>alert(1)</script>\" onload=\"x {{ 1 + 1 }} '&amp;</title></p>]]>";

    [Fact]
    public void Two_names_on_one_address_are_an_error_that_names_both()
    {
        var twin = new Entity(EntityKind.Person, TestArchive.MaChao.Slug, "马朝");
        Assert.Equal(
            ["people/ma-chao/index.html:1:1: error SITE001: two pages claim the address /people/ma-chao/: the person \"马超\" and the person \"马朝\""],
            Errors(TestArchive.Of(OneArticle(out var article), TestArchive.Enriched(article, [], [TestArchive.MaChao, twin]))));
    }

    [Fact]
    public void An_address_is_lower_case_ascii()
    {
        var entity = new Entity(EntityKind.Person, "Ma Chao", "马超");
        Assert.Equal(
            ["people/Ma Chao/index.html:1:1: error SITE002: the address /people/Ma Chao/ of the person \"马超\" is not made of lower-case ASCII letters, digits and hyphens"],
            Errors(TestArchive.Of(OneArticle(out var article), TestArchive.Enriched(article, [], [entity, TestArchive.BianLei]))));
    }

    [Theory]
    [InlineData("https://example.org/", true, null)]
    [InlineData("https://example.org/", false, "SITE004")]
    [InlineData("/repo/", true, "SITE003")]
    [InlineData("", false, "SITE003")]
    public void What_cannot_be_made_without_an_address_or_a_date_is_left_out_and_noted(string baseUrl, bool isDated, string? note)
    {
        var bag = new DiagnosticBag();
        var model = TestSite.Model(baseUrl);
        if (!isDated) model = model with { Options = model.Options with { ContentDate = null } };
        var files = TestSite.Plan(model, bag).Files.Select(file => file.Path.OutputFile).ToList();
        Assert.Equal(note is null ? [] : [note], bag.InFileOrder().Select(diagnostic => diagnostic.Code));
        Assert.Equal(note is null, files.Contains("feed.xml"));
        Assert.Equal(note is not "SITE003", files.Contains("sitemap.xml"));
        Assert.Contains("robots.txt", files);
    }

    [Fact]
    public void A_site_is_the_same_however_often_it_is_made() =>
        Assert.Equal(SitePublisher.Check(TestSite.Plan(), new DiagnosticBag()).Manifest.ToJson(), SitePublisher.Check(TestSite.Plan(), new DiagnosticBag()).Manifest.ToJson());

    [Fact]
    public void A_long_list_shows_its_latest_articles_and_leads_to_its_years()
    {
        var archive = TestArchive.Create(TestArchive.Settings with { ArticlesPerPage = 1 });
        var plan = TestSite.Plan(archive: archive);
        Assert.Empty(TestSite.Problems(plan));
        var list = TestSite.Text(plan, "tags/care/index.html");
        Assert.Contains("工会慰问", list, StringComparison.Ordinal);
        Assert.DoesNotContain("另一个标题", list, StringComparison.Ordinal);
        Assert.Contains("<a href=/repo/tags/care/2024/>2024年</a> <span class=count>1</span>", list, StringComparison.Ordinal);
        var year = TestSite.Text(plan, "tags/care/2023/index.html");
        Assert.Contains("另一个标题", year, StringComparison.Ordinal);
        Assert.Contains("<a rel=next href=/repo/tags/care/2024/>", year, StringComparison.Ordinal);
        Assert.Contains("<link rel=up href=/repo/tags/care/>", year, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_list_has_no_pages_of_its_years() =>
        Assert.DoesNotContain(TestSite.Plan().Files, file => file.Path.OutputFile.StartsWith("tags/care/2", StringComparison.Ordinal));

    [Fact]
    public void An_empty_archive_is_a_site_as_well()
    {
        var archive = TestArchive.Create() with { Issues = [] };
        Assert.Empty(TestSite.Problems(TestSite.Plan(archive: archive)));
    }

    /// <summary>The verifier reports any element, handler or address that hostile text would smuggle in; here it is in every field there is.</summary>
    [Fact]
    public void Hostile_text_in_every_field_is_text_on_every_page()
    {
        var seed = new TestSeed("seeds/x.txt", string.Concat(Enumerable.Repeat(Hostile + "\n", 9)));
        var evidence = new Evidence(seed.Line(4), Hostile, Hostile);
        var article = new Article(
            1, ArticleKind.Photo, new Headline(seed.Block(BlockKind.Kicker, 1), seed.Block(BlockKind.Title, 2), seed.Block(BlockKind.Subtitle, 3)),
            new GroupHeading(Hostile, seed.Line(9)), null,
            [seed.Block(BlockKind.Paragraph, 4, 5), seed.Block(BlockKind.Crosshead, 6), seed.Block(BlockKind.Caption, 7), seed.Block(BlockKind.PhotoCredit, 8)],
            [new Contributor(Hostile, ContributorRole.Reporter, seed.Line(4))]);
        var tag = new Tag("tag", Hostile, null, Hostile);
        ImmutableArray<Entity> named = [.. Enum.GetValues<EntityKind>().Select(kind => new Entity(kind, "named", Hostile))];
        var enriched = new EnrichedArticle(
            article, new ArticleId("hostile"), [new TagAssignment(tag, [evidence])], [new Entity(EntityKind.Person, "author", Hostile)],
            [.. named.Select(entity => new Mention(entity, article.Body[0], new TextSpan(0, 3), Hostile, Hostile))]);
        var date = EdtfDate.Parse("2024-02");
        var issue = new EnrichedIssue(
            new IssueId("x"), new IssueDate(date, date.Earliest, date.Latest, DateMethod.Human, Hostile, [evidence]), Hostile, Hostile,
            [seed.Page([article], seed.Furniture(FurnitureKind.GroupHeading, 9))], [enriched]);
        var settings = TestArchive.Settings with { Title = Hostile, Publication = Hostile, Publisher = Hostile, Place = Hostile, Description = Hostile, Rights = Hostile };
        var archive = TestArchive.Create(settings) with { Issues = [issue] };

        var plan = TestSite.Plan(TestSite.Model(archive: archive) with { Prose = [new ProsePage("input/about.md", "about", Hostile, "<p>说明。</p>")] }, new DiagnosticBag());
        Assert.Empty(TestSite.Problems(plan));
        Assert.Contains(Hostile, XDocument.Parse(TestSite.Text(plan, "feed.xml")).Root!.Value, StringComparison.Ordinal);
        foreach (var page in plan.Files.Where(file => file.Page is not null))
        {
            var html = TestSite.Text(plan, page.Path.OutputFile);
            Assert.Contains("{{ 1 + 1 }}", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        }
    }

    private static string[] Errors(BulletinSite.Archive.Gathering.BulletinArchive archive)
    {
        var bag = new DiagnosticBag();
        TestSite.Plan(TestSite.Model(archive: archive), bag);
        return [.. bag.InFileOrder().Select(diagnostic => diagnostic.ToString())];
    }

    private static Page OneArticle(out Article article)
    {
        var seed = TestArchive.FirstSeed;
        article = new Article(1, ArticleKind.News, new Headline(null, seed.Block(BlockKind.Title, 6), null), null, null,
            [seed.Block(BlockKind.Paragraph, 7)],
            [seed.Contributor("马超", ContributorRole.Reporter, 7), seed.Contributor("边磊", ContributorRole.Photographer, 13)]);
        return seed.Page([article]);
    }
}
