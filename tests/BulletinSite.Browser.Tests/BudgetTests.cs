namespace BulletinSite.Browser.Tests;

/// <summary>What a reader on a phone pays for. Asserted in bytes, which are the same on every machine.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class BudgetTests(ReadingRoom room)
{
    [Fact]
    public void Half_of_the_article_pages_have_no_more_than_8_kB_of_html()
    {
        var sizes = room.UnderPath.All("article").Select(path => new FileInfo(room.UnderPath.File(path[1..] + "index.html")).Length).Order().ToList();
        Assert.InRange(sizes[sizes.Count / 2], 1, 8192);
    }

    [Fact]
    public void The_style_sheet_has_no_more_than_20_kB()
    {
        var sheets = Directory.EnumerateFiles(room.UnderPath.Folder, "*.css", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        Assert.InRange(sheets, 1, 20 * 1024);
    }
}
