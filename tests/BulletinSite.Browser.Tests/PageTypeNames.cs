using System.Collections.Immutable;
using BulletinSite.Model.Pages;
using BulletinSite.Model.Views;

namespace BulletinSite.Browser.Tests;

/// <summary>The name of every kind of page readers stay on: a table for tests.</summary>
public sealed class PageTypeNames : TheoryData<string>
{
    // An old address leads on before anybody could look at it; that it does has a test of its own.
    public static readonly ImmutableArray<string> All = [.. PageTypes.All.Select(type => type.Name).Where(name => name != RedirectView.Members.Name)];

    public PageTypeNames()
    {
        foreach (var name in All) Add(name);
    }
}
