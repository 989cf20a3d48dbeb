using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Tests.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Conservation;

public sealed class ConservationCheckerTests
{
    private const string Text = "一条普通的标题\n\n本报讯（记者 甲乙）一件事发生了。\n\n另一件也发生了。\n";

    [Fact]
    public void Counts_the_same_in_and_out()
    {
        var bag = new DiagnosticBag();
        Assert.Equal(new ConservationCount(31, 31), ConservationChecker.Check(SplitPages.Of(Text), bag));
        Assert.Equal(0, bag.Count);
    }

    [Fact]
    public void Names_the_place_of_a_lost_paragraph()
    {
        var bag = new DiagnosticBag();
        var page = SplitPages.Of(Text);
        var article = page.Articles[0];
        ConservationChecker.Check(page with { Articles = [article with { Body = article.Body.RemoveAt(1) }] }, bag);
        Assert.Equal("seeds/page.txt:3:18: error CONS001: 8 characters from here on are in no article and no furniture", bag.InFileOrder().Single().ToString());
    }

    [Fact]
    public void Names_the_place_of_a_paragraph_taken_twice()
    {
        var bag = new DiagnosticBag();
        var page = SplitPages.Of(Text);
        var article = page.Articles[0];
        ConservationChecker.Check(page with { Articles = [article with { Body = article.Body.Add(article.Body[1]) }] }, bag);
        Assert.Equal("seeds/page.txt:5:1: error CONS002: 8 characters from here on are in two places", bag.InFileOrder().Single().ToString());
    }
}
