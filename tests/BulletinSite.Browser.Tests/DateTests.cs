using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BulletinSite.Browser.Tests;

/// <summary>Wherever the date of an issue is shown, or from when to when several appeared, readers can ask how it is known.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed partial class DateTests(ReadingRoom room)
{
    [Fact]
    public void Every_date_says_how_it_is_known()
    {
        var parser = new HtmlParser();
        var pages = room.UnderPath.HtmlFiles.Select(file => (Name: Path.GetRelativePath(room.UnderPath.Folder, file), Page: parser.ParseDocument(File.ReadAllText(file)))).ToList();
        var dates = pages.Select(page => page.Page.QuerySelector("main > .page-head h1 > time")?.TextContent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(dates);

        // A day of a calendar tells its date to those who point at it.
        var silent = pages.SelectMany(page => page.Page.QuerySelectorAll("main :is(time, a, h1)")
            .Where(shown => (dates.Contains(shown.TextContent.Trim()) || dates.Any(date => shown.GetAttribute("title")?.Contains(date, StringComparison.Ordinal) == true)) && !IsExplained(shown))
            .Select(shown => $"{page.Name}: {shown.OuterHtml}"));
        Assert.Empty(silent);
    }

    [Fact]
    public void From_when_to_when_a_list_goes_leads_to_the_evidence_of_its_first_and_last_issue()
    {
        var parser = new HtmlParser();
        var pages = room.UnderPath.HtmlFiles.Select(file => (Name: Path.GetRelativePath(room.UnderPath.Folder, file).Replace('\\', '/'), Page: parser.ParseDocument(File.ReadAllText(file)))).ToList();
        // What the newspaper says of time, and the name of a month over its issues, are no dates of issues.
        var spans = pages.SelectMany(page => page.Page.QuerySelectorAll(".facts, .ear, .count, .mark, .gloss, .dateline, .index li, .sums dd, dt")
            .Where(shown => shown.Closest("details, article, [data-seed]") is null && Months().IsMatch(string.Concat(shown.ChildNodes.OfType<IText>().Select(text => text.Data))))
            .Select(shown => (page.Name, Shown: shown))).ToList();
        foreach (var folder in new[] { "index.html", "years/index.html", "tags/", "people/", "orgs/", "places/", "columns/" })
            Assert.Contains(spans, span => span.Name.StartsWith(folder, StringComparison.Ordinal));
        Assert.All(spans, span =>
        {
            var evidence = span.Shown.QuerySelectorAll("details.why a").Select(link => link.GetAttribute("href")!).ToList();
            Assert.Equal(2, evidence.Count);
            Assert.All(evidence, href => Assert.Matches("^/repo/issues/[^/]+/(#evidence)?$", href));
        });
    }

    [Fact]
    public void What_is_said_of_a_date_is_never_empty()
    {
        var parser = new HtmlParser();
        var whys = room.UnderPath.HtmlFiles.SelectMany(file => parser.ParseDocument(File.ReadAllText(file)).QuerySelectorAll("details.why")).ToList();
        Assert.NotEmpty(whys);
        Assert.All(whys, why => Assert.NotEqual(why.TextContent.Trim(), why.QuerySelector("summary")!.TextContent.Trim()));
    }

    // Beside a date, under the month of a day, behind a door to a neighbour; in a page's path, under its heading.
    private static bool IsExplained(IElement shown) => shown switch
    {
        _ when shown.Closest("details.why") is not null => true,
        _ when shown.Closest(".calendar") is not null => shown.Closest(".calendar > div")!.QuerySelector("details.why a") is not null,
        // Among a hundred dates each is itself the way there.
        _ when shown.Closest(".annual") is not null => shown.GetAttribute("href")!.StartsWith("/repo/issues/", StringComparison.Ordinal),
        _ when shown.Closest(".turn") is not null => shown.Closest("a")!.NextElementSibling is { ClassName: "why" },
        _ when shown.Closest(".crumbs") is not null => shown.Owner!.QuerySelector("main > :not(nav) > details.why") is not null,
        _ => shown.Closest("li, header, section, main")!.QuerySelector("details.why") is not null,
    };

    [GeneratedRegex(@"\d{4}年\d{1,2}月")]
    private static partial Regex Months();
}
