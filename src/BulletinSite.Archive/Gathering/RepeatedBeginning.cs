using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Gathering;

/// <summary>An article with the title and first sentence of an earlier one.</summary>
/// <param name="Article">The article, which got a number.</param>
/// <param name="First">The one that has the id.</param>
internal readonly record struct RepeatedBeginning(Article Article, Article First);
