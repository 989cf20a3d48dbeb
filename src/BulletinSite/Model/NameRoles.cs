namespace BulletinSite.Model;

/// <summary>What a name has to do with an article.</summary>
[Flags]
public enum NameRoles
{
    None = 0,
    Reporter = 1,
    Correspondent = 2,
    Photographer = 4,

    /// <summary>Named in the text.</summary>
    Named = 8,
}
