using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Model.Views;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Pages;

/// <summary>Shows an article in short.</summary>
internal static class StoryViews
{
    public static StoryView Of(ArticleEntry entry, PageContext context, NameRoles roles = NameRoles.None)
    {
        var story = context.Story(entry);
        return roles == NameRoles.None ? story : story with { Roles = context.Wording.Of(roles), Fragments = null };
    }

    public static StoryView Make(ArticleEntry entry, PageContext context)
    {
        var article = entry.Content.Article;
        return new StoryView(
            context.Link(entry.Path), KindOf(article.Kind), article.Number,
            article.Headline.Kicker?.Text, ArticleText.Name(article), article.Headline.Subtitle?.Text,
            Bylines(entry, context), DateViews.InShort(entry.Issue, context), IssueLink(entry.Issue, context),
            context.Wording.Of(NameRoles.None), entry.Content) { Fragments = new FragmentShelf() };
    }

    public static LinkView IssueLink(IssueEntry issue, PageContext context) => context.Issue(issue);

    public static LinkView ArticleLink(ArticleEntry entry, PageContext context)
    {
        var story = context.Story(entry);
        return new LinkView(story.Title, story.Url, IsPrinted: true);
    }

    public static string KindOf(ArticleKind kind) => kind switch
    {
        ArticleKind.Photo => "photo",
        ArticleKind.Brief => "brief",
        _ => "news",
    };

    /// <summary>Everybody who made the article: reporters, correspondents, photographers, each in printed order.</summary>
    public static ImmutableArray<BylineView> Bylines(ArticleEntry entry, PageContext context)
    {
        var content = entry.Content;
        if (content.Contributors.IsEmpty) return [];
        // Whoever made an article has a page.
        var byRole = content.Article.Contributors
            .Select((person, i) => (person.Role, Link: new LinkView(person.Name, context.Link(Routes.Name(content.Contributors[i])))))
            .Distinct()
            .GroupBy(person => person.Role, person => person.Link)
            .OrderBy(group => group.Key)
            .Select(group => new BylineView(RoleName(group.Key), context.Wording.Of(group.Key), [.. group]))
            .ToImmutableArray();
        // A photo story by those who took the photo says so once.
        var isByPhotographers = content.Article.Kind == ArticleKind.Photo && byRole.Length == 2
            && byRole.All(byline => byline.Role is not "correspondent") && byRole[0].People.SequenceEqual(byRole[1].People);
        return isByPhotographers ? [new BylineView("author", context.Wording["photo_author"], byRole[0].People)] : byRole;
    }

    private static string RoleName(ContributorRole role) => role switch
    {
        ContributorRole.Correspondent => "correspondent",
        ContributorRole.Photographer => "photographer",
        _ => "reporter",
    };
}
