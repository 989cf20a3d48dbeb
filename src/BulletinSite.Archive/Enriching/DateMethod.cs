namespace BulletinSite.Archive.Enriching;

/// <summary>How an issue's date became known.</summary>
public enum DateMethod
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>Printed in the page's folio or masthead.</summary>
    Folio,

    /// <summary>Stated in the text of the articles.</summary>
    Text,

    /// <summary>Concluded from what the articles say.</summary>
    Inferred,

    /// <summary>Decided by an editor, with a reason.</summary>
    Human,
}
