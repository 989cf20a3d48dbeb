namespace BulletinSite.Search;

/// <summary>The part of an article a text belongs to. A search without a field looks in all but <see cref="Author"/>, whose names stand in the others already.</summary>
public enum SearchField
{
    /// <summary>Kicker, title and subtitle.</summary>
    Title,

    /// <summary>Paragraphs, crossheads, bylines, credits and jump lines, as printed.</summary>
    Body,

    Caption,

    /// <summary>The names of those who made the article, one by one.</summary>
    Author,

    /// <summary>The printed form of a text whose words an editor corrected: it is found as well, but not counted twice.</summary>
    AsPrinted,
}
