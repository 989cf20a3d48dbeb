namespace BulletinSite.Archive.Articles;

/// <summary>How the headlines of a page that stand alone over their texts are written: what is written otherwise over one of them is no headline.</summary>
internal enum HeadCase
{
    Unknown,

    /// <summary>In capitals.</summary>
    Capitals,

    /// <summary>With small letters.</summary>
    Small,
}
