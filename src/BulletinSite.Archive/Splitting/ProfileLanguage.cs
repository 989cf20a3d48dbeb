namespace BulletinSite.Archive.Splitting;

/// <summary>The languages whose general words a profile begins with.</summary>
public enum ProfileLanguage
{
    Any,
    Chinese,
    English,
}
