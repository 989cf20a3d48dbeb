using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Model;
using BulletinSite.Model.Pages;

namespace BulletinSite.Feeds.Citations;

/// <summary>An article as those need it who cite it. What is not known is null or empty, and left out everywhere.</summary>
/// <param name="Key">The article's lasting id.</param>
/// <param name="Title">Its title, or its first words where the page has none.</param>
/// <param name="Authors">Reporters, then correspondents, as printed: Chinese names are not divided.</param>
/// <param name="Newspaper">The newspaper's name.</param>
/// <param name="Date">The part of the issue's date nobody doubts.</param>
/// <param name="IsAbout">Whether the whole date is less certain than that part looks.</param>
/// <param name="Tags">The labels of its tags.</param>
/// <param name="Language">BCP 47 tag with a region, which is what citation styles look for.</param>
/// <param name="Note">Who did what, and how the date was worked out.</param>
public sealed record Citation(
    string Key,
    string Title,
    ImmutableArray<string> Authors,
    string Newspaper,
    CertainDate Date,
    bool IsAbout,
    ImmutableArray<string> Tags,
    string Language,
    string Note)
{
    /// <summary>What stands for the authors who are too many to name.</summary>
    public string AndOthers { get; init; } = Words.Usual["and_others"];

    public string? Publisher { get; init; }

    public string? Place { get; init; }

    /// <summary>ISSN of the newspaper.</summary>
    public string? Issn { get; init; }

    /// <summary>总期号.</summary>
    public string? Issue { get; init; }

    /// <summary>版次.</summary>
    public string? Page { get; init; }

    /// <summary>版面.</summary>
    public string? Section { get; init; }

    /// <summary>The article's absolute address; null where the site's is not known.</summary>
    public string? Url { get; init; }

    public static Citation Of(ArticleEntry entry, SiteModel model)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(model);
        var (article, issue, settings) = (entry.Content.Article, entry.Issue.Content, model.Settings);
        var doubted = issue.Date.Edtf?.Text is { } edtf && edtf != entry.Issue.Date.Iso ? edtf : null;
        return new Citation(
            entry.Content.Id.Value,
            ArticleText.Name(article),
            article.Authors,
            settings.Publication,
            entry.Issue.Date,
            entry.Issue.Date.Year is not null && doubted is not null,
            [.. entry.Content.Tags.Select(tag => tag.Tag.Label)],
            settings.Language.StartsWith("zh", StringComparison.Ordinal) ? "zh-CN" : settings.Language,
            string.Join(model.TextWording["semicolon"], Roles(article, model.TextWording).Concat(doubted is null ? [] : [model.TextWording.Fill("date_estimated", ("edtf", doubted))])))
        {
            AndOthers = model.TextWording["and_others"],
            Publisher = Known(settings.Publisher),
            Place = Known(settings.Place),
            Issn = Known(settings.Issn),
            Issue = Known(issue.Number),
            Page = Known(issue.PrintedPage),
            Section = Known(issue.Section),
            Url = model.Address.Absolute(entry.Path),
        };
    }

    /// <summary>All articles of an issue, in printed order.</summary>
    public static ImmutableArray<Citation> OfAll(IssueEntry issue, SiteModel model)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return [.. issue.Articles.Select(entry => Of(entry, model))];
    }

    internal string? Year => Date.Year?.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>A value as one line: line ends and runs of blanks mean nothing in it, and would end a field.</summary>
    internal static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Citation styles print no roles; here they are kept.
    private static IEnumerable<string> Roles(Article article, Wording wording) =>
        article.Contributors.Where(person => person.Role != ContributorRole.Photographer)
            .GroupBy(person => person.Role)
            .Select(group => wording.Of(group.Key) + wording["colon"] + wording.List(group.Select(person => person.Name).Distinct(StringComparer.Ordinal)));

    private static string? Known(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
