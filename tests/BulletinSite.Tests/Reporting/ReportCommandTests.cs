using System.Text;
using BulletinSite.Cli;
using BulletinSite.Reporting;
using FsCheck;
using FsCheck.Fluent;

namespace BulletinSite.Tests.Reporting;

/// <summary>A reader's report becomes a correction, or nothing at all.</summary>
public sealed class ReportCommandTests
{
    private const string Block = """{"page":"https://example.org/a/1/","paragraph":"p1","seed":"seeds/one.txt","line":"3:10","quotation":"书屋昨天开门"}""";

    [Theory]
    [InlineData("文字 / edit", "满了人", "满人", "  - edit: { line: 5, read: 满人 }\n    quotation: 满了人\n")]
    [InlineData("另起一段 / unjoin", "满了人", "", "  - unjoin: 5\n    quotation: 满了人\n")]
    [InlineData("date", "", "2024-03", "  - date: { line: 3, edtf: \"2024-03\" }\n    quotation: 本报讯（记者 甲乙）书屋昨天开门。门口的\n")]
    public void A_report_becomes_the_correction_it_asks_for(string kind, string wrong, string right, string entry)
    {
        using var archive = new SmallArchive();
        var run = Run(archive, Report("seeds/one.txt#L3-L5", kind, wrong, right, "看了报纸"));
        Assert.Equal((ExitCode.Clean, run.Said), run);
        Assert.Equal($"corrections:\n{entry}    reason: 看了报纸\n    by: 编辑\n    when: 2024-03-01\n", archive["input/corrections/one.yml"]);
        Assert.Empty(archive.Build().Messages);
    }

    [Theory]
    [InlineData("_No response_")]
    [InlineData("```json\n\n```")]
    [InlineData("```json\n```")]
    public void A_form_that_was_not_opened_from_the_site_has_no_block(string block)
    {
        using var archive = new SmallArchive();
        var report = $"### where\n\nseeds/one.txt#L5\n\n### kind\n\n文字 / edit\n\n### wrong\n\n满了人\n\n### right\n\n满人\n\n### why\n\n_No response_\n\n### block\n\n{block}\n";
        archive.Write("issue.md", report);
        Assert.Equal((ExitCode.Clean, "correct seeds/one.txt:5 edit 满了人 满人 --reason 读者指正\n"), archive.Run("report", Path.Combine(archive.Root, "issue.md")));
    }

    [Fact]
    public void The_block_of_a_page_says_where_when_the_reader_does_not()
    {
        using var archive = new SmallArchive();
        var report = $"### kind\n\n文字 / edit\n\n### wrong\n\n满了人\n\n### right\n\n满人\n\n### why\n\n_No response_\n\n### block\n\n```json\n{Block}\n```\n";
        Assert.Equal(ExitCode.Clean, Run(archive, report).Code);
        Assert.Contains("edit: { line: 5, read: 满人 }", archive["input/corrections/one.yml"], StringComparison.Ordinal);
        Assert.Contains("reason: 读者指正\n", archive["input/corrections/one.yml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_option_nothing_is_written()
    {
        using var archive = new SmallArchive();
        archive.Write("issue.md", Report("seeds/one.txt#L3-L5", "edit", "满了人", "满'人", "看了报纸"));
        var run = archive.Run("report", Path.Combine(archive.Root, "issue.md"), "--by", "编辑");
        Assert.Equal((ExitCode.Clean, "correct seeds/one.txt:5 edit 满了人 '满'\\''人' --reason 看了报纸\n"), run);
        Assert.False(Directory.Exists(Path.Combine(archive.Root, "input/corrections")));
    }

    [Fact]
    public void The_form_has_the_fields_the_program_reads_and_offers_what_it_takes()
    {
        var form = File.ReadAllText(Path.Combine(SmallArchive.Repository, ".github/ISSUE_TEMPLATE/mistake.yml"));
        Assert.Equal(ReportForm.Fields.Select(field => field.Name), Values(form, "      label: "));
        Assert.Equal(ReportForm.Fields.Select(field => field.Name), Values(form, "    id: "));
        Assert.Equal(ReportForm.Kinds, Values(form, "        - ").Select(option => option.Split('/')[^1].Trim()));
    }

    [Fact]
    public void The_script_of_the_site_writes_the_keys_the_program_reads()
    {
        var script = File.ReadAllText(Path.Combine(SmallArchive.Repository, "theme/assets/report.js"));
        var facts = script[script.IndexOf("const facts = {", StringComparison.Ordinal)..script.IndexOf("};", StringComparison.Ordinal)];
        Assert.All(ReportForm.BlockKeys, key => Assert.Matches($@"\b{key.Name}\b", facts));
    }

    [Theory]
    [InlineData("seeds/../input/site.yml#L1")]
    [InlineData("seeds/../../../../etc/passwd#L1")]
    [InlineData("/etc/passwd#L1")]
    [InlineData("seeds/one.txt/../../input/site.yml#L1")]
    [InlineData("seeds\\one.txt#L1")]
    [InlineData("SEEDS/ONE.TXT#L1")]
    [InlineData("seeds/one.txt%00#L1")]
    [InlineData("seeds/one.txt")]
    [InlineData("seeds/one.txt#L0")]
    [InlineData("seeds/one.txt#L9999999999")]
    [InlineData("seeds/one.txt#L1; rm -rf /")]
    [InlineData("$(cat /etc/passwd)#L1")]
    [InlineData("<script>alert(1)</script>#L1")]
    public void A_place_that_is_none_leads_nowhere(string where) => Refuses(Report(where, "unjoin", "", "", ""), "REP007");

    [Theory]
    [InlineData("seeds/../input/site.yml")]
    [InlineData("/etc/passwd")]
    [InlineData("seeds/none.txt")]
    public void Nor_does_one_in_the_block(string seed) =>
        Refuses($"### kind\n\nunjoin\n\n### block\n\n{Block.Replace("seeds/one.txt", seed, StringComparison.Ordinal)}\n", "REP007");

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{")]
    [InlineData("{\"page\":{\"a\":1}}")]
    [InlineData("{\"__proto__\":\"x\"}")]
    [InlineData("{\"page\":1}")]
    [InlineData("{\"page\":\"\\ud800\"}")]
    [InlineData("{\"seed\":\"seeds/one.txt\",\"seed\":\"seeds/two.txt\"}")]
    [InlineData("&a [*a, *a, *a]")]
    [InlineData("a: &a [x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]")]
    [InlineData("!!python/object/apply:os.system ['id']")]
    public void A_block_no_page_writes_is_refused_whole(string block) => Refuses($"### kind\n\nunjoin\n\n### where\n\nseeds/one.txt#L5\n\n### block\n\n```json\n{block}\n```\n", "REP006");

    [Fact]
    public void A_block_nested_without_end_is_refused() => Refuses($"### kind\n\nunjoin\n\n### block\n\n{new string('[', 3900)}\n", "REP006");

    [Theory]
    [InlineData("hide")]
    [InlineData("tag add=x")]
    [InlineData("furniture banner")]
    [InlineData("head: { title: 1 }")]
    [InlineData("EDIT")]
    [InlineData("<img src=x onerror=alert(1)>")]
    public void What_only_an_editor_decides_cannot_be_asked_for(string kind) => Refuses(Report("seeds/one.txt#L5", kind, "", "", ""), "REP009");

    [Theory]
    [InlineData("满了人", "- hide: 3\n  quotation: 本报讯")]
    [InlineData("满了人", "x }\n  - hide: 9")]
    [InlineData("满了人", "\", by: root, x: \"")]
    [InlineData("满了人", "&bomb [*bomb, *bomb]")]
    [InlineData("满了人", "!!binary aGk=")]
    [InlineData("满了人", "<script>alert(1)</script>")]
    [InlineData("满了人", "${{ secrets.GITHUB_TOKEN }} $(id) `id`")]
    [InlineData("满了人", "人\"><img src=x onerror=alert(1)>")]
    [InlineData("满了人", "---\n...\n%YAML 1.2")]
    public void Whatever_stands_in_a_field_stays_the_words_of_one_entry(string wrong, string right)
    {
        using var archive = new SmallArchive();
        var run = Run(archive, Report("seeds/one.txt#L3-L5", "edit", wrong, right, right + " # " + right));
        Assert.Equal((ExitCode.Clean, run.Said), run);
        var built = archive.Build();
        Assert.Empty(built.Messages);
        Assert.Equal(3, built.Report.Articles);
        var entry = Assert.Single(BulletinSite.Archive.Judgement.JudgementReader.Read(archive.Options.Input, ["one.txt", "two.txt"], new BulletinSite.Text.DiagnosticBag()).Corrections);
        Assert.Equal(string.Join(' ', right.Split('\n', StringSplitOptions.TrimEntries)), Assert.IsType<BulletinSite.Archive.Judgement.Correcting.EditCorrection>(entry).Read);
        foreach (var page in Directory.EnumerateFiles(Path.Combine(archive.Root, "output"), "*.html", SearchOption.AllDirectories))
            Assert.DoesNotContain(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(page)).QuerySelectorAll("script, img"), element => element.OuterHtml.Contains("alert(1)", StringComparison.Ordinal));
    }

    [Fact]
    public void Headings_written_into_a_field_do_not_make_another_one() =>
        Refuses(Report("seeds/one.txt#L5", "unjoin", "", "", "why\n\n### kind\n\nsplit"), "REP004");

    [Fact]
    public void A_huge_report_is_not_read() => Refuses(Report("seeds/one.txt#L5", "unjoin", "", "", new string('字', 2_000_000)), "REP001");

    [Theory]
    [InlineData(1001, "REP005")]
    [InlineData(60_000, "REP005")]
    public void A_field_longer_than_a_mistake_is_refused(int length, string code) => Refuses(Report("seeds/one.txt#L5", "unjoin", "", "", new string('字', length)), code);

    [Theory]
    [InlineData("满了人\u202Exyz")]
    [InlineData("满\u200B了人")]
    [InlineData("满了人\u001B[2J")]
    [InlineData("满了人\u0000")]
    public void Words_that_show_otherwise_than_they_are_are_refused(string right) => Refuses(Report("seeds/one.txt#L3-L5", "edit", "满了人", right, ""), "REP013");

    [Theory]
    [InlineData("", "REP003")]
    [InlineData("hello", "REP003")]
    [InlineData("### kind\n\nunjoin\n", "REP003")]
    public void A_report_that_says_nothing_is_asked_for_more(string report, string code) => Refuses(report, code);

    [Fact]
    public void What_is_wrong_is_said_in_the_words_of_the_form()
    {
        Refuses(Report("seeds/one.txt#L90", "unjoin", "", "", ""), "REP008");
        Refuses(Report("seeds/one.txt#L3-L5", "edit", "没有的字", "x", ""), "REP010");
        Refuses(Report("seeds/one.txt#L1-L9", "edit", "本报讯", "x", ""), "REP010"); // on two lines
        Refuses(Report("seeds/one.txt#L3-L5", "edit", "满了人", "", ""), "REP011");
        Refuses(Encoding.Latin1.GetBytes("### kind\n\n\u00ff"), "REP002");
        Refuses(Report("seeds/one.txt#L1", "join", "", "", ""), "CORR"); // sound, but the page cannot be read so
    }

    [Fact]
    public void A_report_that_is_not_there_is_named()
    {
        using var archive = new SmallArchive();
        Assert.Contains("nowhere.md:1:1: error REP012: the report cannot be read: ", archive.Run("report", "/nowhere.md").Said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_brings_text_number_and_who_accepted_it()
    {
        using var archive = new SmallArchive();
        archive.Write("event.json", EventOf(Report("seeds/one.txt#L3-L5", "edit", "满了人", "满人", "看了报纸"), "octo-cat"));
        var run = archive.Run("report", Path.Combine(archive.Root, "event.json"), "--event", "--to-correction", "--when", "2024-03-01");
        Assert.Equal((ExitCode.Clean, run.Said), run);
        Assert.EndsWith("    reason: \"看了报纸（#12）\"\n    by: \"octo-cat\"\n    when: 2024-03-01\n", archive["input/corrections/one.yml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("not json")]
    [InlineData("""{"issue":{"number":"12; id","body":"x"},"sender":{"login":"a"}}""")]
    [InlineData("""{"issue":{"number":12,"body":"x"},"sender":{"login":"a\nb: c"}}""")]
    [InlineData("""{"issue":{"number":12,"body":"x"},"sender":{"login":"$(id)"}}""")]
    public void A_file_that_is_no_event_is_refused(string json)
    {
        using var archive = new SmallArchive();
        archive.Write("event.json", json);
        Assert.Contains("event.json:1:1: error REP014: ", archive.Run("report", Path.Combine(archive.Root, "event.json"), "--event", "--to-correction").Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_any_kind_never_write_anything_but_corrections() => Prop.ForAll<byte[], string>((bytes, text) =>
    {
        var bag = new BulletinSite.Text.DiagnosticBag();
        var report = ReportReader.Read([.. Encoding.UTF8.GetBytes("### where\n\nseeds/one.txt#L3\n\n### kind\n\n" + text + "\n\n### block\n\n"), .. bytes], "issue.md", ["one.txt"], bag);
        return report is null == bag.HasErrors && (report is null || report.Seed == "one.txt");
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Values(string form, string key) =>
        form.Split('\n').Where(line => line.StartsWith(key, StringComparison.Ordinal)).Select(line => line[key.Length..]);

    private static string Report(string where, string kind, string wrong, string right, string why) =>
        string.Concat(new[] { ("where", where), ("kind", kind), ("wrong", wrong), ("right", right), ("why", why) }
            .Select(field => $"### {field.Item1}\n\n{(field.Item2.Length > 0 ? field.Item2 : "_No response_")}\n\n"));

    private static string EventOf(string report, string login) =>
        System.Text.Json.JsonSerializer.Serialize(new { action = "labeled", issue = new { number = 12, body = report }, sender = new { login } });

    private static (int Code, string Said) Run(SmallArchive archive, string report)
    {
        archive.Write("issue.md", report);
        return archive.Run("report", Path.Combine(archive.Root, "issue.md"), "--to-correction", "--by", "编辑", "--when", "2024-03-01");
    }

    private static void Refuses(string report, string code) => Refuses(Encoding.UTF8.GetBytes(report), code);

    private static void Refuses(byte[] report, string code)
    {
        using var archive = new SmallArchive();
        archive.Write("issue.md", report);
        var before = Everything(archive);
        var run = archive.Run("report", Path.Combine(archive.Root, "issue.md"), "--to-correction", "--by", "编辑", "--when", "2024-03-01");
        Assert.Equal((ExitCode.Errors, run.Said), run);
        Assert.Contains($"error {code}", run.Said, StringComparison.Ordinal);
        Assert.Equal(before, Everything(archive));
        // What a stranger wrote must not steer the log it is told in.
        Assert.DoesNotContain(run.Said.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }

    private static List<string> Everything(SmallArchive archive) =>
        [.. Directory.EnumerateFiles(archive.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => file + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))))];
}
