namespace BulletinSite.Model;

/// <summary>An article a person, organisation or place has to do with.</summary>
public readonly record struct Appearance(ArticleEntry Article, NameRoles Roles);
