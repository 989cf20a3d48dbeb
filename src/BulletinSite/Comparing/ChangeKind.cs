namespace BulletinSite.Comparing;

/// <summary>What became of articles from one state of an archive to the next.</summary>
public enum ChangeKind
{
    /// <summary>Its text was in no article before.</summary>
    Added,

    /// <summary>Its text is in no article now.</summary>
    Removed,

    /// <summary>An editor took it down.</summary>
    TakenDown,

    /// <summary>One article became several.</summary>
    Split,

    /// <summary>Several articles became one.</summary>
    Merged,

    /// <summary>Several articles became several others.</summary>
    Rearranged,

    /// <summary>It is the same article, and something of it is not.</summary>
    Changed,
}
