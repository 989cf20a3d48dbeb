namespace BulletinSite.Statiq.Pipelines;

/// <summary>What the pipelines are called, for dependencies and for the command line.</summary>
public static class PipelineNames
{
    /// <summary>Everything editors decided, from <c>input/</c>.</summary>
    public const string Judgement = "Judgement";

    /// <summary>The pages in <c>seeds/</c>, split into articles.</summary>
    public const string Seeds = "Seeds";

    /// <summary>The pages editors wrote, not yet rendered: other pages link to them.</summary>
    public const string Prose = "Prose";

    /// <summary>The looks, from <c>theme/</c>.</summary>
    public const string Theme = "Theme";

    /// <summary>The closed archive: issues with dates, tags and names, and the site made of them.</summary>
    public const string Archive = "Archive";

    public const string Home = "Home";

    public const string Issues = "Issues";

    public const string Articles = "Articles";

    public const string Years = "Years";

    public const string Tags = "Tags";

    public const string Names = "Names";

    /// <summary>What is about the archive rather than in it: coverage, data, accuracy, review; and every other type of page.</summary>
    public const string Rooms = "Rooms";

    /// <summary>Addresses that lead elsewhere: redirects, articles taken down, the page for what is not there.</summary>
    public const string Signposts = "Signposts";

    /// <summary>The pages editors wrote, rendered.</summary>
    public const string Pages = "Pages";

    /// <summary>The page to search on, and the index.</summary>
    public const string Search = "Search";

    public const string Assets = "Assets";

    /// <summary>Each issue as Markdown, and how to cite its articles.</summary>
    public const string Downloads = "Downloads";

    /// <summary>Feed, sitemap, robots.txt.</summary>
    public const string Feeds = "Feeds";

    public const string Verify = "Verify";

    public const string Publish = "Publish";
}
