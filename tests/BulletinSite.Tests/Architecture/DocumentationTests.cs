using System.Reflection;
using System.Xml.Linq;

namespace BulletinSite.Tests.Architecture;

/// <summary>Every public type says in one sentence what it is.</summary>
public sealed class DocumentationTests
{
    [Theory]
    [InlineData("BulletinSite.Text")]
    [InlineData("BulletinSite.Templates")]
    [InlineData("BulletinSite.Archive")]
    [InlineData("BulletinSite.Search")]
    [InlineData("BulletinSite")]
    public void Every_public_type_has_a_summary(string project)
    {
        var assembly = Assembly.Load(project);
        var summaries = XDocument.Load(Path.Combine(AppContext.BaseDirectory, project + ".xml")).Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        var silent = assembly.GetExportedTypes()
            .Select(type => "T:" + type.FullName!.Replace('+', '.'))
            .Where(name => !summaries.Contains(name))
            .Order(StringComparer.Ordinal);
        Assert.Empty(silent);
    }
}
