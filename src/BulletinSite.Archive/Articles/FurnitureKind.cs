namespace BulletinSite.Archive.Articles;

/// <summary>What stands on a page without belonging to an article.</summary>
public enum FurnitureKind
{
    /// <summary>A slogan or nameplate printed over the page.</summary>
    Banner,

    /// <summary>The line with date, weekday, page and editor.</summary>
    Folio,

    /// <summary>A heading over several articles.</summary>
    GroupHeading,

    /// <summary>A line of a list of the page's headlines.</summary>
    Contents,

    /// <summary>Text that no article could be made of.</summary>
    Unassigned,
}
