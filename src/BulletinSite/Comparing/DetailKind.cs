namespace BulletinSite.Comparing;

/// <summary>What may differ between an article and the same article in another state of the archive.</summary>
public enum DetailKind
{
    Title,
    Head,
    Heading,
    Form,
    Address,
    Byline,
    TagGained,
    TagLost,
    ParagraphCut,
    ParagraphsJoined,
    Role,
    Text,
}
