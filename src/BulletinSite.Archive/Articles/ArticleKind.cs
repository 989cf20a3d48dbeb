namespace BulletinSite.Archive.Articles;

/// <summary>The form of an article.</summary>
public enum ArticleKind
{
    News,

    /// <summary>图片新闻: a photo with a few sentences and a credit.</summary>
    Photo,

    /// <summary>A few lines without lead and byline.</summary>
    Brief,
}
