using System.Collections.Immutable;
using BulletinSite.Archive.Conservation;
using BulletinSite.Cli;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite.Tests.Cli;

/// <summary>What a run says at its end.</summary>
public sealed class SummaryTests
{
    private static readonly BuildReport Report = new([], [new StageTime("split", TimeSpan.FromSeconds(1.5)), new StageTime("plan", TimeSpan.FromMilliseconds(3))])
    {
        Issues = 2,
        Articles = 1234,
        Characters = new ConservationCount(20, 20),
        Pages = 3,
        Files = 4,
        Bytes = 5000,
    };

    [Fact]
    public void Names_the_steps_that_took_the_time() => Assert.Equal("1,503 ms · split 1,500 ms", Row(Report, "time"));

    [Fact]
    public void Names_every_step_when_asked()
    {
        var rows = SummaryRows.Of(Report, verbose: true);
        Assert.Contains(("  plan", "3 ms"), rows);
        Assert.Contains(("time", "1,503 ms"), rows);
    }

    [Fact]
    public void Says_where_the_site_is() => Assert.Equal("/srv/site", Row(Report with { Output = "/srv/site" }, "site"));

    [Fact]
    public void Says_that_the_site_that_was_there_stays()
    {
        ImmutableArray<Diagnostic> errors = [new(Severity.Error, "X001", "wrong", DiagnosticPlace.WholeFile("seeds/one.txt"), "mend it")];
        Assert.Equal("not written; what was there stays", Row(new BuildReport(errors, Report.Stages) { Files = 4 }, "site"));
    }

    private static string Row(BuildReport report, string name) => SummaryRows.Of(report, verbose: false).Single(row => row.Name == name).Value;
}
