using System.Reflection;

namespace BulletinSite.Tests.Architecture;

/// <summary>The arrows between the projects point one way; what a project must not know, it does not reference.</summary>
public sealed class LayeringTests
{
    [Theory]
    [InlineData("BulletinSite.Text", "")]
    [InlineData("BulletinSite.Templates", "BulletinSite.Text")]
    [InlineData("BulletinSite.Search", "")]
    [InlineData("BulletinSite.Archive", "BulletinSite.Text YamlDotNet")]
    public void Knows_only(string project, string allowed)
    {
        var references = Assembly.Load(project).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name != "netstandard" && !name.StartsWith("System", StringComparison.Ordinal) && !name.StartsWith("Microsoft.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.All(references, name => Assert.Contains(name, allowed.Split(' ')));
    }
}
