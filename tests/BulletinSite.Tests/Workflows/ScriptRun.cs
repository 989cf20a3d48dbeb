using System.Diagnostics;
using System.Text;

namespace BulletinSite.Tests.Workflows;

/// <summary>A script of <c>.github/scripts</c> run as a workflow runs it: with bash, in an archive that is a repository, with the program that was built.</summary>
internal sealed class ScriptRun : IDisposable
{
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal)
    {
        ["GIT_CONFIG_GLOBAL"] = "/dev/null", ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_AUTHOR_NAME"] = "编辑", ["GIT_AUTHOR_EMAIL"] = "e@example.org", ["GIT_COMMITTER_NAME"] = "编辑", ["GIT_COMMITTER_EMAIL"] = "e@example.org",
        ["PROGRAM"] = $"dotnet {typeof(Build).Assembly.Location}", ["DOTNET_NOLOGO"] = "1",
        ["GITHUB_REPOSITORY"] = "example/bulletin", ["GITHUB_RUN_ID"] = "7", ["GH_TOKEN"] = "none",
    };

    public ScriptRun()
    {
        Elsewhere = Directory.CreateTempSubdirectory("bulletin-run-").FullName;
        Archive.Write(".gitignore", "/output/\n/.output.*\n");
        Git("init", "--quiet", "--initial-branch=main");
        Commit("first");
    }

    public SmallArchive Archive { get; } = new();

    /// <summary>A folder beside the archive.</summary>
    public string Elsewhere { get; }

    public string this[string name] { set => _environment[name] = value; }

    public string Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "commit.gpgsign=false", "commit", "--quiet", "--allow-empty", "-m", message);
        return Git("rev-parse", "HEAD").Trim();
    }

    public string Git(params string[] arguments)
    {
        var (code, said) = Start("git", arguments);
        Assert.True(code == 0, said);
        return said;
    }

    /// <summary>Puts a program of this name before all others: it writes down what it was called with and says some words.</summary>
    public void Fake(string name, string says = "")
    {
        var folder = Directory.CreateDirectory(Path.Combine(Elsewhere, "bin")).FullName;
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, $"#!/bin/bash\nprintf '%s\\n' \"$*\" >> '{Elsewhere}/{name}.log'\nfor a in \"$@\"; do case $a in body=@*) cat \"${{a#body=@}}\" >> '{Elsewhere}/{name}.body';; esac; done\nprintf '%s' '{says}'\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _environment["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}";
    }

    public string Log(string name) => File.Exists(Path.Combine(Elsewhere, name)) ? File.ReadAllText(Path.Combine(Elsewhere, name)) : "";

    public (int Code, string Said) Script(string name, params string[] arguments) =>
        Start("bash", [Path.Combine(SmallArchive.Repository, ".github/scripts", name), .. arguments]);

    public void Dispose()
    {
        Archive.Dispose();
        Directory.Delete(Elsewhere, recursive: true);
    }

    private (int Code, string Said) Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = Archive.Root, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in _environment) start.Environment[name] = value;
        start.Environment.Remove("GITHUB_STEP_SUMMARY");
        if (_environment.TryGetValue("GITHUB_STEP_SUMMARY", out var summary)) start.Environment["GITHUB_STEP_SUMMARY"] = summary;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(TimeSpan.FromMinutes(3))) process.Kill(entireProcessTree: true);
        return (process.ExitCode, said + error.Result);
    }
}
