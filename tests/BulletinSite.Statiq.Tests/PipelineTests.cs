using BulletinSite.Model.Pages;
using BulletinSite.Statiq.Pipelines;

namespace BulletinSite.Statiq.Tests;

/// <summary>The list of pipelines.</summary>
public sealed class PipelineTests
{
    [Fact]
    public void Every_type_of_page_has_exactly_one() => Assert.Equal(
        PageTypes.All.Select(type => type.Name).Order(StringComparer.Ordinal),
        SitePipelines.Pages().SelectMany(page => page.Pipeline.Types).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_depends_on_pipelines_that_are_there()
    {
        var all = SitePipelines.All();
        Assert.All(all.SelectMany(entry => entry.Pipeline.Dependencies), name => Assert.Contains(name, all.Select(entry => entry.Name)));
    }

    [Fact]
    public void Nothing_is_written_that_was_not_verified()
    {
        var all = SitePipelines.All();
        var verified = all.Single(entry => entry.Name == PipelineNames.Verify).Pipeline.Dependencies;
        Assert.All(all.Where(entry => entry.Pipeline.OutputModules.OfType<WriteFiles>().Any()), entry => Assert.Contains(entry.Name, verified));
    }
}
