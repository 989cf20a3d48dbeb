namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>What a word says about names.</summary>
internal enum NameUse
{
    /// <summary>It is the name of an entity of a register.</summary>
    Name,

    /// <summary>Names of an entity inside it mean something else.</summary>
    Excludes,
    Title,
    Role,
    TitleAfter,
    Ending,
    WeakEnding,
    Beginning,
    Boundary,
    InnerWord,
    NotInOrganisation,
}
