using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Views;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Pages;

/// <summary>What all pages share while they are made: the model, the view of the site, the main doors.</summary>
public sealed class PageContext
{
    private const string AboutSlug = "about";

    // The main doors as they stand on most pages, and on those behind each of them.
    private readonly ImmutableArray<LinkView> _doors;
    private readonly ImmutableArray<(UrlPath Section, ImmutableArray<LinkView> Doors)> _sections;
    private readonly LinkView _home;

    // What stands on many pages is made for the first and kept: an article is on its issue's page and on a dozen lists.
    private readonly ImmutableArray<StoryView?[]> _stories;
    private readonly DateView?[] _dates;
    private readonly DateView?[] _shortDates;
    private readonly LinkView?[] _issues;
    private readonly LinkView?[] _evidence;

    /// <param name="model">The site.</param>
    /// <param name="assets">Where the theme's files are published.</param>
    public PageContext(SiteModel model, UrlPath assets)
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
        Assets = assets;
        _stories = [.. model.Issues.Select(issue => new StoryView?[issue.Articles.Length])];
        _dates = new DateView?[model.Issues.Length];
        _shortDates = new DateView?[model.Issues.Length];
        _issues = new LinkView?[model.Issues.Length];
        _evidence = new LinkView?[model.Issues.Length];
        Site = BuildSite(model, assets);
        Holdings = new HoldingsView(model.Issues.Length, model.Issues.Sum(issue => issue.Articles.Length), SpanViews.Of(model.Issues, this));
        _home = new LinkView(Wording["home"], Link(UrlPath.Root));
        ImmutableArray<(string Label, UrlPath Path)> doors = [.. Doors(model)];
        _doors = [.. doors.Select(door => new LinkView(door.Label, Link(door.Path)))];
        _sections = [.. doors.Select(section => (section.Path, _doors.Zip(doors, (link, door) => door.Path == section.Path ? link with { IsCurrent = true } : link).ToImmutableArray()))];
    }

    public SiteModel Model { get; }

    /// <summary>Where the theme's files are published.</summary>
    public UrlPath Assets { get; }

    public Words Words => Model.Words;

    /// <summary>What the site calls things that have no name of their own.</summary>
    internal Wording Wording => Model.Wording;

    public SiteView Site { get; }

    /// <summary>How much the archive holds, for the pages that tell it.</summary>
    internal HoldingsView Holdings { get; }

    /// <summary>What a page prints to link there.</summary>
    public string Link(UrlPath path) => Model.Address.Link(path);

    /// <summary>An article in short. Two threads may make it at the same time; it is the same.</summary>
    internal StoryView Story(ArticleEntry entry) => _stories[entry.Issue.Index][entry.Index] ??= StoryViews.Make(entry, this);

    /// <summary>An issue's date with everything it rests on.</summary>
    internal DateView Date(IssueEntry issue) => _dates[issue.Index] ??= DateViews.Make(issue, this);

    /// <summary>An issue's date for lists.</summary>
    internal DateView ShortDate(IssueEntry issue) => _shortDates[issue.Index] ??= DateViews.MakeShort(issue, this) with { Fragments = new FragmentShelf() };

    /// <summary>The way to an issue.</summary>
    internal LinkView Issue(IssueEntry issue) => _issues[issue.Index] ??= new LinkView(issue.Label, Link(issue.Path)) { Date = ShortDate(issue), Fragments = new FragmentShelf() };

    /// <summary>What an issue's date is, and the way to what it rests on.</summary>
    internal LinkView Evidence(IssueEntry issue) => _evidence[issue.Index] ??= DateViews.MakeEvidence(issue, this);

    /// <summary>The main doors as they stand on a page of one section of the site.</summary>
    public ImmutableArray<LinkView> Navigation(UrlPath section)
    {
        foreach (var (behind, doors) in _sections)
        {
            if (behind == section) return doors;
        }

        return _doors;
    }

    /// <summary>The way from the home page to a page, which itself is the last step and no link.</summary>
    public ImmutableArray<LinkView> Crumbs(string here, params ReadOnlySpan<(string Label, UrlPath Path)> way)
    {
        var crumbs = ImmutableArray.CreateBuilder<LinkView>(way.Length + 2);
        crumbs.Add(_home);
        foreach (var (label, path) in way) crumbs.Add(new LinkView(label, Link(path)));
        crumbs.Add(new LinkView(here, null, IsCurrent: true));
        return crumbs.MoveToImmutable();
    }

    private static SiteView BuildSite(SiteModel model, UrlPath assets)
    {
        var settings = model.Settings;
        var tagline = settings.Title.StartsWith(settings.Publication, StringComparison.Ordinal) ? settings.Title[settings.Publication.Length..] : settings.Title;
        return new SiteView(
            settings.Title, settings.Publication, tagline.Trim(), settings.Description, settings.Publisher, settings.Place, settings.Language, settings.Rights,
            settings.Repository, model.Address.Link(UrlPath.Root), model.Address.Link(assets.Beside("site.css")), model.Address.Link(assets),
            model.HasFeed ? model.Address.Link(Routes.Feed) : null, [.. Rooms(model)], model.Words);
    }

    // What is about the archive rather than in it: reached from the foot of every page but articles, which are many.
    private static IEnumerable<LinkView> Rooms(SiteModel model)
    {
        foreach (var page in model.Prose) yield return new LinkView(page.Title, model.Address.Link(page.Path), IsPrinted: true);
        if (model.Issues.IsEmpty) yield break;
        yield return new LinkView(model.Wording["coverage"], model.Address.Link(Routes.Coverage));
        yield return new LinkView(model.Wording["data"], model.Address.Link(Routes.Data));
        if (!model.Accuracy.IsEmpty) yield return new LinkView(model.Wording["accuracy"], model.Address.Link(Routes.Accuracy));
        yield return new LinkView(model.Wording["review"], model.Address.Link(Routes.Review));
    }

    // A door stands only where there is a room behind it.
    private static IEnumerable<(string Label, UrlPath Path)> Doors(SiteModel model)
    {
        yield return (model.Wording["home"], UrlPath.Root);
        if (!model.Years.IsEmpty) yield return (model.Wording["years"], Routes.Years);
        if (!model.Tags.IsEmpty) yield return (model.Wording["tags"], Routes.Tags);
        foreach (var kind in Enum.GetValues<EntityKind>())
        {
            if (!model.Names[kind].IsEmpty) yield return (model.Wording.All(kind), Routes.Names(kind));
        }

        if (!model.Columns.IsEmpty) yield return (model.Wording["columns"], Routes.Columns);
        // The page about the archive has a door; other hand-written pages are reached from the foot of every list.
        foreach (var page in model.Prose.Where(page => page.Slug == AboutSlug)) yield return (model.Wording["about"], page.Path);
    }
}
