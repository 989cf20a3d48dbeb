using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace BulletinSite.Tests.Workflows;

/// <summary>What every workflow keeps to: least permissions, actions by their commits, no words of a stranger in a shell.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(SmallArchive.Repository, ".github");

    private const string Sample = "tests/Sample/.github/workflows/pages.yml";

    /// <summary>The repository's own, and the one that is shown to other repositories.</summary>
    public static TheoryData<string> Workflows =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "workflows"), "*.yml").Order(StringComparer.Ordinal).Select(file => $".github/workflows/{Path.GetFileName(file)}"), Sample];

    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Path.Combine(Folder, "scripts"), "*.sh").Order(StringComparer.Ordinal).Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Permissions_are_the_least_and_are_said(string file)
    {
        var workflow = Read(file);
        Assert.DoesNotContain("write", workflow["permissions"].ToString(), StringComparison.Ordinal);
        foreach (var job in Jobs(workflow))
        {
            Assert.True(job.Children.ContainsKey("timeout-minutes"), $"{file}: a job without an end");
            var writes = job.Children.TryGetValue("permissions", out var permissions) && permissions.ToString().Contains("write", StringComparison.Ordinal);
            // A job that may write builds nothing and runs no program but the scripts of the main branch.
            if (writes) Assert.DoesNotContain(Steps(job), step => Text(step, "uses").Contains("setup-dotnet", StringComparison.Ordinal) || Text(step, "run").Contains("dotnet", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_job_that_asks_for_the_sites_address_may_read_it(string file)
    {
        foreach (var job in Jobs(Read(file)).Where(job => Steps(job).Any(step => Text(step, "uses").StartsWith("actions/configure-pages@", StringComparison.Ordinal))))
        {
            Assert.Equal("read", job["permissions"]["pages"].ToString());
            Assert.Contains("${{ vars.SITE_URL }}", job.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(".github/actions/build/action.yml")]
    [MemberData(nameof(Workflows))]
    public void Actions_are_named_by_commit_with_the_version_beside_it(string file)
    {
        foreach (var line in File.ReadAllLines(Path.Combine(SmallArchive.Repository, file)).Where(line => line.Contains("uses:", StringComparison.Ordinal)))
            Assert.Matches(PinnedAction(), line.Trim());
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_step_hands_an_expression_to_a_shell(string file)
    {
        foreach (var step in Jobs(Read(file)).SelectMany(Steps))
        {
            Assert.DoesNotContain("${{", Text(step, "run"), StringComparison.Ordinal);
            if (!step.Children.TryGetValue("env", out var environment)) continue;
            // What strangers write (titles, bodies, branch names) is not even in the environment.
            foreach (Match expression in Expression().Matches(environment.ToString()))
                Assert.Matches(@"^(vars\.SITE_URL|github\.token|github\.ref_name|github\.event\.(issue|pull_request)\.number|matrix\.number|strategy\.job-total|steps\.[a-z]+\.outputs\.[a-z_]+)$", expression.Groups[1].Value);
        }
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_workflow_lends_its_rights_to_a_fork(string file)
    {
        var text = File.ReadAllText(Path.Combine(SmallArchive.Repository, file));
        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
        Assert.DoesNotContain("workflow_run", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets.", text, StringComparison.Ordinal);
        foreach (var step in Jobs(Read(file)).SelectMany(Steps).Where(step => Text(step, "uses").StartsWith("actions/checkout@", StringComparison.Ordinal)))
            Assert.True(file == ".github/workflows/report.yml" || step["with"]["persist-credentials"].ToString() == "false", $"{file}: the token stays in the work tree");
    }

    [Fact]
    public void The_job_that_reads_a_report_can_write_nothing()
    {
        var read = (YamlMappingNode)Read(".github/workflows/report.yml")["jobs"]["read"];
        Assert.Equal("read", Assert.Single(((YamlMappingNode)read["permissions"]).Children).Value.ToString());
        Assert.Equal("false", Steps(read).First()["with"]["persist-credentials"].ToString());
        Assert.DoesNotContain(Steps(read), step => step.Children.ContainsKey("env"));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Every_script_is_used_and_stops_at_the_first_mistake(string file)
    {
        var script = File.ReadAllText(Path.Combine(Folder, "scripts", file));
        Assert.StartsWith("#!/usr/bin/env bash\n# ", script, StringComparison.Ordinal);
        Assert.Contains("\nset -euo pipefail\n", script, StringComparison.Ordinal);
        Assert.DoesNotContain("eval ", script, StringComparison.Ordinal);
        Assert.Contains(Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories), other => !other.EndsWith(file, StringComparison.Ordinal) && File.ReadAllText(other).Contains(file, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_script_a_workflow_runs_is_there(string file)
    {
        foreach (Match script in ScriptName().Matches(File.ReadAllText(Path.Combine(SmallArchive.Repository, file))))
            Assert.True(File.Exists(Path.Combine(SmallArchive.Repository, script.Value)), script.Value);
    }

    private static YamlMappingNode Read(string file)
    {
        var yaml = new YamlStream();
        using var text = new StreamReader(Path.Combine(SmallArchive.Repository, file));
        yaml.Load(text);
        return (YamlMappingNode)Assert.Single(yaml.Documents).RootNode;
    }

    private static IEnumerable<YamlMappingNode> Jobs(YamlMappingNode workflow) => ((YamlMappingNode)workflow["jobs"]).Children.Values.Cast<YamlMappingNode>();

    private static IEnumerable<YamlMappingNode> Steps(YamlMappingNode job) => ((YamlSequenceNode)job["steps"]).Children.Cast<YamlMappingNode>();

    private static string Text(YamlMappingNode step, string key) => step.Children.TryGetValue(key, out var value) ? value.ToString() : "";

    [GeneratedRegex(@"^(- )?uses: [A-Za-z-]+/[A-Za-z./-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$")]
    private static partial Regex PinnedAction();

    [GeneratedRegex(@"\$\{\{\s*(.*?)\s*\}\}")]
    private static partial Regex Expression();

    [GeneratedRegex(@"\.github/scripts/[a-z-]+\.sh")]
    private static partial Regex ScriptName();
}
