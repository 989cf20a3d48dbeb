namespace BulletinSite.Archive.Splitting;

/// <summary>A stretch of a page: lines that may be a headline, and the text under them down to the next such lines.</summary>
/// <param name="Head">Index of its first line.</param>
/// <param name="Text">Index of the first line under the headline.</param>
/// <param name="End">Index behind its last line.</param>
internal readonly record struct Section(int Head, int Text, int End)
{
    public int HeadLines => Text - Head;
}
