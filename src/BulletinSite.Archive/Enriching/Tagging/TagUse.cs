namespace BulletinSite.Archive.Enriching.Tagging;

/// <summary>What a phrase does for a tag.</summary>
internal enum TagUse
{
    Anywhere,

    /// <summary>It counts in kicker, title, subtitle and group heading only.</summary>
    InHead,

    /// <summary>It keeps shorter phrases inside it from counting.</summary>
    Excludes,
}
