using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Headlines;
using BulletinSite.Model.Pages;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>An article in short, as a front page or a list shows it.</summary>
public sealed record StoryView(
    string Url,
    string Kind,
    int Number,
    string? Kicker,
    string Title,
    string? Subtitle,
    ImmutableArray<BylineView> Bylines,
    DateView Date,
    LinkView Issue,
    string Roles,
    EnrichedArticle Content) : IKeptView
{
    // An article's title is in its issue's sheet, in lists, and beside the articles that are near to it.
    private string? _markup;

    /// <summary>A story stands in a dozen lists, and looks the same in each but that of a person.</summary>
    public FragmentShelf? Fragments { get; init; }

    public static ViewShape<StoryView> Members { get; } = new("story", "An article in short.",
        new("url", "address, base path included", story => story.Url),
        new("kind", "news, photo or brief", story => story.Kind),
        new("number", "its place on the page, from 1", story => story.Number),
        new("kicker", "引题; null when there is none", story => story.Kicker),
        new("title", "主题; of an article without one its first words", story => story.Title),
        new("markup", "markup, printed as it is: the title, with a wbr between its words where a line may end; a long stretch of which no word is known is a b and may end anywhere", story => story.Markup),
        new("subtitle", "副题; null when there is none", story => story.Subtitle),
        new("kicker_markup", "markup, printed as it is: the 引题 in the same way; null when there is none", story => story.KickerMarkup),
        new("subtitle_markup", "markup, printed as it is: the 副题 in the same way; null when there is none", story => story.SubtitleMarkup),
        new("excerpt", "how it begins, without 本报讯（…）, up to 110 characters, …… where it was cut; may be empty", story => story.Excerpt),
        new("opening", "its first two paragraphs whole, without 本报讯（…）: list of text", story => Value.List(story.Opening)),
        new("bylines", "list of byline", story => Value.List(story.Bylines)),
        new("date", "the issue's date: date", story => Value.Of(story.Date)),
        new("issue", "the issue: link", story => Value.Of(story.Issue)),
        new("roles", "on a person's page: what the person did for it, 记者、摄影, or 文中提到; else empty", story => story.Roles));

    // Made when asked for: most lists show no text.
    public string Excerpt => ArticleText.Excerpt(Content.Article);

    public ImmutableArray<string> Opening => ArticleText.Opening(Content.Article);

    public string Markup => _markup ??= HeadlineMarkup.Of(Content);

    public string? KickerMarkup => Content.Article.Headline.Kicker is { } kicker ? HeadlineMarkup.Of(kicker, Content) : null;

    public string? SubtitleMarkup => Content.Article.Headline.Subtitle is { } subtitle ? HeadlineMarkup.Of(subtitle, Content) : null;

    public ViewShape Shape => Members;
}
