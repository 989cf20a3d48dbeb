namespace BulletinSite.Archive.Enriching;

/// <summary>What kind of thing a name names.</summary>
public enum EntityKind
{
    Person,
    Organisation,
    Place,
}
