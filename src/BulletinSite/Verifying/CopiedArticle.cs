namespace BulletinSite.Verifying;

/// <summary>An article whose words were found on a page that is not its own.</summary>
/// <param name="Id">The article, as the page names it.</param>
/// <param name="Words">Its words there.</param>
/// <param name="At">Where, in the page's bytes.</param>
public readonly record struct CopiedArticle(string Id, WordSum Words, int At);
