using System.Text;
using BulletinSite.Text;

namespace BulletinSite.Tests;

/// <summary>An archive of two pages in a folder of its own, with the project's theme, to be broken and built.</summary>
internal sealed class SmallArchive : IDisposable
{
    public const string FirstPage = "河边的新书屋\n\n本报讯（记者 甲乙）书屋昨天开门。门口的台阶上坐\n\n满了人。\n\n市总工会赴河西调研\n\n本报讯（记者 丙丁）近日，调研组到了河西。\n";
    public const string SecondPage = "谁来浇花？\n\n本报讯（记者 甲乙）近日，花开了。\n";

    public SmallArchive()
    {
        Root = Directory.CreateTempSubdirectory("bulletin-").FullName;
        Write("seeds/one.txt", FirstPage);
        Write("seeds/two.txt", SecondPage);
        Write("input/site.yml", "title: 河西报档案\npublication: 河西报\ndescription: 一份试验用的报纸档案。\n");
        Write("input/about.md", "# 关于\n\n一页说明。\n");
        Copy(Path.Combine(Repository, "theme"), Path.Combine(Root, "theme"));
    }

    public static string Repository { get; } = FindRepository();

    public string Root { get; }

    public BuildOptions Options => BuildOptions.For(Root);

    public string this[string path] => File.ReadAllText(Path.Combine(Root, path));

    public SmallArchive Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    // Put in its place whole: whoever watches the folder sees no half of it.
    public SmallArchive Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var written = Path.Combine(Root, ".written");
        File.WriteAllBytes(written, bytes);
        File.Move(written, full, overwrite: true);
        return this;
    }

    public SmallArchive Replace(string path, string old, string with)
    {
        var text = this[path];
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    /// <summary>Builds and gives the messages that ask somebody to do something.</summary>
    public (BuildReport Report, string[] Messages) Build(BuildOptions? options = null)
    {
        var report = BulletinSite.Build.Run(options ?? Options, writes: true);
        return (report, [.. report.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.ToString())]);
    }

    /// <summary>Runs a command on the archive, as the shell would: how it went, and what it said.</summary>
    public (int Code, string Said) Run(params string[] arguments)
    {
        var output = new MemoryStream();
        var code = BulletinSite.Cli.CommandLine.Run([.. arguments, "--root", Root, "--plain"], output);
        return (code, Encoding.UTF8.GetString(output.ToArray()));
    }

    /// <summary>Every file of the site with its bytes, by name.</summary>
    public SortedDictionary<string, string> Site(string folder = "output")
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var root = Path.Combine(Root, folder);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(root, file), Convert.ToBase64String(File.ReadAllBytes(file)));
        return files;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "BulletinSite.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
