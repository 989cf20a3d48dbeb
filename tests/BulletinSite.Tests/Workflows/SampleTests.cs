namespace BulletinSite.Tests.Workflows;

/// <summary>Another repository, with only seeds and judgement in it, uses the program as a tool.</summary>
public sealed class SampleTests
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    [Fact]
    public void A_repository_without_program_and_theme_is_built_with_the_packed_tool()
    {
        using var run = new ScriptRun { ["PROGRAM"] = "", ["SITE_URL"] = "https://example.org/hewan", ["PACK_OPTIONS"] = $"-c {Configuration} --no-build", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1" };
        var sample = Copy(Path.Combine(SmallArchive.Repository, "tests/Sample"), Path.Combine(run.Elsewhere, "sample"));
        Assert.Equal([".github", "README.md", "input", "seeds"], Directory.EnumerateFileSystemEntries(sample).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var site = Path.Combine(sample, "output");
        var built = run.Script("build-archive.sh", sample, site);
        Assert.True(built.Code == 0, built.Said);
        Assert.Contains("<loc>https://example.org/hewan/</loc>", File.ReadAllText(Path.Combine(site, "sitemap.xml")), StringComparison.Ordinal);

        // The tool makes the same bytes as the program in this repository with this repository's theme.
        Copy(Path.Combine(SmallArchive.Repository, "theme"), Path.Combine(sample, "theme"));
        var here = Build.Run(BuildOptions.For(sample) with { Output = Path.Combine(sample, "here"), BaseUrl = "https://example.org/hewan/" }, writes: true);
        Assert.False(here.HasErrors);
        Assert.Equal(File.ReadAllText(Path.Combine(sample, "here/manifest.json")), File.ReadAllText(Path.Combine(site, "manifest.json")));
    }

    [Fact]
    public void The_sample_calls_the_action_with_inputs_it_has()
    {
        var action = File.ReadAllText(Path.Combine(SmallArchive.Repository, ".github/actions/build/action.yml"));
        var workflow = File.ReadAllLines(Path.Combine(SmallArchive.Repository, "tests/Sample/.github/workflows/pages.yml"));
        var call = Array.FindIndex(workflow, line => line.Contains("/.github/actions/build@", StringComparison.Ordinal));
        var given = workflow.Skip(call + 2).TakeWhile(line => line.StartsWith("          ", StringComparison.Ordinal)).Select(line => line.Trim().Split(':')[0]).Where(line => line[0] != '#').ToList();
        Assert.NotEmpty(given);
        Assert.All(given, input => Assert.Contains($"\n  {input}:\n", action, StringComparison.Ordinal));
        Assert.DoesNotContain("${{", action[action.IndexOf("run: ", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    private static string Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return to;
    }
}
