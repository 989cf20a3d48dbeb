using System.Text.Json;
using BulletinSite.Cli;

namespace BulletinSite.Tests.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData(ExitCode.Clean, "check", "--plain")]
    [InlineData(ExitCode.Clean, "build", "--plain")]
    [InlineData(ExitCode.Clean, "--plain")] // build is the default
    [InlineData(ExitCode.Clean, "explain", "seeds/one.txt:1", "--plain")]
    [InlineData(ExitCode.Errors, "explain", "seeds/one.txt:2", "--plain")] // no text there
    [InlineData(ExitCode.Errors, "explain", "seeds/nowhere.txt:1", "--plain")]
    [InlineData(ExitCode.Errors, "check", "--plain", "--base-url", "nowhere")]
    [InlineData(ExitCode.WrongUse, "explain", "seeds/one.txt", "--plain")]
    [InlineData(ExitCode.WrongUse, "biuld")]
    [InlineData(ExitCode.WrongUse, "split")] // --to is missing
    [InlineData(ExitCode.WrongUse, "build", "--nonsense")]
    public void Tells_the_shell_how_it_went(int expected, params string[] arguments)
    {
        using var archive = new SmallArchive();
        Assert.Equal(expected, CommandLine.Run([.. arguments, "--root", archive.Root]));
    }

    [Fact]
    public void Writes_articles_that_can_be_read_back()
    {
        using var archive = new SmallArchive();
        var to = Path.Combine(archive.Root, "articles");
        Assert.Equal(ExitCode.Clean, CommandLine.Run(["split", "--to", to, "--root", archive.Root, "--plain"]));
        Assert.Equal(3, Directory.EnumerateFiles(to, "*.md").Count());
        Assert.All(Directory.EnumerateFiles(to, "*.md"), file => BulletinSite.Archive.Exchange.ArticleMarkdown.Read(File.ReadAllText(file)));
    }

    [Fact]
    public void Writes_one_json_file_a_page()
    {
        using var archive = new SmallArchive();
        var to = Path.Combine(archive.Root, "pages");
        Assert.Equal(ExitCode.Clean, CommandLine.Run(["split", "--to", to, "--format", "json", "--root", archive.Root, "--plain"]));
        using var page = JsonDocument.Parse(File.ReadAllText(Path.Combine(to, "one.json")));
        Assert.Equal(["河边的新书屋", "市总工会赴河西调研"], page.RootElement.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("title").GetString()!));
    }

    [Fact]
    public void Pages_that_can_be_read_are_split_although_another_cannot()
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/empty.txt", "");
        var to = Path.Combine(archive.Root, "pages");
        Assert.Equal(ExitCode.Errors, CommandLine.Run(["split", "--to", to, "--format", "json", "--root", archive.Root, "--plain"]));
        Assert.Equal(2, Directory.EnumerateFiles(to).Count());
    }

    [Theory]
    [InlineData("CLI001", "explain", "seeds/one.txt")]
    [InlineData("CLI002", "explain", "seeds/nowhere.txt:1")]
    [InlineData("CLI003", "explain", "seeds/one.txt:2")]
    [InlineData("CLI004", "split", "--to", "{root}/seeds/one.txt")] // a file is in the way
    [InlineData("CLI005", "split", "--to", "{root}/pages", "--format", "json")] // seeds/one.txt and seeds/sub/one.txt
    [InlineData("CLI006", "serve", "--port", "{taken}")]
    [InlineData("CORR201", "correct", "seeds/one.txt:2", "split", "--by", "编辑", "--reason", "r")]
    [InlineData("CORR202", "correct", "seeds/one.txt:1", "splitt", "--by", "编辑", "--reason", "r")]
    [InlineData("CORR202", "correct", "seeds/one.txt:1", "furniture", "--by", "编辑", "--reason", "r")] // of what kind?
    [InlineData("CORR203", "correct", "seeds/one.txt:1", "split", "--by", "编辑")] // why?
    public void Says_what_it_cannot_do(string code, params string[] arguments)
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/sub/one.txt", SmallArchive.SecondPage).Write("input/issues.yml", "issues:\n- { id: sub, seeds: [sub/one.txt] }\n");
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var start = new System.Diagnostics.ProcessStartInfo("dotnet") { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var argument in new[] { typeof(CommandLine).Assembly.Location }.Concat(arguments).Concat(["--json", "--root", archive.Root]))
            start.ArgumentList.Add(argument.Replace("{root}", archive.Root, StringComparison.Ordinal).Replace("{taken}", port, StringComparison.Ordinal));
        using var process = System.Diagnostics.Process.Start(start)!;
        using var printed = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        Assert.NotEqual(ExitCode.Clean, process.ExitCode);
        Assert.Contains(code, printed.RootElement.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("CORR202", 3, "splitt")] // no such kind
    [InlineData("CORR201", 2, "split")] // nothing on that line
    [InlineData("CORR201", 999, "split")] // no such line
    public void Points_to_the_line_that_a_correction_was_asked_for(string code, int line, string kind)
    {
        using var archive = new SmallArchive();
        using var output = new MemoryStream();
        Assert.NotEqual(ExitCode.Clean, CommandLine.Run(["correct", $"seeds/one.txt:{line}", kind, "--by", "编辑", "--reason", "r", "--root", archive.Root, "--json"], output));
        using var printed = JsonDocument.Parse(output.ToArray());
        var told = printed.RootElement.GetProperty("diagnostics").EnumerateArray().Single(diagnostic => diagnostic.GetProperty("code").GetString() == code);
        Assert.Equal(Math.Min(line, File.ReadAllLines(Path.Combine(archive.Root, "seeds", "one.txt")).Length), told.GetProperty("line").GetInt32());
    }
}
