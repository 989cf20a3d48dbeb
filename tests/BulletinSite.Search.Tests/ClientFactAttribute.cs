namespace BulletinSite.Search.Tests;

/// <summary>A test that runs the theme's own search scripts, and says so where nothing can run them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClientFactAttribute : FactAttribute
{
    public ClientFactAttribute() => Skip = Client.Lack;
}
