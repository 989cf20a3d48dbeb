using BulletinSite.Remembering;
using BulletinSite.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BulletinSite.Tests.Remembering;

public sealed class BuildMemoryTests
{
    [Fact]
    public void A_second_run_with_nothing_changed_does_nothing_and_says_the_same()
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/two.txt", SmallArchive.FirstPage);
        var first = Build.Run(archive.Options, writes: true);
        var written = File.GetLastWriteTimeUtc(Path.Combine(archive.Root, "output", "index.html"));
        var second = Build.Run(archive.Options, writes: true);
        Assert.True(second.IsUnchanged);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(archive.Root, "output", "index.html")));
        Assert.NotEmpty(first.Diagnostics);
        Assert.Equal(first.Diagnostics.Select(DiagnosticPrinter.Print), second.Diagnostics.Select(DiagnosticPrinter.Print));
        Assert.Equal(
            first with { Diagnostics = [], Stages = [] },
            second with { Diagnostics = [], Stages = [], IsUnchanged = false });
    }

    [Fact]
    public void It_can_be_told_to_build_all_the_same()
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        Assert.False(Build.Run(archive.Options with { UsesMemory = false }, writes: true).IsUnchanged);
    }

    [Theory]
    [InlineData("seeds/one.txt", "河边", "河岸")]
    [InlineData("input/site.yml", "试验", "实验")]
    [InlineData("input/about.md", "一页", "两页")]
    [InlineData("theme/templates/home.html", "</", " </")]
    [InlineData("output/index.html", "河西", "河东")]
    public void Whatever_changed_the_site_is_what_it_would_be_without_a_memory(string file, string old, string with)
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        archive.Replace(file, old, with);
        archive.AssertSameAsWithoutMemory(isUnchanged: false);
    }

    [Fact]
    public void What_an_editor_read_for_the_accuracy_page_counts_too()
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        archive.Write("tests/BulletinSite.Archive.Tests/Gold/two.yml", "seed: two.txt\narticles:\n  - { kind: news, title: 1, lead: 本报讯（记者 甲乙）, paragraphs: [[3]], reporters: [甲乙] }\n");
        archive.AssertSameAsWithoutMemory(isUnchanged: false);
    }

    [Fact]
    public void Files_added_to_the_site_or_taken_from_it_are_put_right()
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        archive.Write("output/a/stray.html", "x");
        archive.AssertSameAsWithoutMemory(isUnchanged: false);
        File.Delete(Path.Combine(archive.Root, "output", "404.html"));
        archive.AssertSameAsWithoutMemory(isUnchanged: false);
    }

    [Fact]
    public void A_deleted_or_damaged_memory_counts_for_nothing()
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        var file = BuildMemory.FileOf(archive.Options);
        var bytes = File.ReadAllBytes(file);
        foreach (var damaged in new byte[][] { [], [1, 2, 3], [.. bytes[..^1]], [.. bytes[..40], (byte)(bytes[40] ^ 1), .. bytes[41..]] })
        {
            File.WriteAllBytes(file, damaged);
            archive.AssertSameAsWithoutMemory(isUnchanged: false);
        }

        File.Delete(file);
        archive.AssertSameAsWithoutMemory(isUnchanged: false);
        archive.AssertSameAsWithoutMemory(isUnchanged: true);
    }

    [Fact]
    public void What_cannot_be_noted_is_said_and_costs_nothing_else()
    {
        using var archive = new SmallArchive();
        Directory.CreateDirectory(BuildMemory.FileOf(archive.Options));
        var report = Build.Run(archive.Options, writes: true);
        Assert.NotNull(report.Output);
        var note = Assert.Single(report.Diagnostics, diagnostic => diagnostic.Code == "WRITE007");
        Assert.StartsWith("the site is in place, but what it was made of could not be noted: ", note.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Note, note.Severity);
    }

    [Fact]
    public void With_a_file_that_cannot_be_read_nothing_is_remembered()
    {
        using var archive = new SmallArchive();
        File.CreateSymbolicLink(Path.Combine(archive.Root, "input", ".draft"), Path.Combine(archive.Root, "nowhere"));
        Assert.NotNull(Build.Run(archive.Options, writes: true).Output);
        Assert.False(File.Exists(BuildMemory.FileOf(archive.Options)));
    }

    [Fact]
    public void After_an_error_the_site_before_is_still_remembered()
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        var settings = archive["input/site.yml"];
        archive.Write("input/site.yml", "title: [");
        Assert.True(Build.Run(archive.Options, writes: true).HasErrors);
        archive.Write("input/site.yml", settings);
        archive.AssertSameAsWithoutMemory(isUnchanged: true);
    }

    [Fact]
    public void However_an_archive_is_edited_the_site_is_what_it_would_be_without_a_memory()
    {
        string[] files = ["seeds/one.txt", "seeds/two.txt", "seeds/three.txt", "input/about.md", "theme/assets/site.css", "output/index.html"];
        var edits =
            from file in Gen.Elements(files)
            from text in Gen.Elements("", SmallArchive.FirstPage, SmallArchive.SecondPage, SmallArchive.SecondPage + "\n又一句。\n", "# 关于\n\n又一页。\n")
            select (file, text);
        Prop.ForAll(edits.ListOf(4).ToArbitrary(), list =>
        {
            using var archive = new SmallArchive();
            Build.Run(archive.Options, writes: true);
            foreach (var (file, text) in list)
            {
                if (text.Length > 0) archive.Write(file, text);
                else File.Delete(Path.Combine(archive.Root, file));
                archive.AssertSameAsWithoutMemory(isUnchanged: null);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(4));
    }
}
