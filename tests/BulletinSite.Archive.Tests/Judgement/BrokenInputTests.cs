using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Judgement;

/// <summary>Each folder of <c>Broken</c> with an <c>input/</c> provokes the code it is named after. A new one needs no code here.</summary>
public sealed partial class BrokenInputTests
{
    // Need a file that cannot be read or written, which no folder of a repository can hold; they have tests of their own.
    private static readonly string[] WithoutFolder = ["INPUT002", "INPUT005"];

    public static TheoryData<string> Codes()
    {
        var codes = new TheoryData<string>();
        foreach (var folder in Folders()) codes.Add(Path.GetFileName(folder));
        return codes;
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Says_what_is_wrong_and_where_and_how_to_mend_it(string code)
    {
        var messages = Run(TestFiles.Folder($"Broken/{code}"));

        Assert.Contains(messages, message => message.Code == code);
        Assert.All(messages.Where(message => message.Severity == Severity.Error), message => Assert.NotNull(message.Hint));
        TestFiles.AssertGolden($"Broken/{code}/expected.txt", string.Concat(messages.Select(DiagnosticPrinter.Print)));
    }

    [Fact]
    public void Every_code_of_the_editors_folder_and_of_dates_has_a_folder()
    {
        var sources = new[] { "Judgement", "Enriching" }
            .SelectMany(area => Directory.EnumerateFiles(RepositoryFiles.PathOf($"src/BulletinSite.Archive/{area}"), "*Diagnostics.cs", SearchOption.AllDirectories));
        var codes = sources.SelectMany(path => Code().Matches(File.ReadAllText(path))).Select(match => match.Groups[1].Value).Except(WithoutFolder);

        Assert.Empty(codes.Except(Folders().Select(folder => Path.GetFileName(folder))));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_and_the_others_are_read()
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-input-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "site.yml"), "title: 档案\npublication: 劳动报\ndescription: 一份档案\n");
            File.WriteAllText(Path.Combine(folder.FullName, "tags.yml"), "tags: []\n");
            using var locked = new FileStream(Path.Combine(folder.FullName, "tags.yml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            var bag = new DiagnosticBag();

            var judgement = JudgementReader.Read(folder.FullName, [], bag);

            var message = Assert.Single(bag.InFileOrder());
            Assert.Equal("INPUT002", message.Code);
            Assert.EndsWith("tags.yml", message.Place.File, StringComparison.Ordinal);
            Assert.Equal("档案", judgement.Site.Title);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_correction_that_cannot_be_written_is_reported()
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-input-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "corrections"), "a file in the way");
            var bag = new DiagnosticBag();
            var seed = SeedDecoder.Decode(new SeedFile("seeds/page.txt", "A headline\n\nA sentence.\n"u8.ToArray()), bag)!;
            var anchor = new CorrectionAnchor("page", [3], "sentence", "why", "who", new DateOnly(2024, 3, 1), new SourceSpan(seed.Source, default));
            var writer = new CorrectionWriter(folder.FullName, new EditorialJudgement(null!, []), new PageSplitter(BulletinProfile.Generic));
            Assert.False(writer.Write(writer.Try(new RoleCorrection(anchor, LineRole.Body), seed, bag)!, bag));
            Assert.Equal("INPUT005", Assert.Single(bag.InFileOrder()).Code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("corrections")]
    [InlineData("corrections/page.yml")]
    public void Nothing_is_written_through_a_link(string link)
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-input-");
        var elsewhere = Directory.CreateTempSubdirectory("bulletin-elsewhere-");
        try
        {
            var path = Path.Combine(folder.FullName, link);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (link == "corrections") Directory.CreateSymbolicLink(path, elsewhere.FullName);
            else File.CreateSymbolicLink(path, Path.Combine(elsewhere.FullName, "page.yml"));
            File.WriteAllText(Path.Combine(elsewhere.FullName, "page.yml"), "");
            var bag = new DiagnosticBag();
            var seed = SeedDecoder.Decode(new SeedFile("seeds/page.txt", "A headline\n\nA sentence.\n"u8.ToArray()), bag)!;
            var anchor = new CorrectionAnchor("page", [3], "sentence", "why", "who", new DateOnly(2024, 3, 1), new SourceSpan(seed.Source, default));
            var writer = new CorrectionWriter(folder.FullName, new EditorialJudgement(null!, []), new PageSplitter(BulletinProfile.Generic));
            Assert.False(writer.Write(writer.Try(new RoleCorrection(anchor, LineRole.Body), seed, bag)!, bag));
            var message = Assert.Single(bag.InFileOrder());
            Assert.Equal(("INPUT005", $"the file cannot be written: {folder.Name}/{link} is a link"), (message.Code, message.Message));
            Assert.Equal(0, Assert.Single(elsewhere.EnumerateFiles()).Length);
        }
        finally
        {
            folder.Delete(recursive: true);
            elsewhere.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Folders() =>
        Directory.EnumerateDirectories(TestFiles.Folder("Broken"))
            // A folder that was renamed stays behind beside the built tests.
            .Where(folder => Directory.Exists(RepositoryFiles.PathOf($"tests/BulletinSite.Archive.Tests/Broken/{Path.GetFileName(folder)}/input")))
            .Order(StringComparer.Ordinal);

    private static ImmutableArray<Diagnostic> Run(string folder)
    {
        var bag = new DiagnosticBag();
        var seeds = SeedsOf(folder);
        var names = seeds.IsEmpty ? ["page.txt"] : seeds.Select(seed => Path.GetFileName(seed.Path)).ToImmutableArray();
        var judgement = JudgementReader.Read(Path.Combine(folder, "input"), names, bag);
        if (!bag.HasErrors) Enrich(judgement, seeds, bag);
        return [.. bag.InFileOrder().Where(message => !message.Code.StartsWith("ART", StringComparison.Ordinal))];
    }

    private static void Enrich(EditorialJudgement judgement, ImmutableArray<SeedFile> seeds, DiagnosticBag bag)
    {
        var splitter = new PageSplitter(BulletinProfile.Generic);
        var enricher = new Enricher(judgement);
        if (seeds.IsEmpty) return;
        foreach (var plan in judgement.Issues)
        {
            var pages = plan.Seeds.Select(name => seeds.Single(seed => Path.GetFileName(seed.Path) == name))
                .Select(seed => splitter.Split(SeedDecoder.Decode(seed, bag)!, [.. judgement.Corrections.Where(correction => correction.Anchor.Seed == seed.Stem)], bag));
            enricher.Enrich(plan, [.. pages], bag);
        }
    }

    private static ImmutableArray<SeedFile> SeedsOf(string folder)
    {
        var seeds = Path.Combine(folder, "seeds");
        if (!Directory.Exists(seeds)) return [];
        return [.. Directory.EnumerateFiles(seeds).Order(StringComparer.Ordinal).Select(path => new SeedFile("seeds/" + Path.GetFileName(path), File.ReadAllBytes(path)))];
    }

    [GeneratedRegex("\"([A-Z]+[0-9]{3})\"")]
    private static partial Regex Code();
}
