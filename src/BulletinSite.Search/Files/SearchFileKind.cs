namespace BulletinSite.Search.Files;

/// <summary>What a file of the index is for.</summary>
public enum SearchFileKind
{
    /// <summary>What everything else is found by.</summary>
    Manifest,

    /// <summary>Where characters and pairs stand.</summary>
    Postings,

    /// <summary>Labels with their articles, dates, and what is suggested while typing.</summary>
    Facts,

    /// <summary>The texts of the articles, for the lines around a match.</summary>
    Texts,
}
