using BulletinSite.Archive.Enriching;

namespace BulletinSite.Model.Pages;

/// <summary>Where a name leads: to its page, or to the one paragraph that bears it.</summary>
internal static class NameLinks
{
    /// <summary>From an index.</summary>
    public static string Url(NameEntry name, PageContext context)
    {
        if (name.HasPage) return context.Link(name.Path);
        var entry = name.Appearances[0].Article;
        return context.Link(entry.Path) + Fragment(entry.Content, name.Entity);
    }

    /// <summary>From the article that bears it.</summary>
    public static string UrlFrom(EnrichedArticle article, Entity entity, PageContext context)
    {
        var name = context.Model.Names[entity];
        // A name in the headline leads to the headline: every page has a main element.
        return name.HasPage ? context.Link(name.Path) : Fragment(article, entity) is { Length: > 0 } fragment ? fragment : "#main";
    }

    private static string Fragment(EnrichedArticle article, Entity entity)
    {
        foreach (var mention in article.Mentions)
        {
            if (mention.Entity == entity && BlockViews.IdOf(article.Article, mention.Block) is { } id) return "#" + id;
        }

        return "";
    }
}
