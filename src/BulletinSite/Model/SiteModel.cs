using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Gathering;
using BulletinSite.Archive.Judgement;
using BulletinSite.Model.Pages;

namespace BulletinSite.Model;

/// <summary>The archive as a site: every issue, year, tag and name with its address and its neighbours.</summary>
/// <param name="Archive">What is published.</param>
/// <param name="Options">Where, and as of when.</param>
/// <param name="Issues">In the order of the archive.</param>
/// <param name="Years">Newest first, the undated last.</param>
/// <param name="Tags">The broadest tags that occur, in the order of the taxonomy.</param>
/// <param name="Names">By reading, of each kind.</param>
/// <param name="Columns">Headings and page themes, by reading.</param>
/// <param name="Prose">Hand-written pages, by file name.</param>
public sealed record SiteModel(
    BulletinArchive Archive,
    SiteOptions Options,
    ImmutableArray<IssueEntry> Issues,
    ImmutableArray<YearEntry> Years,
    ImmutableArray<TagEntry> Tags,
    NameIndex Names,
    ImmutableArray<ColumnEntry> Columns,
    ImmutableArray<ProsePage> Prose)
{
    public SiteSettings Settings => Archive.Judgement.Site;

    public SiteAddress Address => Options.Address;

    /// <summary>The words of the site's own.</summary>
    public Words Words => Options.Words;

    /// <summary>What the site calls things that have no name of their own.</summary>
    internal Wording Wording { get; } = new(Options.Words);

    /// <summary>The same in the newspaper's language, for references and metadata, which speak of an article in its own.</summary>
    internal Wording TextWording { get; } = new(Words.Own.FirstOrDefault(words => words.Language[..2] == Archive.Judgement.Site.Language[..2]) ?? Options.Words);

    /// <summary>How well the pages were split that editors have read for themselves; empty where there are none.</summary>
    public ImmutableArray<PageAccuracy> Accuracy { get; init; } = [];

    /// <summary>A feed needs the site's absolute address and the date of the content; neither is made up.</summary>
    public bool HasFeed => Address.IsAbsolute && Options.ContentDate is not null;

    public int ArticleCount { get; } = Issues.Sum(issue => issue.Articles.Length);

    /// <summary>The latest issue by date; one without a date only where no issue has one.</summary>
    public IssueEntry? Latest { get; } = LatestFirst(Issues).FirstOrDefault();

    /// <summary>The tag of a slug some article bears.</summary>
    public FrozenDictionary<string, TagEntry> TagsBySlug { get; } = Tags.SelectMany(WithNarrower).ToFrozenDictionary(tag => tag.Tag.Slug, StringComparer.Ordinal);

    /// <summary>Every tag that occurs, broader ones before narrower ones.</summary>
    public IEnumerable<TagEntry> AllTags => Tags.SelectMany(WithNarrower);

    public static SiteModel From(BulletinArchive archive, ImmutableArray<ProsePage> prose, SiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var issues = InOrder(archive.Issues, new DateLabels(options.Words));
        ImmutableArray<ArticleEntry> articles = [.. LatestFirst(issues).SelectMany(issue => issue.Articles)];
        var (tags, names, columns) = (ImmutableArray<TagEntry>.Empty, default(NameIndex), ImmutableArray<ColumnEntry>.Empty);
        // None needs another.
        Parallel.Invoke(
            () => names = NameIndex.Build(articles),
            () => tags = TagIndex.Build(archive.Judgement.Taxonomy, articles),
            () => columns = ColumnIndex.Build(issues));
        return new SiteModel(archive, options, issues, ByYear(issues), tags, names!, columns, prose);
    }

    /// <summary>The archive as a site after some of its issues were read again: the same as <see cref="From"/> makes, with less to do.</summary>
    internal SiteModel With(BulletinArchive archive, ImmutableArray<ProsePage> prose, SiteOptions options)
    {
        var areTagsTheSame = Archive.Judgement.Taxonomy.Select(rule => rule.Tag).SequenceEqual(archive.Judgement.Taxonomy.Select(rule => rule.Tag));
        if (!areTagsTheSame || !ReferenceEquals(options.Words, Words) || IssueReplacement.Between(Issues, archive.Issues, Wording.Dates) is not { } replaced) return From(archive, prose, options);
        var issues = Issues.ToArray();
        foreach (var (before, now) in replaced) issues[before.Index] = now;
        var all = System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(issues);
        var articles = new Lazy<ImmutableArray<ArticleEntry>>(() => [.. LatestFirst(all).SelectMany(issue => issue.Articles)]);
        return new SiteModel(
            archive, options, all, ByYear(all), TagIndex.Replace(Tags, replaced) ?? TagIndex.Build(archive.Judgement.Taxonomy, articles.Value),
            Names.Replace(replaced) ?? NameIndex.Build(articles.Value), ColumnIndex.Build(all), prose);
    }

    /// <summary>Issues as readers look for them: the newest first, those without a date last.</summary>
    public static IEnumerable<IssueEntry> LatestFirst(IEnumerable<IssueEntry> issues) => issues.OrderBy(issue => issue.FirstRank).ThenByDescending(issue => issue.Index);

    private static ImmutableArray<IssueEntry> InOrder(ImmutableArray<EnrichedIssue> issues, DateLabels labels)
    {
        var entries = new IssueEntry[issues.Length];
        var rank = 0;
        foreach (var index in Enumerable.Range(0, issues.Length).OrderBy(index => issues[index].Date.Earliest is null).ThenByDescending(index => index))
        {
            entries[index] = new IssueEntry(issues[index], index, rank, labels);
            rank += issues[index].Articles.Length;
        }

        return [.. entries];
    }

    private static ImmutableArray<YearEntry> ByYear(ImmutableArray<IssueEntry> issues) =>
    [
        .. issues.GroupBy(issue => issue.Date.Year)
            .OrderBy(year => year.Key is null)
            .ThenByDescending(year => year.Key)
            .Select(year => new YearEntry(year.Key, [.. year])),
    ];

    private static IEnumerable<TagEntry> WithNarrower(TagEntry tag) => tag.Children.SelectMany(WithNarrower).Prepend(tag);
}
