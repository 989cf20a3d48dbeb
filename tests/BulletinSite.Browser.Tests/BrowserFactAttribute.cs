namespace BulletinSite.Browser.Tests;

/// <summary>A test that looks at the site with a browser, and says so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        Timeout = ReadingRoom.TestMilliseconds;
        if (!Chromium.IsRequired) Skip = Chromium.Lack;
    }
}
