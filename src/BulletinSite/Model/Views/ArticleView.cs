using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>An article, whole.</summary>
public sealed record ArticleView(
    string Id,
    string Url,
    string Kind,
    int Number,
    string Name,
    BlockView? Kicker,
    BlockView? Title,
    BlockView? Subtitle,
    string? Group,
    ImmutableArray<BylineView> Bylines,
    ImmutableArray<BlockView> Blocks,
    ImmutableArray<TagLinkView> Tags,
    ImmutableArray<NamedView> Named,
    DateView Date,
    string? PrintedPage,
    string? Section,
    SourceView Source,
    int CharacterCount,
    LinkView Issue,
    LinkView? Previous,
    LinkView? Next,
    ImmutableArray<RelatedView> Related,
    string Citation) : IContentView<ArticleView>
{
    /// <summary>Words read otherwise than they are printed.</summary>
    public ImmutableArray<EditView> Edits { get; init; } = [];

    /// <summary>Where it goes on, of an article that was printed on several pages.</summary>
    public ImmutableArray<ContinuedView> Continued { get; init; } = [];

    public static ViewShape<ArticleView> Members { get; } = new("article", "The article.",
        new("id", "its lasting name", article => article.Id),
        new("url", "address, base path included", article => article.Url),
        new("kind", "news, photo or brief", article => article.Kind),
        new("number", "its place on the page, from 1", article => article.Number),
        new("name", "what to call it: the title, or its first words where the page has none", article => article.Name),
        new("kicker", "引题: block; null when there is none", article => Value.Of(article.Kicker)),
        new("title", "主题: block; null when there is none – then h1 says name, in an element with data-ours", article => Value.Of(article.Title)),
        new("subtitle", "副题: block; null when there is none", article => Value.Of(article.Subtitle)),
        new("group", "the heading it is printed under; null when there is none. The heading itself is on the issue's page", article => article.Group),
        new("bylines", "everybody who made it: list of byline. Ours, not the newspaper's line: outside data-seed", article => Value.List(article.Bylines)),
        new("blocks", "the body in printed order: list of block of kinds paragraph, crosshead, caption, credit, byline, jump; all must be printed", article => Value.List(article.Blocks)),
        new("edits", "words that editors read otherwise than they are printed, in printed order: list of edit", article => Value.List(article.Edits)),
        new("tags", "list of tag link", article => Value.List(article.Tags)),
        new("named", "whom and what it names, kinds that occur only: list of named", article => Value.List(article.Named)),
        new("date", "the issue's date: date", article => Value.Of(article.Date)),
        new("printed_page", "版次; null when unknown", article => article.PrintedPage),
        new("section", "版面; null when unknown", article => article.Section),
        new("source", "where it came from; where it begins, of an article printed on several pages: source", article => Value.Of(article.Source)),
        new("continued", "where it goes on after each jump (下转, 上接): list of continued", article => Value.List(article.Continued)),
        new("character_count", "characters of head and body, blanks left out", article => article.CharacterCount),
        new("issue", "link", article => Value.Of(article.Issue)),
        new("previous", "the article before it in the issue: link; null for the first", article => Value.Of(article.Previous)),
        new("next", "the article after it: link; null for the last", article => Value.Of(article.Next)),
        new("related", "up to three to read after this one: list of related", article => Value.List(article.Related)),
        new("citation", "how to cite it: GB/T 7714—2015", article => article.Citation));

    public ViewShape Shape => Members;
}
