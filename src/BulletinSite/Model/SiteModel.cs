using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Gathering;
using BulletinSite.Archive.Judgement;

namespace BulletinSite.Model;

/// <summary>The archive as a site: every issue, year, tag and name with its address and its neighbours.</summary>
/// <param name="Archive">What is published.</param>
/// <param name="Options">Where, and as of when.</param>
/// <param name="Issues">In the order of the archive.</param>
/// <param name="Years">Newest first, the undated last.</param>
/// <param name="Tags">The broadest tags that occur, in the order of the taxonomy.</param>
/// <param name="People">By address part; those known by a hash only come last, by name.</param>
/// <param name="Organisations">In the same order.</param>
/// <param name="Places">In the same order.</param>
/// <param name="Prose">Hand-written pages, by file name.</param>
public sealed record SiteModel(
    BulletinArchive Archive,
    SiteOptions Options,
    ImmutableArray<IssueEntry> Issues,
    ImmutableArray<YearEntry> Years,
    ImmutableArray<TagEntry> Tags,
    ImmutableArray<NameEntry> People,
    ImmutableArray<NameEntry> Organisations,
    ImmutableArray<NameEntry> Places,
    ImmutableArray<ProsePage> Prose)
{
    private readonly FrozenSet<Entity> _named =
        People.Concat(Organisations).Concat(Places).Where(name => name.HasPage).Select(name => name.Entity).ToFrozenSet();

    public SiteSettings Settings => Archive.Judgement.Site;

    public SiteAddress Address => Options.Address;

    /// <summary>How well the pages were split that editors have read for themselves; empty where there are none.</summary>
    public ImmutableArray<PageAccuracy> Accuracy { get; init; } = [];

    /// <summary>A feed needs the site's absolute address and the date of the content; neither is made up.</summary>
    public bool HasFeed => Address.IsAbsolute && Options.ContentDate is not null;

    /// <summary>The latest issue by date; one without a date only where no issue has one.</summary>
    public IssueEntry? Latest { get; } = LatestFirst(Issues).FirstOrDefault();

    /// <summary>Every tag that occurs, broader ones before narrower ones.</summary>
    public IEnumerable<TagEntry> AllTags => Tags.SelectMany(WithNarrower);

    public static SiteModel From(BulletinArchive archive, ImmutableArray<ProsePage> prose, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ImmutableArray<IssueEntry> issues = [.. archive.Issues.Select((issue, index) => new IssueEntry(issue, index))];
        ImmutableArray<ArticleEntry> articles = [.. LatestFirst(issues).SelectMany(issue => issue.Articles)];
        var names = NameIndex.Build(articles);
        return new SiteModel(
            archive, options, issues, ByYear(issues), TagIndex.Build(archive.Judgement.Taxonomy, articles),
            names[EntityKind.Person], names[EntityKind.Organisation], names[EntityKind.Place], prose);
    }

    /// <summary>The page of a name; null when it has none.</summary>
    public UrlPath? PageOf(Entity entity) => _named.Contains(entity) ? Routes.Name(entity) : null;

    public ImmutableArray<NameEntry> Names(EntityKind kind) => kind switch
    {
        EntityKind.Person => People,
        EntityKind.Organisation => Organisations,
        _ => Places,
    };

    /// <summary>Issues as readers look for them: the newest first, those without a date last.</summary>
    public static IEnumerable<IssueEntry> LatestFirst(IEnumerable<IssueEntry> issues) => issues
        .OrderBy(issue => issue.Content.Date.Earliest is null)
        .ThenByDescending(issue => issue.Index);

    private static ImmutableArray<YearEntry> ByYear(ImmutableArray<IssueEntry> issues) =>
    [
        .. issues.GroupBy(issue => issue.Date.Year)
            .OrderBy(year => year.Key is null)
            .ThenByDescending(year => year.Key)
            .Select(year => new YearEntry(year.Key, [.. year])),
    ];

    private static IEnumerable<TagEntry> WithNarrower(TagEntry tag) => tag.Children.SelectMany(WithNarrower).Prepend(tag);
}
