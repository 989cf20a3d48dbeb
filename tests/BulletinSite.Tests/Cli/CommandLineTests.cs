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
}
