using BulletinSite.Archive.Enriching;
using BulletinSite.Model;

namespace BulletinSite.Tests.Model;

public class SiteModelTests
{
    private static readonly SiteModel Site = SiteModel.From(TestArchive.Create(), [], SiteOptions.Default);

    [Fact]
    public void An_issue_stands_on_the_shelf_of_its_year_only_when_the_year_is_certain()
    {
        Assert.Equal([2024, 2023, null], Site.Years.Select(year => year.Year));
        Assert.Equal("/years/undated/", Site.Years[^1].Path.Value);
    }

    [Fact]
    public void The_latest_issue_is_the_last_one_with_a_date() => Assert.Equal("2024-01", Site.Latest!.Content.Id.Value);

    [Fact]
    public void A_broader_tag_has_the_articles_of_the_narrower_ones()
    {
        var care = Assert.Single(Site.Tags);
        Assert.Equal(["工会慰问一线职工", "另一个标题"], care.Articles.Select(entry => entry.Content.Article.Title));
        Assert.Equal("送温暖", Assert.Single(care.Children).Tag.Label);
    }

    [Fact]
    public void A_person_is_found_by_what_it_did()
    {
        var ma = Site.Names[TestArchive.MaChao];
        Assert.Equal((2, 0), (ma.Count(NameRoles.Reporter), ma.Count(NameRoles.Photographer)));
        Assert.Equal("letter-m", ma.Shelf.Id);
    }

    [Fact]
    public void Names_stand_by_their_reading_whether_a_register_knows_them_or_not() =>
        Assert.Equal(["边磊", "马超"], Site.Names[EntityKind.Person].Select(person => person.Entity.Name));

    [Theory]
    [InlineData("2024-02-27", "2024-02-27")]
    [InlineData("[2024-01-04..2024-01-12]", "2024-01")]
    [InlineData("[2024-01-15..2024-02-09]", "2024")]
    [InlineData("[2023-08-22..2023-08-25,2024-08-22..2024-08-25]", null)]
    [InlineData("2024?", null)] // bounds inside one year, but in doubt
    public void The_certain_part_of_a_date_is_what_every_reading_of_it_shares(string edtf, string? certain)
    {
        var date = EdtfDate.Parse(edtf);
        Assert.Equal(certain, CertainDate.Of(new IssueDate(date, date.Earliest, date.Latest, DateMethod.Human, "", [])).Iso);
    }

    [Theory]
    [InlineData("", "/", null)]
    [InlineData("/repo", "/repo/", null)]
    [InlineData("https://example.org", "/", "https://example.org")]
    [InlineData("https://someone.github.io/Repo/", "/Repo/", "https://someone.github.io")]
    [InlineData("http://localhost:8080/x/y/", "/x/y/", "http://localhost:8080")]
    public void An_address_has_a_base_path_and_perhaps_a_host(string text, string basePath, string? origin)
    {
        Assert.True(SiteAddress.TryParse(text, out var address));
        Assert.Equal((basePath, origin), (address.BasePath, address.Origin));
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://example.org/?q")]
    [InlineData("https://user@example.org/")]
    [InlineData("/a b/")]
    [InlineData("//example.org/")]
    [InlineData("/../")]
    public void Other_texts_are_no_address(string text) => Assert.False(SiteAddress.TryParse(text, out _));
}
