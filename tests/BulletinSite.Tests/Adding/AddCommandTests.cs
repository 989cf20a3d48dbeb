using System.Text;
using System.Text.Json;
using BulletinSite.Cli;

namespace BulletinSite.Tests.Adding;

/// <summary>How a page comes into the archive: as it was received, with a date the editor can look at, and never twice.</summary>
public sealed class AddCommandTests
{
    private const string NewPage = "昨日暴雨\n\n本报讯（记者 甲乙）3月7日，东河水位上涨，沿岸居民转移到高处。2024年第一场大雨来得早。\n\n三人合力搬石板\n\n本报讯（记者 丙丁）石板挡住了河水，村民说这是好办法。\n";

    [Fact]
    public void A_page_is_kept_byte_for_byte_whatever_its_encoding()
    {
        using var archive = new SmallArchive();
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(NewPage.ReplaceLineEndings("\r\n"));
        archive.Write("desk/2024 03 08 四版.txt", bytes);
        Assert.Equal(ExitCode.Clean, Run(archive, "desk/2024 03 08 四版.txt"));
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(archive.Root, "seeds/2024-03-08.txt")));
        Assert.Empty(archive.Build().Messages);
    }

    [Fact]
    public void The_entry_proposes_a_date_with_its_evidence_and_the_next_build_takes_it()
    {
        using var archive = new SmallArchive();
        archive.Write("desk/new.txt", "劳动午报 2024年3月8日 星期五\n\n" + NewPage);
        Assert.Equal(ExitCode.Clean, Run(archive, "desk/new.txt"));
        Assert.Equal(
            "issues:\n  - seeds: [new.txt]\n    # proposed by \"add\" from what the page shows: look at it, then remove this line\n"
            + "    date: \"2024-03-08\"\n    reason: 版面印有日期\n    evidence:\n      - line: 1\n        quotation: \"2024年3月8日\"\n",
            archive["input/issues.yml"]);
        Assert.Empty(archive.Build().Messages);
        Assert.Contains("2024年3月8日", archive["output/issues/new/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Another_program_is_told_the_same_in_fields()
    {
        using var archive = new SmallArchive();
        archive.Write("desk/new.txt", "河西报 2024年3月8日 星期五\n\n" + NewPage);
        var output = new MemoryStream();
        Assert.Equal(ExitCode.Clean, CommandLine.Run(["add", Path.Combine(archive.Root, "desk/new.txt"), "--root", archive.Root, "--json"], output));
        using var said = JsonDocument.Parse(output.ToArray());
        Assert.True(said.RootElement.GetProperty("written").GetBoolean());
        var issue = Assert.Single(said.RootElement.GetProperty("issues_added").EnumerateArray());
        Assert.Equal("2024-03-08", issue.GetProperty("date").GetString());
        Assert.Contains("seeds: [new.txt]", issue.GetProperty("entry").GetString(), StringComparison.Ordinal);
        var page = Assert.Single(issue.GetProperty("pages").EnumerateArray());
        Assert.Equal(("seeds/new.txt", "UTF-8"), (page.GetProperty("seed").GetString(), page.GetProperty("encoding").GetString()));
        Assert.Equal(["昨日暴雨", "三人合力搬石板"], page.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("title").GetString()!));
        Assert.False(said.RootElement.TryGetProperty("text", out _));
    }

    [Fact]
    public void A_page_that_shows_no_date_gets_none()
    {
        using var archive = new SmallArchive();
        archive.Write("desk/new.txt", "桥\n\n本报讯（记者 甲乙）桥修好了，大家都来走一走。\n");
        Assert.Equal(ExitCode.Clean, Run(archive, "desk/new.txt"));
        Assert.Equal("issues:\n  - seeds: [new.txt]\n", archive["input/issues.yml"]);
    }

    [Fact]
    public void What_stood_in_the_file_stays_as_it_was()
    {
        using var archive = new SmallArchive();
        const string before = "# 编辑的笔记\nissues:\n# 第一期\n- seeds: [one.txt] # 行尾\n  date: unknown\n  reason: '没有线索'\n";
        archive.Write("input/issues.yml", before).Write("desk/new.txt", NewPage);
        Assert.Equal(ExitCode.Clean, Run(archive, "desk/new.txt"));
        Assert.StartsWith(before + "\n- seeds: [new.txt]\n", archive["input/issues.yml"], StringComparison.Ordinal);
        Assert.Empty(archive.Build().Messages);
    }

    [Fact]
    public void Pages_of_one_day_make_one_issue()
    {
        using var archive = new SmallArchive();
        archive.Write("desk/p1.txt", "河西报 2024年3月8日\n\n" + NewPage).Write("desk/p2.txt", "桥\n\n本报讯（记者 甲乙）桥修好了，大家都来走一走。\n");
        Assert.Equal(ExitCode.Clean, Run(archive, "desk/p1.txt", "desk/p2.txt", "--one-issue"));
        Assert.StartsWith("issues:\n  - seeds: [p1.txt, p2.txt]\n", archive["input/issues.yml"], StringComparison.Ordinal);
        Assert.Contains("        seed: p1.txt\n", archive["input/issues.yml"], StringComparison.Ordinal);
        Assert.Empty(archive.Build().Messages);
    }

    [Fact]
    public void A_dry_run_says_all_and_writes_nothing()
    {
        using var archive = new SmallArchive();
        archive.Write("desk/new.txt", NewPage);
        var said = Said(archive, ExitCode.Clean, "desk/new.txt", "--dry-run");
        Assert.Contains("seeds/new.txt (not written)\n  UTF-8, LF, 7 lines, ", said, StringComparison.Ordinal);
        Assert.Contains("1-3    昨日暴雨\n", said, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(archive.Root, "seeds/new.txt")));
        Assert.False(File.Exists(Path.Combine(archive.Root, "input/issues.yml")));
    }

    [Fact]
    public void The_same_page_is_not_taken_twice() =>
        Refuses(SmallArchive.FirstPage, "desk/new.txt:1:1: error ADD001: this page is already in the archive, byte for byte: seeds/one.txt");

    [Fact]
    public void Nor_is_one_that_is_brought_twice_at_once()
    {
        using var archive = new SmallArchive();
        archive.Write("desk/a.txt", NewPage).Write("desk/b.txt", NewPage);
        Assert.Contains("desk/b.txt:1:1: error ADD001: this page is already in the archive, byte for byte: seeds/a.txt\n", Said(archive, ExitCode.Errors, "desk/a.txt", "desk/b.txt"), StringComparison.Ordinal);
        archive.Write("desk/b.txt", NewPage.Replace("昨日", "前日", StringComparison.Ordinal));
        Assert.Matches("desk/b.txt:1:1: error ADD002: [89][0-9] % of this page stands in seeds/a.txt\n", Said(archive, ExitCode.Errors, "desk/a.txt", "desk/b.txt"));
        Assert.False(File.Exists(Path.Combine(archive.Root, "seeds/a.txt")));
    }

    [Fact]
    public void Nearly_the_same_page_is_named_with_what_it_shares() => Refuses(
        SmallArchive.FirstPage.Replace("满了人", "了好些人", StringComparison.Ordinal).ReplaceLineEndings("\r\n"),
        "desk/new.txt:1:1: error ADD002: 91 % of this page stands in seeds/one.txt");

    [Fact]
    public void Nearly_the_same_page_is_taken_by_who_insists()
    {
        using var archive = new SmallArchive();
        archive.Write("desk/new.txt", SmallArchive.FirstPage.Replace("满了人", "了好些人", StringComparison.Ordinal));
        var said = Said(archive, ExitCode.Clean, "desk/new.txt", "--alike");
        Assert.Contains("review ADD003: 91 % of this page stands in seeds/one.txt", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_share_no_more_than_their_banner_are_not_alike()
    {
        using var archive = new SmallArchive();
        archive.Write("desk/p1.txt", "河西报\n2024年3月8日 第1版\n\n桥\n\n本报讯（记者 甲乙）桥修好了，大家都来走一走。\n").Write("desk/p2.txt", "河西报\n2024年3月9日 第1版\n\n船\n\n本报讯（记者 甲乙）船下水了，孩子们在岸上数帆。\n");
        Assert.DoesNotContain("ADD", Said(archive, ExitCode.Clean, "desk/p1.txt", "desk/p2.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_one_issue_that_print_two_dates_are_told()
    {
        using var archive = new SmallArchive();
        archive.Write("desk/p1.txt", "河西报\n2024年3月8日 第1版\n\n" + NewPage).Write("desk/p2.txt", "河西报\n2024年3月9日 第2版\n\n桥\n\n本报讯（记者 甲乙）桥修好了，大家都来走一走。\n");
        Assert.Contains("review DATE004: this folio prints 2024-03-09, and another page of the issue 2024-03-08", Said(archive, ExitCode.Clean, "desk/p1.txt", "desk/p2.txt", "--one-issue"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_told_of_the_file_that_was_brought()
    {
        using var archive = new SmallArchive();
        archive.Write("desk/big5.txt", [0xAA, 0x65, 0xC6, 0x57, 0xB3, 0xF8, 0x0A, 0xFF, 0x0A]);
        var said = Said(archive, ExitCode.Errors, "desk/big5.txt");
        Assert.Contains("desk/big5.txt:1:1: error SEED003: ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("seeds/", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_there_is_never_written_over()
    {
        using var archive = new SmallArchive();
        archive.Write("desk/One.txt", NewPage);
        Assert.Contains("error ADD004: seeds/One.txt is there already", Said(archive, ExitCode.Errors, "desk/One.txt"), StringComparison.Ordinal);
        Assert.Equal(SmallArchive.FirstPage, archive["seeds/one.txt"]);
    }

    [Theory]
    [InlineData("2024年3月8日第2版", "2024-03-08-p2", "2024-03-08")]
    [InlineData("河西报 2024年12月18日", "2024-12-18", "2024-12-18")]
    [InlineData("20240308_02", "20240308_02", "2024-03-08")]
    public void The_day_in_the_name_of_a_file_is_kept_and_proposed(string given, string seed, string day)
    {
        using var archive = new SmallArchive();
        archive.Write($"desk/{given}.txt", NewPage);
        Assert.Equal(ExitCode.Clean, Run(archive, $"desk/{given}.txt"));
        Assert.True(File.Exists(Path.Combine(archive.Root, $"seeds/{seed}.txt")));
        Assert.Contains($"date: \"{day}\"", archive["input/issues.yml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../escape")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData(".hidden")]
    [InlineData("con")]
    [InlineData("nul.txt")]
    [InlineData("四版")]
    [InlineData("-rf")]
    [InlineData("trailing.")]
    public void A_name_that_is_no_name_everywhere_is_refused(string name)
    {
        using var archive = new SmallArchive();
        archive.Write("desk/new.txt", NewPage);
        var before = Directory.EnumerateFiles(archive.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.Contains("error ADD005: ", Said(archive, ExitCode.Errors, "desk/new.txt", "--name=" + name), StringComparison.Ordinal);
        Assert.Equal(before, Directory.EnumerateFiles(archive.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_pages_are_taken_or_none()
    {
        using var archive = new SmallArchive();
        archive.Write("desk/new.txt", NewPage).Write("input/issues.yml", "issues: { broken\n");
        Assert.Equal(ExitCode.Errors, Run(archive, "desk/new.txt"));
        archive.Write("input/issues.yml", "issues: [{ seeds: [one.txt] }]\n"); // sound, but a list of this form takes no further line
        Assert.Equal(ExitCode.Errors, Run(archive, "desk/new.txt"));
        Assert.False(File.Exists(Path.Combine(archive.Root, "seeds/new.txt")));
        archive.Write("input/issues.yml", "issues: []\n").Write("desk/bad.txt", [0x41, 0x00, 0x42]);
        Assert.Equal(ExitCode.Errors, Run(archive, "desk/new.txt", "desk/bad.txt"));
        Assert.False(File.Exists(Path.Combine(archive.Root, "seeds/new.txt")));
    }

    [Fact]
    public void Wrong_uses_are_told_apart()
    {
        using var archive = new SmallArchive();
        archive.Write("desk/a.txt", NewPage).Write("desk/b.txt", "桥\n\n本报讯（记者 甲乙）桥修好了。\f第二张纸上的文字，也在同一个文件里。\n");
        Assert.Contains("error ADD006: the file cannot be read", Said(archive, ExitCode.Errors, "desk/none.txt"), StringComparison.Ordinal);
        Assert.Contains("error ADD007: one name cannot be given to 2 pages", Said(archive, ExitCode.Errors, "desk/a.txt", "desk/b.txt", "--name", "x"), StringComparison.Ordinal);
        Assert.Contains("seeds/b.txt:3:16: review ADD008: the text has 2 sheets", Said(archive, ExitCode.Clean, "desk/b.txt", "--dry-run"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_folder_to_write_to_nothing_is_entered()
    {
        using var archive = new SmallArchive();
        archive.Write("desk/new.txt", NewPage);
        var said = Said(archive, ExitCode.Errors, "desk/new.txt", "--seeds", Path.Combine(archive.Root, "input/site.yml"));
        Assert.Contains("seeds/new.txt:1:1: error ADD009: the page cannot be written", said, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(archive.Root, "input/issues.yml")));
    }

    [Fact]
    public void More_than_any_page_holds_is_not_read_to_the_end()
    {
        var bag = new BulletinSite.Text.DiagnosticBag();
        using var endless = new EndlessStream();
        Assert.Empty(BulletinSite.Adding.IncomingReader.Read(["-"], "", endless, bag));
        Assert.Equal("standard input:1:1: error ADD010: there are more than 33 MB; a printed page holds some kilobytes", Assert.Single(bag.InFileOrder()).ToString());
    }

    [Fact]
    public void Standard_input_without_a_name_gets_one_from_its_bytes()
    {
        var bag = new BulletinSite.Text.DiagnosticBag();
        using var input = new MemoryStream("字"u8.ToArray());
        var page = Assert.Single(BulletinSite.Adding.IncomingReader.Read(["-"], "", input, bag));
        Assert.Equal("page-c55038b272b1.txt", page.Name);
    }

    private static void Refuses(string page, string message)
    {
        using var archive = new SmallArchive();
        archive.Write("desk/new.txt", page);
        var said = Said(archive, ExitCode.Errors, "desk/new.txt");
        Assert.Contains(message, said, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(archive.Root, "seeds/new.txt")));
        Assert.False(File.Exists(Path.Combine(archive.Root, "input/issues.yml")));
    }

    private static int Run(SmallArchive archive, params string[] arguments) => archive.Run(["add", .. Named(archive, arguments)]).Code;

    private static string Said(SmallArchive archive, int code, params string[] arguments)
    {
        var run = archive.Run(["add", .. Named(archive, arguments)]);
        Assert.Equal((code, run.Said), (run.Code, run.Said));
        return run.Said;
    }

    // Files are named as somebody names them who stands anywhere; messages repeat that name.
    private static IEnumerable<string> Named(SmallArchive archive, IEnumerable<string> arguments) =>
        arguments.Select(argument => argument.StartsWith("desk/", StringComparison.Ordinal) ? Path.Combine(archive.Root, argument) : argument);

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => count;
    }
}
