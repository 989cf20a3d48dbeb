using System.Globalization;
using BulletinSite.Archive.Enriching;

namespace BulletinSite.Model;

/// <summary>The address of everything that has a page.</summary>
public static class Routes
{
    public static UrlPath Years { get; } = UrlPath.Page("years");

    public static UrlPath Tags { get; } = UrlPath.Page("tags");

    public static UrlPath Search { get; } = UrlPath.Page("search");

    /// <summary>What lets a browser offer the archive's search in its own box.</summary>
    public static UrlPath OpenSearch { get; } = UrlPath.File("opensearch.xml");

    public static UrlPath Accuracy { get; } = UrlPath.Page("accuracy");

    public static UrlPath Review { get; } = UrlPath.Page("review");

    public static UrlPath NotFound { get; } = UrlPath.File("404.html");

    public static UrlPath Feed { get; } = UrlPath.File("feed.xml");

    public static UrlPath Sitemap { get; } = UrlPath.File("sitemap.xml");

    /// <summary>Where the files of the theme are, whose content this hash is of.</summary>
    public static UrlPath Assets(string hash) => UrlPath.Page("assets", hash);

    /// <summary>A file of the search index.</summary>
    public static UrlPath SearchFile(string name) => Search.Beside("index/" + name);

    public static UrlPath Article(ArticleId id) => UrlPath.Page("a", id.Value);

    public static UrlPath Issue(IssueId id) => UrlPath.Page("issues", id.Value);

    /// <summary>The file with all articles of an issue as Markdown.</summary>
    public static UrlPath Bundle(IssueId id) => Issue(id).Beside("articles.md");

    /// <summary>The page that shows the issue's seeds line by line.</summary>
    public static UrlPath Lines(IssueId id) => UrlPath.Page("issues", id.Value, "lines");

    /// <summary>The page with the whole text of an issue, one article after the other.</summary>
    public static UrlPath Whole(IssueId id) => UrlPath.Page("issues", id.Value, "whole");

    public static UrlPath Coverage { get; } = UrlPath.Page("coverage");

    public static UrlPath Data { get; } = UrlPath.Page("data");

    public static UrlPath Days { get; } = UrlPath.Page("days");

    /// <summary>What appeared in one month of any year, day by day.</summary>
    public static UrlPath DaysOf(int month) => UrlPath.Page("days", month.ToString("00", CultureInfo.InvariantCulture));

    /// <summary>The shelf of one year; null is the shelf of issues whose year is not certain.</summary>
    public static UrlPath Year(int? year) => UrlPath.Page("years", YearStep(year));

    /// <summary>One year of a long list; null are those whose year is not certain.</summary>
    public static UrlPath Year(UrlPath list, int? year) => list.Under(YearStep(year));

    public static UrlPath Tag(string slug) => UrlPath.Page("tags", slug);

    public static UrlPath Columns { get; } = UrlPath.Page("columns");

    public static UrlPath Column(string slug) => UrlPath.Page("columns", slug);

    public static UrlPath Names(EntityKind kind) => UrlPath.Page(Folder(kind));

    public static UrlPath Name(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return UrlPath.Page(Folder(entity.Kind), entity.Slug);
    }

    private static string YearStep(int? year) => year is { } known ? known.ToString("0000", CultureInfo.InvariantCulture) : "undated";

    private static string Folder(EntityKind kind) => kind switch
    {
        EntityKind.Person => "people",
        EntityKind.Organisation => "orgs",
        _ => "places",
    };
}
