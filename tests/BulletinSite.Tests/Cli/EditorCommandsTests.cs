using System.Text.Json;
using BulletinSite.Cli;

namespace BulletinSite.Tests.Cli;

/// <summary>What an editor does at the command line: look at doubts, settle them, keep addresses.</summary>
public sealed class EditorCommandsTests
{
    private static readonly string[] Who = ["--by", "编辑", "--when", "2024-03-01", "--reason", "看了报纸"];

    [Theory]
    [InlineData("seeds/one.txt:3", "split", "split: 3")]
    [InlineData("seeds/one.txt:7,9", "merge", "merge: [7, 9]")]
    [InlineData("seeds/one.txt:7", "merge", "merge: [7, 9]")]
    [InlineData("seeds/one.txt:5", "unjoin", "unjoin: 5")]
    [InlineData("seeds/one.txt:5", "join", "join: 5")]
    [InlineData("seeds/one.txt:5", "caption", "caption: 5")]
    [InlineData("seeds/one.txt:7", "retitle", "head: { title: 7 }")]
    [InlineData("seeds/one.txt:9", "hide", "hide: 9")]
    [InlineData("seeds/one.txt:1", "furniture other", "furniture: { lines: 1, kind: other }")]
    [InlineData("seeds/one.txt:3", "byline reporter=甲乙 photographer=甲乙", "byline: { line: 3, reporters: [甲乙], photographers: [甲乙] }")]
    [InlineData("seeds/one.txt:3", "date [2024-03-01..2024-03-04]", "date: { line: 3, edtf: \"[2024-03-01..2024-03-04]\" }")]
    [InlineData("seeds/one.txt:3", "date unknown", "date: { line: 3, edtf: unknown }")]
    [InlineData("seeds/one.txt:5", "edit 满了人 满人", "edit: { line: 5, read: 满人 }")]
    public void Correct_writes_an_entry_that_the_next_build_obeys(string place, string kind, string entry)
    {
        using var archive = new SmallArchive();
        Assert.Equal(ExitCode.Clean, Run(archive, ["correct", place, .. kind.Split(' '), .. Who]));
        var written = archive["input/corrections/one.yml"];
        Assert.StartsWith($"corrections:\n  - {entry}\n    quotation: ", written, StringComparison.Ordinal);
        Assert.EndsWith("    reason: 看了报纸\n    by: 编辑\n    when: 2024-03-01\n", written, StringComparison.Ordinal);
        Assert.Empty(archive.Build().Messages);
    }

    [Fact]
    public void A_head_keeps_its_other_lines_when_one_gets_another_role()
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/one.txt", "东区举行协商质效观摩会\n\n三十二家企业晒出集体合同\n\n本报讯（记者 任一）会开了。\n");
        Assert.Equal(ExitCode.Clean, Run(archive, ["correct", "seeds/one.txt:1", "retitle", .. Who]));
        Assert.Contains("head: { title: 1, subtitle: 3 }", archive["input/corrections/one.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_over_several_lines_keeps_them_when_another_line_gets_a_role()
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/one.txt", "米价连涨十日\n\n市区各校教员\n\n联名请求改发实物\n\n市府允于下周答复\n\n本报讯（记者 任一）会开了。\n");
        Assert.Equal(ExitCode.Clean, Run(archive, ["correct", "seeds/one.txt:7", "subtitle", .. Who]));
        Assert.Contains("head: { kicker: 1, title: [3, 5], subtitle: 7 }", archive["input/corrections/one.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_merged_with_the_one_before_takes_the_heading_over_it_along()
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/one.txt", "河边的新书屋\n\n本报讯（记者 任一）台阶上坐满了人。\n\n简讯\n\n渡口开夜班\n\n本报讯（记者 任一）渡口开了夜班船。\n");
        var before = archive.Build().Report.Articles;
        Assert.Equal(ExitCode.Clean, Run(archive, ["correct", "seeds/one.txt:7", "merge", .. Who]));
        Assert.Contains("merge: [5, 7, 9]", archive["input/corrections/one.yml"], StringComparison.Ordinal);
        Assert.Equal(before - 1, archive.Build().Report.Articles);
    }

    [Fact]
    public void What_stood_in_the_file_stays_as_it_was()
    {
        using var archive = new SmallArchive();
        const string before = "# 编辑的笔记\ncorrections:\n# 第一条\n- split: 7 # 行尾\n  quotation: '市总工会'\n  reason: >-\n    两行的\n    理由\n  by: 甲\n  when: 2024-02-01\n";
        archive.Write("input/corrections/one.yml", before);
        Assert.Equal(ExitCode.Clean, Run(archive, ["correct", "seeds/one.txt:5", "unjoin", "--by", "a: b", "--when", "2024-03-01", "--reason", "\"引号\" # 不是注释"]));
        Assert.Equal(before + "- unjoin: 5\n  quotation: 满了人。\n  reason: \"\\\"引号\\\" # 不是注释\"\n  by: \"a: b\"\n  when: 2024-03-01\n", archive["input/corrections/one.yml"]);
        Assert.Empty(archive.Build().Messages);
    }

    [Theory]
    [InlineData("seeds/one.txt:1", "join")] // nothing before it to go on with
    [InlineData("seeds/one.txt:3", "byline reporter=无名")] // no such name in the article
    [InlineData("seeds/one.txt:3", "tag add=nowhere")] // no such tag
    [InlineData("seeds/one.txt:7", "unjoin")] // the line is already said to be something else
    public void An_entry_that_would_stop_the_next_build_is_refused(string place, string kind)
    {
        using var archive = new SmallArchive();
        const string before = "corrections:\n  - head: { title: 7 }\n    quotation: 市总工会\n    reason: r\n    by: e\n    when: 2024-03-01\n";
        archive.Write("input/corrections/one.yml", before);
        Assert.Equal(ExitCode.Errors, Run(archive, ["correct", place, .. kind.Split(' '), .. Who]));
        Assert.Equal(before, archive["input/corrections/one.yml"]);
    }

    [Fact]
    public void Review_ranks_doubts_and_names_the_other_reading()
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/one.txt", "东区举行协商质效观摩会\n\n三十二家企业晒出集体合同\n\n本报讯（记者 任一）台阶上坐满满\n\n满了人。\n");
        using var printed = JsonDocument.Parse(Printed(archive, "review", "--json"));
        var items = printed.RootElement.GetProperty("review").EnumerateArray().ToList();
        Assert.Equal(["head", "character"], items.Select(item => item.GetProperty("about").GetString()));
        Assert.Equal("title + subtitle", items[0].GetProperty("runner_up").GetString());
        Assert.Equal("correct seeds/one.txt:1 retitle", items[0].GetProperty("command").GetString());
        Assert.True(items[0].GetProperty("rank").GetInt32() > items[1].GetProperty("rank").GetInt32());
    }

    [Fact]
    public void The_command_that_review_names_does_what_it_says()
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/one.txt", "月报制度\n\n本报讯（记者 任一）近日，东河工会把每一件事都办得踏踏实实，认真落实\n\n实工作月报制度，职工都说好。\n");
        var line = archive.Run("review").Said.Split('\n').Single(line => line.Contains("if not: ", StringComparison.Ordinal) && line.Contains(" edit ", StringComparison.Ordinal));
        var command = line[(line.IndexOf("if not: ", StringComparison.Ordinal) + "if not: ".Length)..].Trim();
        Assert.Equal("correct seeds/one.txt:5 edit 实工作月报 工作月报", command);
        Assert.Equal(ExitCode.Clean, archive.Run([.. command.Split(' '), .. Who]).Code);
        Assert.Contains("edit: { line: 5, read: 工作月报 }", archive["input/corrections/one.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_review_page_shows_what_the_command_lists()
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/one.txt", "东区举行<b>观摩会\n\n三十二家企业晒出集体合同\n\n本报讯（记者 任一）会开了。\n");
        Assert.Empty(archive.Build().Messages);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(archive["output/review/index.html"]);
        Assert.Equal("东区举行<b>观摩会", page.QuerySelector(".doubts blockquote")!.TextContent.Trim());
        Assert.Matches("^correct seeds/one.txt:[13] retitle$", page.QuerySelector(".doubts code")!.TextContent);
    }

    [Fact]
    public void Freeze_keeps_addresses_when_the_pages_are_read_otherwise()
    {
        using var archive = new SmallArchive();
        archive.Build();
        var before = Directory.EnumerateDirectories(Path.Combine(archive.Root, "output/a")).Select(Path.GetFileName).ToList();
        Assert.Equal(ExitCode.Clean, Run(archive, ["freeze"]));
        // Another program, other rules: here the words themselves are others, and their ids would be.
        archive.Replace("seeds/one.txt", "河边的新书屋", "河岸的旧书屋").Replace("seeds/two.txt", "谁来浇花？", "谁来种树？");
        Assert.Empty(archive.Build().Messages);
        Assert.Equal(before.Order(StringComparer.Ordinal), Directory.EnumerateDirectories(Path.Combine(archive.Root, "output/a")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var frozen = archive["input/addresses/one.yml"];
        Assert.Equal(ExitCode.Clean, Run(archive, ["freeze"]));
        Assert.Equal(frozen, archive["input/addresses/one.yml"]);
    }

    private static int Run(SmallArchive archive, string[] arguments) => CommandLine.Run([.. arguments, "--root", archive.Root, "--plain"]);

    private static string Printed(SmallArchive archive, params string[] arguments)
    {
        var start = new System.Diagnostics.ProcessStartInfo("dotnet") { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var argument in new[] { typeof(CommandLine).Assembly.Location }.Concat(arguments).Concat(["--root", archive.Root])) start.ArgumentList.Add(argument);
        using var process = System.Diagnostics.Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }
}
