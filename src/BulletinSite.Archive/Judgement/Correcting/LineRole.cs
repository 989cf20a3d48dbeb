namespace BulletinSite.Archive.Judgement.Correcting;

/// <summary>What an editor can say a line of an article is.</summary>
public enum LineRole
{
    Body,
    Caption,
    Crosshead,

    /// <summary>Who wrote it or took the photo.</summary>
    Credit,

    /// <summary>Where it goes on or comes from.</summary>
    Jump,
}
