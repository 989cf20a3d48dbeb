using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BulletinSite.Browser.Tests;

/// <summary>Wherever the date of an issue is shown, readers can ask how it is known.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class DateTests(ReadingRoom room)
{
    [Fact]
    public void Every_date_says_how_it_is_known()
    {
        var parser = new HtmlParser();
        var pages = room.UnderPath.HtmlFiles.Select(file => (Name: Path.GetRelativePath(room.UnderPath.Folder, file), Page: parser.ParseDocument(File.ReadAllText(file)))).ToList();
        var dates = pages.Select(page => page.Page.QuerySelector("main > .page-head h1 > time")?.TextContent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(dates);

        // A door to a neighbour and a cell of a calendar lead to where it is said; an old address leads on before anybody reads it.
        var silent = pages.Where(page => page.Page.QuerySelector("meta[http-equiv=refresh]") is null)
            .SelectMany(page => page.Page.QuerySelectorAll("main :is(time, a, h1)").Where(shown => dates.Contains(shown.TextContent.Trim()) && shown.Closest("nav, table") is null && !IsExplained(shown))
                .Select(shown => $"{page.Name}: {shown.OuterHtml}"));
        Assert.Empty(silent);
    }

    private static bool IsExplained(IElement shown) => shown.Closest("li, header, section, main")!.QuerySelector("details.why") is not null;
}
