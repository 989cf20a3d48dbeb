using BulletinSite.Remembering;
using BulletinSite.Steps;
using BulletinSite.Text;
using BulletinSite.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace BulletinSite.Tests.Remembering;

/// <summary>A page that would show the same is not made again, and nobody can tell.</summary>
public sealed class PageMemoryTests
{
    [Theory]
    [InlineData("seeds/one.txt", "满了人", "挤满了人")]
    // The lines behind it stand one further down: the pages that say so are made again.
    [InlineData("seeds/one.txt", "河边的新书屋\n", "河边的新书屋\n\n")]
    [InlineData("input/about.md", "一页说明", "两页说明")]
    public void After_a_change_in_one_file_the_pages_that_stay_the_same_are_kept(string file, string old, string with)
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        var before = archive.Site();
        var report = archive.Replace(file, old, with).AssertSameAsWithoutMemory(isUnchanged: false);
        var same = archive.Site().Count(page => page.Key.EndsWith(".html", StringComparison.Ordinal) && before.GetValueOrDefault(page.Key) == page.Value);
        // A list can see more of an article than it shows.
        Assert.InRange(report.KeptPages, same - 1, same);
    }

    [Fact]
    public void After_an_issue_was_added_or_taken_away_the_articles_of_others_are_kept()
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        archive.Write("seeds/three.txt", "河上架起新桥\n\n本报讯（记者 戊己）桥今天通车。\n");
        Assert.True(archive.AssertSameAsWithoutMemory(isUnchanged: false).KeptPages >= 3);
        File.Delete(Path.Combine(archive.Root, "seeds/three.txt"));
        Assert.True(archive.AssertSameAsWithoutMemory(isUnchanged: false).KeptPages >= 3);
    }

    [Theory]
    [InlineData("theme/templates/article.html", "</article>", "</article><!-- x -->")]
    [InlineData("theme/strings.yml", "主导航", "导航")]
    public void After_a_change_of_the_theme_no_page_is_kept(string file, string old, string with)
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        Assert.Equal(0, archive.Replace(file, old, with).AssertSameAsWithoutMemory(isUnchanged: false).KeptPages);
    }

    [Fact]
    public void A_kept_page_whose_link_now_leads_nowhere_is_an_error_all_the_same()
    {
        using var archive = new SmallArchive();
        archive.Write("input/guide.md", "# 指南\n\n一页指南。\n").Replace("input/about.md", "一页说明", "见[指南](/guide/)");
        Assert.False(archive.AssertSameAsWithoutMemory(isUnchanged: false).HasErrors);
        File.Delete(Path.Combine(archive.Root, "input/guide.md"));
        var report = archive.AssertSameAsWithoutMemory(isUnchanged: false);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "LINK001");
    }

    [Fact]
    public void A_page_that_went_away_has_the_others_read_again_once()
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        File.Delete(Path.Combine(archive.Root, "seeds/two.txt"));
        Assert.Contains(Standing(), page => page.Report is null);
        Build.Run(archive.Options, writes: true);
        archive.Replace("seeds/one.txt", "满了人", "挤满了人");
        Assert.DoesNotContain(Standing().Where(page => page.Entry.Path.StartsWith("tags", StringComparison.Ordinal) || page.Entry.Path is "404.html"), page => page.Report is null);

        List<StandingPage> Standing()
        {
            var (clock, bag) = (new StageClock(), new DiagnosticBag());
            using var plan = Build.PlanSite(archive.Options, Build.ReadArchive(archive.Options, clock, bag).Archive, clock, bag);
            return [.. PageMemory.Recall(archive.Options, InputFingerprint.Of(archive.Options)!, plan)!.Pages.Values];
        }
    }

    [Fact]
    public void A_page_with_something_to_say_about_it_says_it_each_time()
    {
        using var archive = new SmallArchive();
        archive.Replace("input/about.md", "一页说明", "见[邻报](https://example.org/)");
        for (var i = 0; i < 3; i++) archive.Write("seeds/two.txt", SmallArchive.SecondPage + string.Concat(Enumerable.Repeat("\n又一句。\n", i))).AssertSameAsWithoutMemory();
    }

    [Fact]
    public void A_deleted_or_damaged_memory_and_that_of_another_site_count_for_nothing()
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        var file = PageMemory.FileOf(archive.Options);
        var bytes = File.ReadAllBytes(file);
        var edits = 0;
        foreach (var damaged in new byte[]?[] { null, [], [1, 2, 3], bytes[..^1], [.. bytes[..200], (byte)(bytes[200] ^ 1), .. bytes[201..]], bytes })
        {
            if (damaged is null) File.Delete(file);
            else File.WriteAllBytes(file, damaged);
            archive.Write("seeds/two.txt", SmallArchive.SecondPage + string.Concat(Enumerable.Repeat("\n又一句。\n", ++edits)));
            Assert.Equal(0, archive.AssertSameAsWithoutMemory(isUnchanged: false).KeptPages);
        }

        archive.Write("seeds/two.txt", SmallArchive.SecondPage);
        Assert.NotEqual(0, archive.AssertSameAsWithoutMemory(isUnchanged: false).KeptPages);
    }

    [Fact]
    public void A_site_that_somebody_edited_is_made_from_the_beginning()
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        archive.Replace("output/index.html", "河西", "河东").Replace("seeds/one.txt", "满了人", "挤满了人");
        Assert.Equal(0, archive.AssertSameAsWithoutMemory(isUnchanged: false).KeptPages);
    }

    [Fact]
    public void Two_runs_at_the_same_time_leave_a_whole_site()
    {
        using var archive = new SmallArchive();
        Build.Run(archive.Options, writes: true);
        for (var i = 1; i <= 4; i++)
        {
            archive.Write("seeds/two.txt", SmallArchive.SecondPage + string.Concat(Enumerable.Repeat("\n又一句。\n", i)));
            Parallel.Invoke(() => Build.Run(archive.Options, writes: true), () => Build.Run(archive.Options, writes: true));
            archive.AssertSameAsWithoutMemory();
        }
    }

    [Fact]
    public void However_the_lines_of_seeds_are_edited_the_site_is_what_it_would_be_without_a_memory()
    {
        var edits =
            from file in Gen.Elements("seeds/one.txt", "seeds/two.txt")
            from line in Gen.Choose(0, 12)
            from text in Gen.Elements(null, "", "又一句。", "河边的新书屋", "本报讯（记者 庚辛）水退了。", "2月3日，市总工会到河西慰问。", "第2版")
            select (file, line, text);
        Prop.ForAll(edits.ListOf(5).ToArbitrary(), list =>
        {
            using var archive = new SmallArchive();
            Build.Run(archive.Options, writes: true);
            foreach (var (file, line, text) in list)
            {
                var lines = archive[file].Split('\n').ToList();
                if (text is not null) lines.Insert(Math.Min(line, lines.Count), text);
                else if (line < lines.Count) lines.RemoveAt(line);
                archive.Write(file, string.Join('\n', lines)).AssertSameAsWithoutMemory();
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(4));
    }
}
