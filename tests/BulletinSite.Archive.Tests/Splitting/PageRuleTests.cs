using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Splitting;

/// <summary>A rule that changes no page of these tests is none: either its page is missing here, or the rule is not needed.</summary>
public sealed class PageRuleTests
{
    private static readonly Lazy<List<(SeedText Seed, string Dump)>> Pages = new(() => [.. Files().Select(Read).Select(seed => (seed, Dump(new PageSplitter(BulletinProfile.Generic), seed)))]);

    public static TheoryData<string> Rules() => new(PageRules.All.Select(rule => rule.Name).Append(SectionTable.Name));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Changes_how_some_page_is_read(string rule)
    {
        var without = new PageSplitter(BulletinProfile.Generic with { Without = [rule] });
        Assert.Contains(Pages.Value, page => Dump(without, page.Seed) != page.Dump);
    }

    [Fact]
    public void Is_called_by_one_name() => Assert.Equal(PageRules.All.Length, PageRules.All.Select(rule => rule.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Is_named_where_a_line_is_explained()
    {
        const string text = "THE TOWN\nThe school board met. The teacher\n—Miss Clara Rowe\ntold it that forty pupils sit there.\n";
        var seed = Read("seeds/town.txt", System.Text.Encoding.UTF8.GetBytes(text));
        var splitter = new PageSplitter(BulletinProfile.Generic);
        var why = LineExplainer.Explain(seed.Source, splitter.Read(seed), 3, BulletinProfile.Generic);
        var effect = Assert.Single(why!.Rules, effect => effect.Rule == "names inside sentences");
        Assert.Empty(effect.Seen);
        Assert.Equal("Byline", Assert.Single(effect.Unseen));
    }

    private static IEnumerable<string> Files() =>
    [
        .. Directory.EnumerateFiles(TestFiles.Folder("Cases/split"), "in.txt", SearchOption.AllDirectories), .. Directory.EnumerateFiles(TestFiles.Folder("Forms"), "*.txt"),
        .. Directory.EnumerateFiles(TestFiles.Folder("Layouts"), "*.txt"), .. SplitPages.Seeds(),
    ];

    private static SeedText Read(string file) => Read("seeds/page.txt", File.ReadAllBytes(file));

    private static SeedText Read(string name, byte[] bytes) => SeedDecoder.Decode(new SeedFile(name, bytes), new DiagnosticBag())!;

    private static string Dump(PageSplitter splitter, SeedText seed) => PageDump.Of(splitter.Split(seed, [], new DiagnosticBag()));
}
