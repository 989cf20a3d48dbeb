using System.Collections.Immutable;
using System.Text;
using BulletinSite.Archive.Gathering;
using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Steps;
using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Tests;

/// <summary>The hand-made archive as a site in memory, with the project's theme.</summary>
internal static class TestSite
{
    public static readonly DateTimeOffset ContentDate = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

    private static readonly Lazy<Theme> ProjectTheme = new(() => ThemeReader.Read(Path.Combine(SmallArchive.Repository, "theme"), new DiagnosticBag()));

    public static Theme Theme => ProjectTheme.Value;

    public static SiteModel Model(string baseUrl = "https://example.org/repo/", BulletinArchive? archive = null)
    {
        Assert.True(SiteAddress.TryParse(baseUrl, out var address));
        return SiteModel.From(
            archive ?? TestArchive.Create(), [new ProsePage("input/about.md", "about", "关于", "<p>说明。</p>\n")], new SiteOptions(address, ContentDate));
    }

    public static SitePlan Plan(string baseUrl = "https://example.org/repo/", BulletinArchive? archive = null) => Plan(Model(baseUrl, archive), new DiagnosticBag());

    public static SitePlan Plan(SiteModel model, DiagnosticBag diagnostics) => SitePlan.For(model, Theme, SearchSteps.Index(model, diagnostics), diagnostics);

    /// <summary>Everything wrong with a site.</summary>
    public static ImmutableArray<Diagnostic> Problems(SitePlan plan)
    {
        var bag = new DiagnosticBag();
        SitePublisher.Check(plan, bag);
        return bag.InFileOrder();
    }

    /// <summary>The text of a file of the site.</summary>
    public static string Text(SitePlan plan, string file)
    {
        var bag = new DiagnosticBag();
        var bytes = plan.Files.Single(planned => planned.Path.OutputFile == file).Make(bag);
        Assert.Empty(bag.InFileOrder());
        return Encoding.UTF8.GetString(bytes!.Value.Span);
    }

    /// <summary>The site with some words of one file replaced, as a broken template would.</summary>
    public static SitePlan Break(SitePlan plan, string file, string old, string with)
    {
        var broken = Text(plan, file);
        Assert.Contains(old, broken, StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(broken.Replace(old, with, StringComparison.Ordinal));
        return plan with { Files = [.. plan.Files.Select(planned => planned.Path.OutputFile == file ? planned with { Maker = (_, _) => bytes } : planned)] };
    }
}
