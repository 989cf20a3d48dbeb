using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BulletinSite.Rendering;

namespace BulletinSite.Tests.Model.Heads;

/// <summary>What the published pages say of themselves to machines.</summary>
public class HeadTests
{
    private static readonly SitePlan Plan = TestSite.Plan();
    private static readonly string Ranged = Plan.Model.Issues[1].Articles[0].Path.OutputFile;
    private static readonly string Certain = Plan.Model.Issues[0].Articles[0].Path.OutputFile;

    [Fact]
    public void Reference_managers_are_told_what_is_known_of_an_article()
    {
        var page = Read(Plan, Ranged);
        Assert.Equal(["newspaperArticle"], Meta(page, "DC.type"));
        Assert.Equal(["工会慰问一线职工"], Meta(page, "citation_title"));
        Assert.Equal(["马超"], Meta(page, "citation_author"));
        Assert.Equal(["马超"], Meta(page, "DC.creator"));
        Assert.Equal(["劳动午报"], Meta(page, "prism.publicationName"));
        Assert.Equal(["送温暖"], Meta(page, "DC.subject"));
        Assert.Equal(["seeds/a.txt#L4-L13"], Meta(page, "DC.source"));
        Assert.Equal(["1月3日，延庆区总工会慰问职工，仔细询问情况。"], Meta(page, "description"));
        Assert.Equal(["https://example.org/repo/" + Ranged.Replace("index.html", "", StringComparison.Ordinal)], Meta(page, "DC.identifier"));
        Assert.Equal(["https://example.org/repo/" + Ranged.Replace("index.html", "", StringComparison.Ordinal)], Meta(page, "citation_public_url"));
        Assert.Equal(["送温暖"], Meta(page, "citation_keywords"));
        Assert.Equal(["1234-5679"], Meta(page, "citation_issn"));
        // It would make Zotero take the article for one of a journal.
        Assert.Empty(Meta(page, "citation_journal_title"));
    }

    [Fact]
    public void A_day_nobody_is_sure_of_is_no_date_of_publication()
    {
        var page = Read(Plan, Ranged);
        Assert.Empty(Meta(page, "citation_publication_date"));
        Assert.Empty(Meta(page, "article:published_time"));
        Assert.Equal(["2024-01"], Meta(page, "DC.date"));
        var article = Node(page, "NewsArticle");
        Assert.False(article.TryGetProperty("datePublished", out _));
        Assert.Equal("[2024-01-04..2024-01-12]", article.GetProperty("temporal").GetString());
    }

    [Fact]
    public void A_certain_day_is_given_in_the_form_each_reader_wants()
    {
        var page = Read(Plan, Certain);
        Assert.Equal(["2023/08/22"], Meta(page, "citation_publication_date"));
        Assert.Equal(["2023-08-22T00:00:00+08:00"], Meta(page, "article:published_time"));
        Assert.Equal("2023-08-22", Node(page, "NewsArticle").GetProperty("datePublished").GetString());
        Assert.False(Node(page, "NewsArticle").TryGetProperty("temporal", out _));
    }

    [Theory]
    [InlineData("en", "2023-08-22", null)]
    [InlineData("zh-Hant", "2023-08-22T00:00:00+08:00", "2023-08-22T00:00:00+08:00")]
    public void A_time_of_day_is_given_only_where_the_time_the_town_keeps_is_known(string language, string shared, string? fed)
    {
        var archive = TestArchive.Create();
        var plan = TestSite.Plan(archive: archive with { Judgement = archive.Judgement with { Site = archive.Judgement.Site with { Language = language } } });
        Assert.Equal([shared], Meta(Read(plan, Certain), "article:published_time"));
        Assert.Equal(fed, XDocument.Parse(TestSite.Text(plan, "feed.xml")).Descendants("{http://www.w3.org/2005/Atom}published").SingleOrDefault()?.Value);
    }

    [Fact]
    public void A_page_tells_its_neighbours_its_licence_and_what_to_cite()
    {
        var links = Read(Plan, Ranged).QuerySelectorAll("head > link[rel]").ToLookup(link => link.GetAttribute("rel"), link => link.GetAttribute("href"));
        Assert.Equal(["https://example.org/repo/" + Ranged.Replace("index.html", "", StringComparison.Ordinal)], links["canonical cite-as"]);
        Assert.Equal(["https://rightsstatements.org/vocab/InC/1.0/"], links["license"]);
        Assert.Equal(["/repo/issues/2024-01/"], links["up collection"]);
        var issue = Read(Plan, "issues/2024-01/index.html").QuerySelectorAll("head > link[rel]").ToLookup(link => link.GetAttribute("rel"), link => link.GetAttribute("href"));
        Assert.Equal(["/repo/issues/2023-08-22/"], issue["first"]);
        Assert.Equal(["/repo/issues/c/"], issue["last"]);
    }

    [Fact]
    public void The_data_commit_is_when_a_page_changed()
    {
        var page = Read(Plan, Ranged);
        Assert.Equal(["2024-05-06T07:08:09Z"], Meta(page, "article:modified_time"));
        Assert.Equal("2024-05-06T07:08:09Z", Node(page, "NewsArticle").GetProperty("sdDatePublished").GetString());
    }

    [Fact]
    public void A_name_nobody_confirmed_is_no_thing_in_the_world()
    {
        var names = Node(Read(Plan, Ranged), "NewsArticle").GetProperty("mentions").EnumerateArray().Select(thing => thing.GetProperty("name").GetString());
        Assert.Equal(["延庆区总工会", "延庆区"], names);
    }

    [Fact]
    public void Nothing_is_printed_empty()
    {
        foreach (var file in Plan.Files.Where(file => file.Page is not null))
            Assert.All(Read(Plan, file.Path.OutputFile).QuerySelectorAll("meta[content]"), meta => Assert.NotEqual("", meta.GetAttribute("content")));
    }

    [Fact]
    public void Without_an_address_nothing_absolute_is_made_up()
    {
        var plan = TestSite.Plan("/repo/");
        foreach (var file in plan.Files.Where(file => file.Page is not null))
        {
            var page = Read(plan, file.Path.OutputFile);
            Assert.Empty(page.QuerySelectorAll("link[rel=canonical], meta[property='og:url']"));
            Assert.DoesNotContain("\"@id\":", page.Head!.InnerHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Articles_are_tied_to_their_issue_and_the_issue_to_the_newspaper()
    {
        var issue = Node(Read(Plan, "issues/2024-01/index.html"), "PublicationIssue");
        Assert.Equal("https://example.org/repo/issues/2024-01/#issue", issue.GetProperty("@id").GetString());
        Assert.Equal("https://example.org/repo/#newspaper", issue.GetProperty("isPartOf").GetProperty("@id").GetString());
        var article = Node(Read(Plan, Ranged), "NewsArticle");
        Assert.Equal(issue.GetProperty("@id").GetString(), article.GetProperty("isPartOf").GetProperty("@id").GetString());
        Assert.Equal(issue.GetProperty("hasPart")[0].GetProperty("@id").GetString(), article.GetProperty("@id").GetString());
    }

    [Fact]
    public void An_article_page_is_small()
    {
        var sizes = Build().Order().ToList();
        var median = (sizes[(sizes.Count - 1) / 2] + sizes[sizes.Count / 2]) / 2;
        Assert.True(median <= 8192, $"median {median} bytes");

        static ImmutableArray<long> Build()
        {
            var folder = Directory.CreateTempSubdirectory("bulletin-").FullName;
            try
            {
                var options = BuildOptions.For(SmallArchive.Repository) with { Seeds = FirstSeeds(folder), Output = Path.Combine(folder, "site"), BaseUrl = "https://someone.github.io/bulletin/", ContentDate = TestSite.ContentDate };
                BulletinSite.Build.Run(options, writes: true);
                return [.. Directory.EnumerateFiles(Path.Combine(options.Output, "a"), "*.html", SearchOption.AllDirectories).Select(file => new FileInfo(file).Length)];
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        // The five that have a gold: how long the articles of a page added since are is the archive's own business.
        static string FirstSeeds(string folder)
        {
            var seeds = Directory.CreateDirectory(Path.Combine(folder, "seeds")).FullName;
            foreach (var gold in Directory.EnumerateFiles(Path.Combine(SmallArchive.Repository, "tests/BulletinSite.Archive.Tests/Gold"), "*.yml"))
            {
                var seed = Path.ChangeExtension(Path.GetFileName(gold), ".txt");
                File.Copy(Path.Combine(SmallArchive.Repository, "seeds", seed), Path.Combine(seeds, seed));
            }

            return seeds;
        }
    }

    private static IDocument Read(SitePlan plan, string file) => new HtmlParser().ParseDocument(TestSite.Text(plan, file));

    private static IEnumerable<string?> Meta(IDocument page, string name) =>
        page.QuerySelectorAll($"meta[name='{name}'], meta[property='{name}']").Select(meta => meta.GetAttribute("content"));

    private static JsonElement Node(IDocument page, string type) =>
        JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@graph")
            .EnumerateArray().Single(node => node.GetProperty("@type").GetString() == type);
}
