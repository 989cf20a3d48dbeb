namespace BulletinSite.Archive.Splitting;

/// <summary>Whether a sentence is finished where its line ends.</summary>
internal enum LineEnd
{
    Closed,
    Ajar,
    Open,
}
