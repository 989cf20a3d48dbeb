namespace BulletinSite.Cli;

/// <summary>How <c>split</c> writes articles.</summary>
internal enum SplitFormat
{
    /// <summary>Markdown with front matter, one file an article.</summary>
    Md,

    /// <summary>JSON, one file a page.</summary>
    Json,
}
