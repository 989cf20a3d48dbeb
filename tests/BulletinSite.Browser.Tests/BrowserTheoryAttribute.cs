namespace BulletinSite.Browser.Tests;

/// <summary>A table of tests that look at the site with a browser, and say so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        Timeout = ReadingRoom.TestMilliseconds;
        if (!Chromium.IsRequired) Skip = Chromium.Lack;
    }
}
