using System.Text.Json;
using AngleSharp.Html.Parser;
using BulletinSite.Cli;
using BulletinSite.Comparing;
using BulletinSite.Text;

namespace BulletinSite.Tests.Comparing;

/// <summary>What a maintainer sees of a change before readers do.</summary>
public sealed class DiffCommandTests
{
    private const string Who = "    reason: r\n    by: e\n    when: 2024-03-01\n";

    private static readonly string[] Hostile = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "`` @everyone `", "[x](javascript:alert(1))", "| a | b |"];

    [Fact]
    public void The_same_archive_shows_no_difference()
    {
        using var archive = new SmallArchive();
        archive.Build();
        var said = archive.Run("diff", archive.Root, Path.Combine(archive.Root, "output"));
        Assert.Equal((ExitCode.Clean, "no article differs\narticles                  3\nissues                    2\ncharacters                83 in = 83 out\n"), said);
    }

    [Fact]
    public void A_page_more_is_articles_added_and_a_page_less_articles_removed()
    {
        using var before = new SmallArchive();
        using var after = new SmallArchive();
        after.Write("seeds/three.txt", "桥修好了\n\n本报讯（记者 甲乙）大家都来走一走。\n");
        Assert.Equal(
            "added       seeds/three.txt:1-3  桥修好了\n1 added\narticles                  3  →  4\nissues                    2  →  3\ncharacters                83 in = 83 out  →  104 in = 104 out\n",
            Said(before, after));
        Assert.StartsWith("removed     seeds/three.txt:1-3  桥修好了\n", Said(after, before), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_articles_made_one_are_merged_and_one_made_two_is_split()
    {
        using var before = new SmallArchive();
        using var after = new SmallArchive();
        Correct(after, "  - merge: [7, 9]\n    quotation: 市总工会\n");
        Assert.StartsWith(
            "merged      seeds/one.txt:1-9  河边的新书屋\n          - seeds/one.txt:1-5  河边的新书屋\n          - seeds/one.txt:7-9  市总工会赴河西调研\n          + seeds/one.txt:1-9  河边的新书屋\n",
            Said(before, after), StringComparison.Ordinal);
        Assert.StartsWith("split       seeds/one.txt:1-5  河边的新书屋\n          - seeds/one.txt:1-9  河边的新书屋\n", Said(after, before), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_cut_one_way_is_joined_the_other()
    {
        using var before = new SmallArchive();
        using var after = new SmallArchive();
        Correct(after, "  - unjoin: 5\n    quotation: 满了人\n");
        Assert.StartsWith("changed     seeds/one.txt:1-5  河边的新书屋\n            paragraph cut: 。门口的台阶上坐 ¶ 满了人。\n1 changed, 1 paragraph cut\n", Said(before, after), StringComparison.Ordinal);
        Assert.StartsWith("changed     seeds/one.txt:1-5  河边的新书屋\n            paragraphs joined: 。门口的台阶上坐⁀满了人。\n", Said(after, before), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  - edit: { line: 5, read: 满人 }\n    quotation: 满了人\n", "text: …门口的台阶上坐满[-了-]{++}人。…")]
    [InlineData("  - caption: 5\n    quotation: 满了人\n", "role: paragraph → caption: 满了人。")]
    [InlineData("  - byline: { line: 3, photographers: [甲乙] }\n    quotation: 本报讯\n", "byline: 甲乙 (reporter) → 甲乙 (photographer)")]
    public void What_an_editor_corrects_is_told_in_its_place(string entry, string detail)
    {
        using var before = new SmallArchive();
        using var after = new SmallArchive();
        Correct(after, entry);
        Assert.Contains("            " + detail + "\n", Said(before, after), StringComparison.Ordinal);
    }

    [Fact]
    public void English_is_quoted_with_the_blanks_between_its_words()
    {
        using var before = new SmallArchive();
        using var after = new SmallArchive();
        foreach (var archive in new[] { before, after }) archive.Write("seeds/one.txt", "Ferry workers call off strike\n\nThe crossing opened again on Monday after a winter of repairs.\n");
        Correct(after, "  - edit: { line: 3, read: a spring }\n    quotation: a winter\n");
        Assert.Contains("text: …ay after a [-winter-]{+spring+} of repair…\n", Said(before, after), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_title_another_tag_and_another_date_are_each_told()
    {
        using var before = new SmallArchive();
        using var after = new SmallArchive();
        const string page = "东区举行协商质效观摩会\n\n三十二家企业晒出集体合同\n\n本报讯（记者 任一）会开了。\n";
        foreach (var archive in new[] { before, after }) archive.Write("seeds/one.txt", page);
        Correct(after, "  - head: { title: 1, subtitle: 3 }\n    quotation: 东区\n");
        after.Write("input/tags.yml", "tags:\n  - slug: hetong\n    label: 合同\n    phrases: [集体合同]\n").Write("input/issues.yml", "issues:\n  - seeds: [one.txt]\n    date: 2024-03\n    reason: r\n");
        var said = Said(before, after);
        Assert.Contains("            retitled: 三十二家企业晒出集体合同 → 东区举行协商质效观摩会\n", said, StringComparison.Ordinal);
        Assert.Contains("            kicker or subtitle: kicker 东区举行协商质效观摩会 → subtitle 三十二家企业晒出集体合同\n", said, StringComparison.Ordinal);
        Assert.Contains("            tag gained: hetong\n", said, StringComparison.Ordinal);
        Assert.Contains("redated     one: none → 2024-03\n", said, StringComparison.Ordinal);
        Assert.Contains("            tag lost: hetong\n", Said(after, before), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_says_the_words_of_a_corrected_title_again_is_not_told_as_another_role()
    {
        using var before = new SmallArchive();
        using var after = new SmallArchive();
        foreach (var archive in new[] { before, after }) archive.Write("seeds/one.txt", "东区书屋开门\n\n本报讯（记者 任一）昨天，东区书屋开门迎客。\n");
        Correct(after, "  - edit: { line: 1, read: 西 }\n    quotation: 东\n");
        foreach (var said in new[] { Said(before, after), Said(after, before) })
        {
            Assert.Contains("retitled", said, StringComparison.Ordinal);
            Assert.DoesNotContain("role", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_article_taken_down_is_not_merely_gone()
    {
        using var before = new SmallArchive();
        using var after = new SmallArchive();
        Correct(after, "  - hide: 9\n    quotation: 本报讯\n");
        after.Build();
        var said = before.Run("diff", before.Root, Path.Combine(after.Root, "output")).Said;
        Assert.StartsWith("taken down  seeds/one.txt:7-9  市总工会赴河西调研\n1 taken down\n", said, StringComparison.Ordinal);
        Assert.Contains("characters                83 in = 83 out\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_seed_is_the_same_article_at_another_place()
    {
        using var before = new SmallArchive();
        using var after = new SmallArchive();
        File.Move(Path.Combine(after.Root, "seeds/two.txt"), Path.Combine(after.Root, "seeds/zwei.txt"));
        Assert.StartsWith("no article differs\n", Said(before, after), StringComparison.Ordinal);
    }

    [Fact]
    public void Accuracy_stands_beside_accuracy()
    {
        var repository = SmallArchive.Repository;
        var edition = EditionReader.Read(repository, new DiagnosticBag())!;
        var worse = edition with { Figures = edition.Figures! with { Accuracy = [.. edition.Figures.Accuracy.Select(measure => measure with { Published = 0.5m })] } };
        var now = edition.Figures.Accuracy.First(measure => measure.Name == "titles");
        Assert.Contains(
            FormattableString.Invariant($"accuracy: titles          0.500 (rules alone {now.Rules:0.000})  →  {now.Published:0.000} (rules alone {now.Rules:0.000})\n"),
            DifferenceText.Of(EditionComparer.Compare(worse, edition)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_figures_of_a_build_read_back_as_they_were_written()
    {
        var figures = EditionReader.Read(SmallArchive.Repository, new DiagnosticBag())!.Figures!;
        var read = EditionFile.Read(EditionFile.Write(figures));
        Assert.Equal(EditionFile.Write(figures), EditionFile.Write(read));
        Assert.Equal(figures.Accuracy.AsEnumerable(), read.Accuracy);
    }

    [Fact]
    public void Other_programs_get_an_object()
    {
        using var before = new SmallArchive();
        using var after = new SmallArchive();
        Correct(after, "  - unjoin: 5\n    quotation: 满了人\n");
        var output = new MemoryStream();
        Assert.Equal(ExitCode.Clean, CommandLine.Run(["diff", before.Root, after.Root, "--json"], output));
        using var json = JsonDocument.Parse(output.ToArray());
        Assert.Equal(1, json.RootElement.GetProperty("counts").GetProperty("paragraph_cut").GetInt32());
        Assert.Equal("changed", json.RootElement.GetProperty("changes")[0].GetProperty("kind").GetString());
        Assert.Equal(83, json.RootElement.GetProperty("after").GetProperty("characters_out").GetInt32());
    }

    [Fact]
    public void A_hostile_page_stays_text_in_html_and_markdown()
    {
        using var before = new SmallArchive();
        using var after = new SmallArchive();
        after.Write("seeds/evil.txt", string.Concat(Hostile.Select(words => $"{words}\n\n本报讯（记者 甲乙）正文{words}。\n\n")));
        var (html, markdown) = (Path.Combine(after.Root, "d.html"), Path.Combine(after.Root, "d.md"));
        Assert.Equal(ExitCode.Clean, before.Run("diff", before.Root, after.Root, "--html", html, "--markdown", markdown).Code);
        var page = new HtmlParser().ParseDocument(File.ReadAllText(html));
        Assert.Empty(page.QuerySelectorAll("script, img, a, iframe, [onerror], [style], link"));
        Assert.Contains("alert(1)", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
        var bare = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(File.ReadAllText(markdown)));
        Assert.Empty(bare.QuerySelectorAll("script, img, a"));
        foreach (var code in bare.QuerySelectorAll("code").ToList()) code.Remove();
        Assert.DoesNotContain("@everyone", bare.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_of_a_great_change_still_fits_into_a_comment()
    {
        using var before = new SmallArchive();
        using var after = new SmallArchive();
        for (var i = 0; i < 80; i++)
            after.Write($"seeds/n{i}.txt", string.Concat(Enumerable.Range(0, 12).Select(k => $"第{i}页第{k}篇{new string((char)('一' + (i * 12) + k), 40)}\n\n本报讯（记者 甲乙）正文在这里，{k}号。\n\n")));
        var markdown = Path.Combine(after.Root, "d.md");
        before.Run("diff", before.Root, after.Root, "--markdown", markdown);
        var text = File.ReadAllText(markdown);
        Assert.InRange(text.Length, 50_000, 65_536);
        Assert.Matches("\n[0-9]+ more are not shown here; ", text);
    }

    [Fact]
    public void Folders_that_are_nothing_of_the_kind_are_named()
    {
        using var archive = new SmallArchive();
        archive.Build();
        var site = Path.Combine(archive.Root, "output");
        Assert.Contains($"{archive.Root}/theme:1:1: error DIFF001: this is neither a built site nor an archive\n", archive.Run("diff", archive.Root + "/theme", site).Said, StringComparison.Ordinal);
        File.Delete(Path.Combine(site, "issues/one/articles.md"));
        Assert.Contains("error DIFF002: the site cannot be read back: issues/one/articles.md is missing\n", archive.Run("diff", archive.Root, site).Said, StringComparison.Ordinal);
        archive.Write("output/issues/one/articles.md", "---\nid: [\n---\n");
        Assert.Contains("error DIFF002: the site cannot be read back: ", archive.Run("diff", archive.Root, site).Said, StringComparison.Ordinal);
        archive.Write("output/issues/one/articles.md", "").Write("output/build.json", "{}");
        Assert.Contains("error DIFF002: the site cannot be read back: build.json is not as a build writes it", archive.Run("diff", archive.Root, site).Said, StringComparison.Ordinal);
        Assert.Contains("error DIFF003: the difference cannot be written: ", archive.Run("diff", archive.Root, archive.Root, "--html", archive.Root).Said, StringComparison.Ordinal);
    }

    private static void Correct(SmallArchive archive, string entry) => archive.Write("input/corrections/one.yml", "corrections:\n" + entry + Who);

    private static string Said(SmallArchive before, SmallArchive after)
    {
        var run = before.Run("diff", before.Root, after.Root);
        Assert.Equal(ExitCode.Clean, run.Code);
        return run.Said;
    }
}
