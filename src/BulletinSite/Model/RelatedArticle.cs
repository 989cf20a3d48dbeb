namespace BulletinSite.Model;

/// <summary>An article another one is worth reading after, and what both have in common.</summary>
/// <param name="Article">The other article.</param>
/// <param name="Name">The rarest name both bear; null where only a tag ties them.</param>
/// <param name="Tag">The rarest tag both bear; null where a name ties them.</param>
public sealed record RelatedArticle(ArticleEntry Article, NameEntry? Name, TagEntry? Tag);
