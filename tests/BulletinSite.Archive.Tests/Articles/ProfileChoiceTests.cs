using System.Collections.Immutable;
using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Articles;

public sealed class ProfileChoiceTests
{
    private const string Chinese = "一条新闻的标题\n\n本报讯（记者 甲乙）昨天，一件事情在城里发生了。\n\n另一条新闻的标题\n\n本报讯（记者 丙丁）昨天，另一件事情也发生了。\n";
    private const string English = "Night crews win a warm room\n\nBy Maria Lindqvist\n\nThe company has agreed to open a heated room.\n\nChoir seeks voices\n\nBy Ann Lee\n\nThe choir meets on Wednesdays.\n";

    private static readonly BulletinProfile Paper = BulletinProfile.Generic.In(ProfileLanguage.Chinese) with { Name = "paper" };
    private static readonly BulletinProfile Newsletter = BulletinProfile.Generic.In(ProfileLanguage.English) with { Name = "newsletter" };
    private static readonly ProfileShelf Shelf = new([new("newsletter", Newsletter), new("paper", Paper)]);

    [Theory]
    [InlineData(Chinese, "paper", "newsletter is for another script, paper -?[0-9]+")]
    [InlineData(English, "newsletter", "newsletter -?[0-9]+, paper is for another script")]
    [InlineData("Night crews win\n\n甲乙丙丁\n\nBy Maria Lindqvist\n\nThe company has agreed.\n\nChoir seeks\n\nBy Ann Lee\n\nThe choir meets.\n", "newsletter", "newsletter is for another script|newsletter -?[0-9]+, paper .*")]
    public void A_page_is_read_with_the_profile_that_explains_it_best(string text, string profile, string points)
    {
        var page = Split(text, Shelf, out var bag);

        Assert.Equal(profile, page.Profile!.Profile.Name);
        Assert.Equal(2, page.Articles.Length);
        Assert.Matches($"seeds/page.txt:1:1: note SPLIT006: read with the profile \"{profile}\": most points on this page \\({points}\\)", string.Concat(bag.InFileOrder().Select(DiagnosticPrinter.Print)));
    }

    [Fact]
    public void What_an_editor_names_for_the_archive_is_taken_whatever_the_points()
    {
        var page = Split(Chinese, Shelf with { OfSite = Newsletter }, out _);

        Assert.Equal("read with the profile \"newsletter\": named for the archive", page.Profile!.ToString());
    }

    [Fact]
    public void What_an_editor_names_for_an_issue_goes_before_the_archives()
    {
        var shelf = Shelf with { OfSite = Newsletter, BySeed = ImmutableDictionary<string, BulletinProfile>.Empty.Add("page", Paper) };

        Assert.Equal("read with the profile \"paper\": named for its issue", Split(Chinese, shelf, out _).Profile!.ToString());
    }

    [Fact]
    public void A_weight_of_the_profile_changes_the_reading()
    {
        var term = ScoreTable.Terms.First(entry => entry.Key == "byline: names its writer and nothing else");
        var strict = Newsletter with { Weights = Newsletter.Weights.Add(term.Key, -200) };

        Assert.Contains(Split(English, ProfileShelf.Of(Newsletter), out _).Articles[0].Body, block => block.Kind == BlockKind.Byline);
        Assert.DoesNotContain(Split(English, ProfileShelf.Of(strict), out _).Articles.SelectMany(article => article.Body), block => block.Kind == BlockKind.Byline);
    }

    private static Page Split(string text, ProfileShelf shelf, out DiagnosticBag bag)
    {
        bag = new DiagnosticBag();
        return new PageSplitter(shelf).Split(SeedDecoder.Decode(new SeedFile("seeds/page.txt", Encoding.UTF8.GetBytes(text)), bag)!, [], bag);
    }
}
