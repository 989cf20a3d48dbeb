using BulletinSite.Archive.Judgement.Correcting;

namespace BulletinSite.Archive.Articles;

/// <summary>An article that an editor took down: it counts as read, and nothing of it is published.</summary>
public sealed record WithheldArticle(Article Article, HideCorrection Decision);
