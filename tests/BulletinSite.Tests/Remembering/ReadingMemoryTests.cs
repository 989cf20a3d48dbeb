using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Remembering;
using BulletinSite.Text;

namespace BulletinSite.Tests.Remembering;

/// <summary>A seed with the same bytes is not measured and read again, and nobody can tell.</summary>
public sealed class ReadingMemoryTests
{
    [Fact]
    public void Whatever_a_page_looks_like_its_reading_comes_back_from_bytes_as_it_was()
    {
        var splitter = new PageSplitter(BulletinProfile.Generic);
        var pages = Directory.EnumerateFiles(Path.Combine(SmallArchive.Repository, "tests/BulletinSite.Archive.Tests/Cases/split"), "in.txt", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var reading = splitter.Read(SeedDecoder.Decode(new SeedFile("seeds/page.txt", File.ReadAllBytes(page)), new DiagnosticBag())!);
            byte[] bytes = [1, 2, 3, .. ReadingBytes.Of(reading), 4];
            var back = ReadingBytes.Read(bytes, 3, bytes.Length - 4);
            Assert.Equal((reading.Profile, reading.Why), (back.Profile, back.Why));
            Assert.Equal(reading.Facts with { Lines = [] }, back.Facts with { Lines = [] });
            Assert.Equal(reading.Facts.Lines.AsEnumerable(), back.Facts.Lines);
            Assert.Equal(reading.Labels.AsEnumerable(), back.Labels);
        }
    }

    [Theory]
    [InlineData("seeds/two.txt", "花开了", "花谢了", 1)]
    [InlineData("input/site.yml", "试验", "实验", 2)]
    [InlineData("theme/templates/article.html", "</article>", "</article ><!-- x -->", 2)]
    [InlineData("input/profiles/own.yml", "banners: [河西]", "banners: [河东]", 0)]
    public void What_a_page_is_read_by_decides_whether_it_is_read_again(string file, string old, string with, int kept)
    {
        using var archive = new SmallArchive();
        archive.Write("input/profiles/own.yml", "name: own\nlanguage: zh\nlead_words: [本报讯]\nbanners: [河西]\n");
        Assert.Equal(0, Build.Run(archive.Options, writes: true).KeptReadings);
        Assert.Equal(kept, archive.Replace(file, old, with).AssertSameAsWithoutMemory(isUnchanged: false).KeptReadings);
    }

    [Fact]
    public void A_page_for_which_an_editor_names_a_profile_is_read_again()
    {
        using var archive = new SmallArchive();
        archive.Write("input/profiles/own.yml", "name: own\nlanguage: zh\nlead_words: [本报讯]\n").Write("input/profiles/other.yml", "name: other\nlanguage: zh\nlead_words: [消息]\n");
        Build.Run(archive.Options, writes: true);
        archive.Write("input/issues.yml", "issues:\n  - seeds: [one.txt]\n    profile: other\n");
        Assert.Equal(1, archive.AssertSameAsWithoutMemory(isUnchanged: false).KeptReadings);
    }

    [Fact]
    public void A_correction_is_made_on_a_page_that_is_not_read_again()
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        Assert.Equal(0, archive.Run("correct", "seeds/one.txt:7", "hide", "--reason", "asked for by the person named", "--by", "an editor").Code);
        Assert.Equal(2, archive.AssertSameAsWithoutMemory(isUnchanged: false).KeptReadings);
    }

    [Fact]
    public void A_seed_under_another_name_is_read_as_before()
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        File.Move(Path.Combine(archive.Root, "seeds/two.txt"), Path.Combine(archive.Root, "seeds/renamed.txt"));
        Assert.Equal(2, archive.AssertSameAsWithoutMemory(isUnchanged: false).KeptReadings);
    }

    [Fact]
    public void After_an_error_what_was_read_is_remembered_all_the_same()
    {
        using var archive = new SmallArchive();
        archive.Replace("input/about.md", "一页说明", "见[指南](/guide/)");
        Assert.True(Build.Run(archive.Options, writes: true).HasErrors);
        archive.Replace("input/about.md", "见[指南](/guide/)", "一页说明");
        Assert.Equal(2, archive.AssertSameAsWithoutMemory(isUnchanged: false).KeptReadings);
    }

    [Fact]
    public void A_deleted_or_damaged_memory_counts_for_nothing()
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        var file = ReadingMemory.FileOf(archive.Options);
        var bytes = File.ReadAllBytes(file);
        foreach (var damaged in new byte[]?[] { null, [], [1, 2, 3], bytes[..^1], [.. bytes[..100], (byte)(bytes[100] ^ 1), .. bytes[101..]] })
        {
            if (damaged is null) File.Delete(file);
            else File.WriteAllBytes(file, damaged);
            archive.Write("input/about.md", archive["input/about.md"] + "\n又一句。\n");
            Assert.Equal(0, archive.AssertSameAsWithoutMemory(isUnchanged: false).KeptReadings);
        }

        Assert.Equal(bytes, File.ReadAllBytes(file));
    }

    [Fact]
    public void What_cannot_be_noted_is_said_and_costs_nothing_else()
    {
        using var archive = new SmallArchive();
        Directory.CreateDirectory(ReadingMemory.FileOf(archive.Options));
        var report = Build.Run(archive.Options, writes: true);
        Assert.NotNull(report.Output);
        Assert.Single(report.Diagnostics, diagnostic => diagnostic.Code == "WRITE007");
    }
}
