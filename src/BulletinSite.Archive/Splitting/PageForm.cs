namespace BulletinSite.Archive.Splitting;

/// <summary>What the lines of a page are.</summary>
internal enum PageForm
{
    Any,

    /// <summary>Paragraphs, or pieces of them that columns cut.</summary>
    Paragraphs,

    /// <summary>The lines of columns, one by one.</summary>
    Columns,
}
