using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Pages;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Heads;

/// <summary>What an article's page says of itself: to Zotero, to Dublin Core and Highwire readers, to search engines and to those who share it.</summary>
/// <remarks>Each fact once for each reader that needs it: this is a quarter of a page of which there may be hundreds of thousands.</remarks>
internal static class ArticleHead
{
    public static HeadView Build(ArticleEntry entry, ArticleView view, ImmutableArray<LinkView> crumbs, PageContext context)
    {
        var head = new HeadBuilder(context, entry.Path, view.Name, ArticleText.Description(entry.Content.Article));
        var authors = entry.Content.Article.Authors;
        AddCitation(head, entry, view, authors, context);
        AddDublinCore(head, entry, view, authors, context);
        head.OpenGraph("article");
        head.Property("article:published_time", PublicationTime.OrDay(entry.Issue, context.Model.Settings));
        head.Property("article:modified_time", ContentDate(context));
        head.Property("article:section", view.Section);
        AddLinks(head, entry);
        head.Node(Article(head, entry, view, context));
        return head.Build(crumbs);
    }

    private static void AddCitation(HeadBuilder head, ArticleEntry entry, ArticleView view, ImmutableArray<string> authors, PageContext context)
    {
        head.Meta("citation_title", view.Name);
        foreach (var author in authors) head.Both("citation_author", "article:author", author);
        if (entry.Issue.Date.Day is not null) head.Meta("citation_publication_date", entry.Issue.Date.Iso!.Replace('-', '/'));
        head.Meta("citation_firstpage", view.PrintedPage);
        head.Meta("citation_issn", context.Model.Settings.Issn);
        head.Meta("citation_issue", entry.Issue.Content.Number);
        head.Meta("citation_language", Language(context));
        head.Meta("citation_public_url", head.Absolute(entry.Path));
        // One value for all: a reference manager splits it at the semicolon.
        head.Meta("citation_keywords", string.Join("; ", view.Tags.Select(tag => tag.Label)));
    }

    // citation_journal_title would make Zotero take the article for one of a journal; DC.type says what it is.
    private static void AddDublinCore(HeadBuilder head, ArticleEntry entry, ArticleView view, ImmutableArray<string> authors, PageContext context)
    {
        var settings = context.Model.Settings;
        head.Meta("DC.type", "newspaperArticle");
        foreach (var author in authors) head.Meta("DC.creator", author);
        head.Meta("DC.publisher", settings.Publisher);
        head.Meta("DC.date", entry.Issue.Date.Iso);
        head.Meta("DC.language", Language(context));
        head.Meta("DC.source", view.Source.Label);
        head.Meta("DC.rights", settings.Rights);
        foreach (var tag in view.Tags) head.Both("DC.subject", "article:tag", tag.Label);
        head.Meta("eprints.place_of_pub", settings.Place);
    }

    // The issue's page names all its articles; here only the next steps are worth their bytes.
    private static void AddLinks(HeadBuilder head, ArticleEntry entry)
    {
        head.Link("up collection", entry.Issue.Path);
        head.Link("prev", entry.Previous?.Path);
        head.Link("next", entry.Next?.Path);
    }

    private static JsonLdNode Article(HeadBuilder head, ArticleEntry entry, ArticleView view, PageContext context)
    {
        var content = entry.Content;
        var address = head.Absolute(entry.Path);
        var date = entry.Issue.Content.Date;
        return new JsonLdNode("NewsArticle")
            .Add("@id", address is null ? null : address + "#article")
            .Add("url", address)
            .Add("mainEntityOfPage", address)
            .Add("identifier", view.Id)
            .Add("headline", view.Name)
            .Add("alternativeHeadline", view.Subtitle?.Text)
            .Add("datePublished", entry.Issue.Date.Day is null ? null : entry.Issue.Date.Iso)
            .Add("temporal", date.IsCertainDay ? null : date.Edtf?.Text)
            .Add("author", AuthorNodes(head, entry, context))
            .Add("creditText", context.Model.TextWording.List(content.Article.Names(ContributorRole.Photographer).Distinct()))
            .Add("isPartOf", IssueHead.Reference(head, entry.Issue))
            .Add("printPage", view.PrintedPage)
            .Add("printSection", view.Section)
            .Add("articleSection", view.Section)
            .Add("genre", content.Article.Kind == ArticleKind.Photo ? context.Model.TextWording.Of(content.Article.Kind) : null)
            .Add("keywords", view.Tags.Select(tag => tag.Label))
            .Add("inLanguage", context.Model.Settings.Language)
            .Add("isAccessibleForFree", true)
            .Add("wordCount", view.CharacterCount)
            .Add("isBasedOn", view.Source.Url)
            .Add("license", context.Model.Settings.License)
            .Add("sdDatePublished", ContentDate(context))
            .Add("mentions", Mentions(content));
    }

    private static IEnumerable<JsonLdNode> AuthorNodes(HeadBuilder head, ArticleEntry entry, PageContext context) => entry.Content.Article.Contributors
        .Select((person, i) => (Person: person, Entity: entry.Content.Contributors[i]))
        .Where(author => author.Person.Role != ContributorRole.Photographer)
        .Select(author => new JsonLdNode("Person")
            .Add("name", author.Person.Name)
            .Add("jobTitle", context.Model.TextWording.Of(author.Person.Role))
            .Add("url", head.Absolute(Routes.Name(author.Entity))));

    // A name nobody confirmed is a word of the text, not a thing in the world.
    private static IEnumerable<JsonLdNode> Mentions(EnrichedArticle content) => content.Entities
        .Where(entity => entity.IsRegistered)
        .Select(entity => new JsonLdNode(TypeOf(entity.Kind)).Add("name", entity.Name));

    public static string TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "Person",
        EntityKind.Organisation => "Organization",
        _ => "Place",
    };

    private static string Language(PageContext context) =>
        context.Model.Settings.Language.StartsWith("zh", StringComparison.Ordinal) ? "zh-CN" : context.Model.Settings.Language;

    public static string? ContentDate(PageContext context) =>
        context.Model.Options.ContentDate?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
