namespace BulletinSite.Archive.Articles;

/// <summary>What somebody did for an article.</summary>
public enum ContributorRole
{
    /// <summary>记者.</summary>
    Reporter,

    /// <summary>通讯员.</summary>
    Correspondent,

    /// <summary>摄影.</summary>
    Photographer,
}
