using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Tests.Writing;

public class HostLimitTests
{
    [Theory]
    [InlineData(599_999_999, null)]
    [InlineData(600_000_000, "manifest.json:1:1: review WRITE008: the site has 600,000,000 bytes, 60 % of what the host takes")]
    [InlineData(949_999_999, "manifest.json:1:1: review WRITE008: the site has 949,999,999 bytes, 95 % of what the host takes")]
    [InlineData(950_000_000, "manifest.json:1:1: error WRITE009: the site has 950,000,000 bytes, 95 % of what the host takes")]
    [InlineData(2_000_000_000, "manifest.json:1:1: error WRITE009: the site has 2,000,000,000 bytes, 200 % of what the host takes")]
    public void It_warns_from_60_percent_on_and_stops_from_95_percent_on(long bytes, string? message)
    {
        var bag = new DiagnosticBag();
        HostLimit.Check(bytes, 1_000_000_000, bag);
        Assert.Equal(message is null ? [] : [message], bag.InFileOrder().Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Where_nobody_said_what_the_host_takes_it_takes_everything()
    {
        var bag = new DiagnosticBag();
        HostLimit.Check(long.MaxValue, null, bag);
        Assert.Empty(bag.InFileOrder());
    }

    [Fact]
    public void A_site_over_the_limit_does_not_replace_the_one_before()
    {
        using var archive = new SmallArchive();
        archive.Build();
        var before = archive.Site();
        archive.Replace("seeds/one.txt", "河边", "河岸");
        var (report, errors) = archive.Build(archive.Options with { HostLimit = 1000 });
        Assert.Null(report.Output);
        Assert.StartsWith("manifest.json:1:1: error WRITE009", Assert.Single(errors), StringComparison.Ordinal);
        Assert.Equal(before, archive.Site());
    }
}
