using BulletinSite.Model.Pages;

namespace BulletinSite.Browser.Tests;

/// <summary>The name of every kind of page the site can have: a table for tests.</summary>
public sealed class PageTypeNames : TheoryData<string>
{
    public PageTypeNames()
    {
        foreach (var type in PageTypes.All) Add(type.Name);
    }
}
