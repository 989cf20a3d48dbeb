using System.Collections.Immutable;
using System.Text;
using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Tests.Writing;

public sealed class SiteFolderTests : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("bulletin-").FullName;

    private string Output => Path.Combine(_parent, "site");

    private string Building => Path.Combine(_parent, ".site.building");

    private string Previous => Path.Combine(_parent, ".site.previous");

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    [Fact]
    public void A_new_site_takes_the_place_of_the_one_before_and_leaves_nothing_beside_it()
    {
        Publish("one");
        File.WriteAllText(Path.Combine(Output, "old.html"), "gone with the next build");
        Publish("two");
        Assert.Equal("two", Page());
        Assert.Equal(["site"], Names(_parent));
        Assert.Equal(["a", "manifest.json"], Names(Output));
    }

    [Fact]
    public void The_manifest_names_every_file_with_size_and_hash_in_ordinal_order()
    {
        Publish("one");
        Assert.Equal("""
            {
             "generator": "BulletinSite",
             "files": [
              {
               "path": "a/b/index.html",
               "bytes": 3,
               "sha256": "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"
              }
             ]
            }

            """, File.ReadAllText(Path.Combine(Output, "manifest.json")));
    }

    [Fact]
    public void An_interrupted_build_leaves_the_site_whole_and_the_next_one_cleans_up()
    {
        Publish("one");
        // What a build leaves that was killed while it wrote: its files, and a lock nobody holds.
        Leave(Building, ".lock", "");
        Leave(Building, "a/b/index.html", "half");
        Assert.Equal("one", Page());
        Publish("two");
        Assert.Equal("two", Page());
        Assert.Equal(["site"], Names(_parent));
    }

    [Fact]
    public void A_build_killed_between_the_two_renames_is_undone_by_the_next()
    {
        Publish("one");
        Directory.Move(Output, Previous);
        Leave(Building, "manifest.json", "{\"generator\":\"BulletinSite\"}");
        var bag = new DiagnosticBag();
        using (SiteFolder.Open(Output, bag)) Assert.Equal("one", Page());
        Assert.Empty(bag.InFileOrder());
        Assert.Equal("one", Page());
        Assert.Equal(["site"], Names(_parent));
    }

    [Fact]
    public void A_build_killed_after_the_swap_leaves_the_site_before_which_the_next_deletes()
    {
        Publish("two");
        Leave(Previous, "manifest.json", "{\"generator\":\"BulletinSite\"}");
        Publish("three");
        Assert.Equal("three", Page());
        Assert.Equal(["site"], Names(_parent));
    }

    [Fact]
    public void A_build_that_gives_up_leaves_nothing_behind()
    {
        using (var folder = SiteFolder.Open(Output, new DiagnosticBag())!) folder.Write(File_("a", "x"), new DiagnosticBag());
        Assert.Empty(Names(_parent));
    }

    [Fact]
    public void Where_the_site_is_kept_only_files_that_differ_are_written_and_those_that_are_gone_are_deleted()
    {
        var before = Publish(("a/same.html", "same"), ("a/b/changed.html", "old"), ("gone/deep/page.html", "gone"), ("becomes", "a file"));
        var same = File.GetLastWriteTimeUtc(Path.Combine(Output, "a/same.html"));
        Update(before, ("a/same.html", "same"), ("a/b/changed.html", "new"), ("becomes/a/folder.html", "added"));
        Assert.Equal(["a/b/changed.html", "a/same.html", "becomes/a/folder.html", "manifest.json"], Files(Output));
        Assert.Equal("new", File.ReadAllText(Path.Combine(Output, "a/b/changed.html")));
        Assert.Equal(same, File.GetLastWriteTimeUtc(Path.Combine(Output, "a/same.html")));
        Assert.Equal(["site"], Names(_parent));
        Assert.Equal(["a", "becomes", "manifest.json"], Names(Output));
        Assert.Equal(3, Manifest.Read(File.ReadAllBytes(Path.Combine(Output, "manifest.json"))).Files.Length);
    }

    [Fact]
    public void An_update_that_was_interrupted_is_ended_by_the_next_build()
    {
        // At each point: nothing moved yet, one of two files moved, all but the manifest.
        foreach (var moved in new[] { 0, 1, 2 })
        {
            Publish(("one.html", "1"), ("two.html", "2"), ("gone.html", "3"));
            Leave(Building, ".lock", "");
            foreach (var (name, text) in new[] { ("one.html", "new 1"), ("two.html", "new 2") }.Take(moved)) Leave(Output, name, text);
            foreach (var (name, text) in new[] { ("one.html", "new 1"), ("two.html", "new 2") }.Skip(moved)) Leave(Building, name, text);
            Leave(Building, "manifest.json", "{\"generator\":\"BulletinSite\"}");
            Leave(Building, ".goes", "gone.html\n");
            using (SiteFolder.Open(Output, new DiagnosticBag())) Assert.Equal(["manifest.json", "one.html", "two.html"], Files(Output));
            Assert.Equal("new 1new 2", File.ReadAllText(Path.Combine(Output, "one.html")) + File.ReadAllText(Path.Combine(Output, "two.html")));
            Assert.Equal("{\"generator\":\"BulletinSite\"}", File.ReadAllText(Path.Combine(Output, "manifest.json")));
            Assert.Equal(["site"], Names(_parent));
        }
    }

    [Fact]
    public void An_update_that_was_interrupted_before_it_was_decided_changes_nothing()
    {
        Publish(("one.html", "1"));
        Leave(Building, ".lock", "");
        Leave(Building, "one.html", "new 1");
        Leave(Building, ".goes.unfinished", "one.ht");
        using (SiteFolder.Open(Output, new DiagnosticBag())) Assert.Equal("1", File.ReadAllText(Path.Combine(Output, "one.html")));
        Assert.Equal(["site"], Names(_parent));
    }

    [Fact]
    public void A_site_that_could_be_changed_only_in_part_is_said_to_be_and_is_whole_after_the_next_build()
    {
        var before = Publish(("one.html", "1"), ("two.html", "2"));
        var bag = new DiagnosticBag();
        using (var folder = SiteFolder.Open(Output, bag)!)
        {
            folder.Keep(before);
            ImmutableArray<ManifestEntry> entries = [folder.Write(File_("one.html", "new 1"), bag)!, folder.Write(File_("two.html", "new 2"), bag)!];
            // Somebody puts a folder in the place of a page while the site is built.
            File.Delete(Path.Combine(Output, "two.html"));
            Leave(Output, "two.html/mine.txt", "x");
            Assert.False(folder.Swap(Manifest.Of(entries), bag));
        }

        var error = Assert.Single(bag.InFileOrder());
        Assert.StartsWith("WRITE010: some files of the new site are in place and others are not: ", $"{error.Code}: {error.Message}", StringComparison.Ordinal);
        Directory.Delete(Path.Combine(Output, "two.html"), recursive: true);
        using (SiteFolder.Open(Output, new DiagnosticBag())) Assert.Equal("new 2", File.ReadAllText(Path.Combine(Output, "two.html")));
        Assert.Equal(["manifest.json", "one.html", "two.html"], Files(Output));
    }

    [Fact]
    public void An_empty_folder_may_be_built_into()
    {
        Directory.CreateDirectory(Output);
        Publish("one");
        Assert.Equal("one", Page());
    }

    [Fact]
    public void A_link_to_a_folder_stays_a_link()
    {
        var target = Path.Combine(_parent, "target");
        Directory.CreateDirectory(target);
        Directory.CreateSymbolicLink(Output, target);
        Publish("one");
        Publish("two");
        Assert.Equal(target, new DirectoryInfo(Output).LinkTarget);
        Assert.Equal("two", Page());
    }

    [Theory]
    [InlineData("{\"generator\":\"another program\"}")]
    [InlineData("{\"name\":\"An app\",\"generator\":\"BulletinSite\"}")]
    [InlineData("{\"generator\":")]
    [InlineData("[\"generator\",\"BulletinSite\"]")]
    [InlineData("generator: BulletinSite")]
    [InlineData("")]
    public void What_is_no_site_is_never_replaced(string manifest)
    {
        Leave(Output, "thesis.doc", "years of work");
        Leave(Output, "manifest.json", manifest);
        Assert.Equal(["WRITE001: the output folder holds something that is no site of this program: it has no manifest.json"], Refusals());
        Assert.Equal("years of work", File.ReadAllText(Path.Combine(Output, "thesis.doc")));
    }

    [Fact]
    public void A_file_is_no_folder()
    {
        File.WriteAllText(Output, "x");
        Assert.Equal(["WRITE002: the output folder is a file"], Refusals());
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said_with_the_reason()
    {
        File.WriteAllText(Path.Combine(_parent, "file"), "x");
        var bag = new DiagnosticBag();
        Assert.Null(SiteFolder.Open(Path.Combine(_parent, "file", "site"), bag));
        Assert.StartsWith("cannot write there: ", Assert.Single(bag.InFileOrder(), diagnostic => diagnostic.Code == "WRITE003").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_said_with_the_reason()
    {
        var bag = new DiagnosticBag();
        using var folder = SiteFolder.Open(Output, bag)!;
        Assert.NotNull(folder.Write(File_("a", "x"), bag));
        Assert.Null(folder.Write(File_("a/index.html", "a is a page already, and cannot be a folder of that name"), bag));
        Assert.Equal("WRITE003", Assert.Single(bag.InFileOrder()).Code);
    }

    [Fact]
    public void Two_builds_do_not_write_to_one_folder()
    {
        using var first = SiteFolder.Open(Output, new DiagnosticBag());
        Assert.Equal(["WRITE004: another build is writing to the same output folder"], Refusals());
        Assert.True(Directory.Exists(Building));
    }

    [Fact]
    public void However_many_begin_at_once_one_at_a_time_builds()
    {
        var builds = 0;
        Parallel.For(0, 300, _ =>
        {
            using var folder = SiteFolder.Open(Output, new DiagnosticBag());
            if (folder is null) return;
            Assert.Equal(1, Interlocked.Increment(ref builds));
            Assert.True(File.Exists(Path.Combine(folder.Building, ".lock")));
            Interlocked.Decrement(ref builds);
        });
        Assert.False(Directory.Exists(Building));
    }

    [Fact]
    public void Folders_of_the_same_names_that_are_no_leftovers_are_not_touched()
    {
        Leave(Building, "notes.txt", "mine");
        Assert.Equal(["WRITE005: the folder a build works in is taken by something else"], Refusals());
        Directory.Move(Building, Previous);
        Assert.Equal(["WRITE005: the folder a build works in is taken by something else"], Refusals());
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Previous, "notes.txt")));
    }

    [Fact]
    public void An_address_cannot_leave_the_folder()
    {
        using var folder = SiteFolder.Open(Output, new DiagnosticBag())!;
        Assert.Throws<InvalidOperationException>(() => folder.Write(File_("../escaped", "x"), new DiagnosticBag()));
        Assert.False(File.Exists(Path.Combine(_parent, "escaped")));
    }

    private static RenderedFile File_(string path, string text) => new(UrlPath.File(path), Encoding.UTF8.GetBytes(text), null);

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    private static void Leave(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string Page() => File.ReadAllText(Path.Combine(Output, "a/b/index.html"));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal);

    private Manifest Publish(params (string Name, string Text)[] files) => Update(null, files);

    private Manifest Update(Manifest? standing, params (string Name, string Text)[] files)
    {
        var bag = new DiagnosticBag();
        using var folder = SiteFolder.Open(Output, bag)!;
        if (standing is not null) folder.Keep(standing);
        var manifest = Manifest.Of(files.Select(file => folder.Write(File_(file.Name, file.Text), bag)!));
        Assert.True(folder.Swap(manifest, bag));
        Assert.Empty(bag.InFileOrder());
        return manifest;
    }

    private void Publish(string text)
    {
        var bag = new DiagnosticBag();
        using var folder = SiteFolder.Open(Output, bag)!;
        var entry = folder.Write(new RenderedFile(UrlPath.Page("a", "b"), Encoding.UTF8.GetBytes(text), null), bag)!;
        Assert.True(folder.Swap(Manifest.Of([entry]), bag));
        Assert.Empty(bag.InFileOrder());
    }

    private IEnumerable<string> Refusals()
    {
        var bag = new DiagnosticBag();
        Assert.Null(SiteFolder.Open(Output, bag));
        Assert.All(bag.InFileOrder(), diagnostic => Assert.NotEmpty(diagnostic.Hint!));
        return bag.InFileOrder().Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}");
    }
}
