using System.Text.Json;

namespace BulletinSite.Tests.Workflows;

/// <summary>What the workflows do, done here: each step is a script, and the tests run the same one.</summary>
public sealed class ScriptTests
{
    private const string Report = "### where\n\nseeds/one.txt#L3-L5\n\n### kind\n\n文字 / edit\n\n### wrong\n\n满了人\n\n### right\n\n满人\n\n### why\n\n看了报纸\n";

    [Theory]
    [InlineData("", "", "https://pages.example/repo", "https://pages.example/repo/")]
    [InlineData("", "https://own.example/", "https://pages.example/repo", "https://own.example/")]
    [InlineData("https://set.example/archive", "https://own.example/", "https://pages.example/repo", "https://set.example/archive/")]
    public void The_site_gets_the_address_that_was_configured(string variable, string setting, string pages, string address)
    {
        using var run = new ScriptRun { ["SITE_URL"] = variable, ["PAGES_URL"] = pages, ["HOST_LIMIT"] = "1000000000" };
        if (setting.Length > 0) run.Archive.Write("input/site.yml", run.Archive["input/site.yml"] + $"base_url: {setting}\n");
        run.Commit("address");
        var built = run.Script("build-site.sh", ".", "output");
        Assert.True(built.Code == 0, built.Said);
        Assert.Contains($"<loc>{address}</loc>", run.Archive["output/sitemap.xml"], StringComparison.Ordinal);
        // The feed is dated by the commit, not by the clock.
        Assert.Contains("<updated>", run.Archive["output/feed.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_built_on_machines_of_their_own_are_joined_into_the_site()
    {
        using var run = new ScriptRun { ["PAGES_URL"] = "https://pages.example/repo" };
        Assert.Equal(0, run.Script("build-site.sh", ".", "output").Code);
        foreach (var number in new[] { "1", "2", "3" })
        {
            var built = run.Script("build-shard.sh", ".", $"output/shards/shard-{number}", $"{number}/3");
            Assert.True(built.Code == 0, built.Said);
        }

        Directory.Move(Path.Combine(run.Archive.Root, "output/shards"), Path.Combine(run.Elsewhere, "shards"));
        run["HOST_LIMIT"] = "1000000000";
        var joined = run.Script("merge-shards.sh", ".", "output.joined", Path.Combine(run.Elsewhere, "shards"));
        Assert.True(joined.Code == 0, joined.Said);
        Assert.Equal(run.Archive.Site(), run.Archive.Site("output.joined"));
        run["HOST_LIMIT"] = "10000";
        Assert.Equal(1, run.Script("merge-shards.sh", ".", "output.joined", Path.Combine(run.Elsewhere, "shards")).Code);
    }

    [Fact]
    public void A_change_is_compared_with_what_it_changes()
    {
        using var run = new ScriptRun();
        var summary = Path.Combine(run.Elsewhere, "summary.md");
        run["GITHUB_STEP_SUMMARY"] = summary;
        var before = run.Commit("before");
        run.Archive.Write("seeds/three.txt", "桥修好了\n\n本报讯（记者 甲乙）大家都来走一走。\n");
        run.Commit("a page more");
        var compared = run.Script("compare-sites.sh", before, "output/comparison");
        Assert.True(compared.Code == 0, compared.Said);
        Assert.Contains("- **added** ` 桥修好了 ` (` seeds/three.txt:1-3 `)", run.Archive["output/comparison/difference.md"], StringComparison.Ordinal);
        Assert.Equal(run.Archive["output/comparison/difference.md"], File.ReadAllText(summary));
        Assert.StartsWith("<!doctype html>", run.Archive["output/comparison/difference.html"], StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(run.Archive.Root, "output/comparison/preview/issues/three/index.html")));
        Assert.Equal("", run.Git("worktree", "list", "--porcelain").Split("worktree ").Skip(2).FirstOrDefault() ?? "");
    }

    [Fact]
    public void A_change_that_cannot_be_built_fails_and_one_that_mends_the_archive_does_not()
    {
        using var run = new ScriptRun();
        var good = run.Commit("good");
        run.Archive.Write("input/site.yml", "titel: x\n");
        var bad = run.Commit("bad");
        Assert.NotEqual(0, run.Script("compare-sites.sh", good, "output/c").Code);
        run.Git("checkout", "--quiet", good);
        var compared = run.Script("compare-sites.sh", bad, "output/c");
        Assert.True(compared.Code == 0, compared.Said);
        Assert.Equal("The site before the change cannot be built; there is nothing to compare.\n", run.Archive["output/c/difference.md"]);
    }

    [Fact]
    public void The_comment_is_written_once_and_then_kept_up_to_date()
    {
        using var run = new ScriptRun { ["PULL_REQUEST"] = "12" };
        run.Archive.Write("output/d.md", "## differs\n$(id) `id`\n");
        run.Fake("gh");
        Assert.Equal(0, run.Script("comment.sh", "output/d.md").Code);
        Assert.Contains("api --method POST repos/example/bulletin/issues/12/comments -F body=@", run.Log("gh.log"), StringComparison.Ordinal);
        Assert.Equal("<!-- bulletin diff -->\n## differs\n$(id) `id`\n", run.Log("gh.body"));
        run.Fake("gh", says: "345");
        Assert.Equal(0, run.Script("comment.sh", "output/d.md").Code);
        Assert.Contains("api --method PATCH repos/example/bulletin/issues/comments/345 -F body=@", run.Log("gh.log"), StringComparison.Ordinal);
        run["PULL_REQUEST"] = "12; id";
        Assert.NotEqual(0, run.Script("comment.sh", "output/d.md").Code);
    }

    [Fact]
    public void A_labelled_report_becomes_one_file_and_what_it_changes()
    {
        using var run = new ScriptRun();
        var read = run.Script("read-report.sh", Event(run, Report), Path.Combine(run.Elsewhere, "out"));
        Assert.True(read.Code == 0, read.Said);
        Assert.Contains("  - edit: { line: 5, read: 满人 }\n", File.ReadAllText(Path.Combine(run.Elsewhere, "out/corrections/one.yml")), StringComparison.Ordinal);
        Assert.Contains("~~` 了 `~~", File.ReadAllText(Path.Combine(run.Elsewhere, "out/difference.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("### where\n\nseeds/../.github/workflows/ci.yml#L1\n\n### kind\n\nunjoin\n")]
    [InlineData("### where\n\nseeds/one.txt#L1\n\n### kind\n\njoin\n")]
    [InlineData("$(touch pwned) `touch pwned`; touch pwned\n")]
    [InlineData("::set-output name=x::y\n::add-mask::z\n")]
    public void A_report_that_makes_no_correction_leaves_everything_as_it_was(string report)
    {
        using var run = new ScriptRun();
        var read = run.Script("read-report.sh", Event(run, report), Path.Combine(run.Elsewhere, "out"));
        Assert.NotEqual(0, read.Code);
        Assert.Equal("", run.Git("status", "--porcelain"));
        Assert.False(File.Exists(Path.Combine(run.Archive.Root, "pwned")));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(run.Elsewhere, "out"), "*", SearchOption.AllDirectories));
        Assert.DoesNotContain(read.Said.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }

    [Fact]
    public void The_correction_becomes_a_pull_request_that_changes_one_file()
    {
        using var run = Proposing(out var origin);
        Bring(run, "corrections/one.yml", "corrections: []\n");
        var proposed = run.Script("propose-correction.sh", Path.Combine(run.Elsewhere, "in"));
        Assert.True(proposed.Code == 0, proposed.Said);
        Assert.Equal("input/corrections/one.yml\n", run.Git("diff", "--name-only", "main", "report/12"));
        Assert.Equal(run.Git("rev-parse", "report/12"), run.Git("--git-dir", origin, "rev-parse", "report/12"));
        Assert.Contains("pr create --head report/12 --title corrections: report #12 --body-file ", run.Log("gh.log"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corrections/none.yml")] // no such page
    [InlineData("corrections/one.txt")]
    [InlineData("corrections/deep/one.yml")]
    [InlineData("corrections/-rf.yml")]
    [InlineData("corrections/one.yml\n")]
    [InlineData("corrections/$(touch pwned).yml")]
    public void Nothing_but_the_correction_of_a_page_gets_through(string file)
    {
        using var run = Proposing(out _);
        Bring(run, file, "x\n");
        RefusesToPropose(run);
    }

    [Fact]
    public void Nor_do_two_files_or_a_link_or_a_number_that_is_none()
    {
        using var run = Proposing(out _);
        Bring(run, "corrections/one.yml", "x\n");
        Bring(run, "corrections/two.yml", "x\n");
        RefusesToPropose(run);
        File.Delete(Path.Combine(run.Elsewhere, "in/corrections/two.yml"));
        File.Delete(Path.Combine(run.Elsewhere, "in/corrections/one.yml"));
        File.CreateSymbolicLink(Path.Combine(run.Elsewhere, "in/corrections/one.yml"), "/etc/passwd");
        RefusesToPropose(run);
        File.Delete(Path.Combine(run.Elsewhere, "in/corrections/one.yml"));
        Bring(run, "corrections/one.yml", new string('x', 300_000));
        RefusesToPropose(run);
        Bring(run, "corrections/one.yml", "x\n");
        run["ISSUE"] = "12 --repo evil/evil";
        RefusesToPropose(run);
    }

    [Fact]
    public void A_reader_is_told_where_the_reason_stands()
    {
        using var run = new ScriptRun { ["ISSUE"] = "12" };
        run.Fake("gh");
        Assert.Equal(0, run.Script("answer-report.sh").Code);
        Assert.StartsWith("issue comment 12 --repo example/bulletin --body ", run.Log("gh.log"), StringComparison.Ordinal);
        run["ISSUE"] = "$(id)";
        Assert.NotEqual(0, run.Script("answer-report.sh").Code);
    }

    [Fact]
    public void A_tag_becomes_a_release_of_files_that_add_up()
    {
        using var run = new ScriptRun { ["PAGES_URL"] = "https://pages.example/repo" };
        run.Fake("gh");
        var files = Path.Combine(run.Elsewhere, "release");
        var made = run.Script("release-files.sh", "v1.2.0", files);
        Assert.True(made.Code == 0, made.Said);
        Assert.Contains("version: \"v1.2.0\"\ndate-released: \"", File.ReadAllText(Path.Combine(files, "CITATION.cff")), StringComparison.Ordinal);
        Assert.Contains("url: \"https://pages.example/repo/\"\n", File.ReadAllText(Path.Combine(files, "CITATION.cff")), StringComparison.Ordinal);
        Assert.Equal(0, run.Script("publish-release.sh", "v1.2.0", files).Code);
        Assert.StartsWith("release create v1.2.0 --repo example/bulletin --verify-tag ", run.Log("gh.log"), StringComparison.Ordinal);

        File.Delete(Path.Combine(run.Elsewhere, "gh.log"));
        Assert.NotEqual(0, run.Script("publish-release.sh", "v1 --repo evil/evil", files).Code);
        File.AppendAllText(Path.Combine(files, "site.zip"), "more");
        Assert.NotEqual(0, run.Script("publish-release.sh", "v1.2.0", files).Code);
        File.WriteAllText(Path.Combine(files, "extra"), "");
        Assert.NotEqual(0, run.Script("publish-release.sh", "v1.2.0", files).Code);
        Assert.Equal("", run.Log("gh.log"));
    }

    private static ScriptRun Proposing(out string origin)
    {
        var run = new ScriptRun { ["ISSUE"] = "12" };
        run.Fake("gh");
        origin = Path.Combine(run.Elsewhere, "origin.git");
        run.Git("init", "--quiet", "--bare", origin);
        run.Git("remote", "add", "origin", origin);
        Bring(run, "difference.md", "## differs\n");
        return run;
    }

    private static void RefusesToPropose(ScriptRun run)
    {
        var proposed = run.Script("propose-correction.sh", Path.Combine(run.Elsewhere, "in"));
        Assert.NotEqual(0, proposed.Code);
        Assert.Equal("", run.Git("status", "--porcelain"));
        Assert.Equal("main\n", run.Git("branch", "--show-current"));
        Assert.DoesNotContain("pr create", run.Log("gh.log"), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(run.Archive.Root, "pwned")));
    }

    private static void Bring(ScriptRun run, string file, string text)
    {
        var path = Path.Combine(run.Elsewhere, "in", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string Event(ScriptRun run, string report)
    {
        var file = Path.Combine(run.Elsewhere, "event.json");
        File.WriteAllText(file, JsonSerializer.Serialize(new { issue = new { number = 12, body = report }, sender = new { login = "maintainer" } }));
        return file;
    }
}
