using System.Text;

namespace BulletinSite.Tests;

/// <summary>What editors and designers can get wrong: each is told with its place, beside everything else, and costs nothing that was published.</summary>
public sealed class BadInputTests
{
    private const string Site = "title: 河西报档案\npublication: 河西报\ndescription: 一份试验用的报纸档案。\n";

    private static readonly Dictionary<string, (string File, byte[] Content, string Message)> Mistakes = new(StringComparer.Ordinal)
    {
        ["an unknown encoding"] = ("seeds/bad.txt", [.. "don"u8, 0x92, .. "t panic"u8], "seeds/bad.txt:1:4: error SEED003"),
        ["an empty page"] = ("seeds/bad.txt", [], "seeds/bad.txt:1:1: error SEED001"),
        ["a binary file"] = ("seeds/bad.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1], "seeds/bad.txt:1:1: error SEED002"),
        ["a file of fifty megabytes"] = ("seeds/bad.txt", new byte[50_000_000], "seeds/bad.txt:1:1: error SEED005"),
        ["a line of a megabyte"] = ("seeds/bad.txt", Encoding.UTF8.GetBytes("题\n" + new string('x', 1_000_000)), "seeds/bad.txt:2:1: error SEED006"),
        ["invalid YAML"] = ("input/tags.yml", "tags:\n- [\n"u8.ToArray(), "input/tags.yml:2:5: error YAML001"),
        ["an unknown key"] = ("input/site.yml", Encoding.UTF8.GetBytes(Site + "titel: x\n"), "input/site.yml:4:1: error YAML"),
        ["an address that is none"] = ("input/site.yml", Encoding.UTF8.GetBytes(Site + "base_url: nowhere\n"), "input/site.yml:4:11: error YAML"),
        ["a profile nobody wrote"] = ("input/site.yml", Encoding.UTF8.GetBytes(Site + "profile: nobody\n"), "input/site.yml:1:1: error PROF001"),
        ["an unknown key of a profile"] = ("input/profiles/own.yml", Encoding.UTF8.GetBytes("name: x\nbaners: []\n"), "input/profiles/own.yml:2:1: error YAML"),
        ["a correction of lines that are no head"] = ("input/corrections/one.yml", Encoding.UTF8.GetBytes("corrections:\n- head: { title: 99 }\n  quotation: 书屋\n  reason: r\n  by: e\n  when: 2024-03-01\n"), "input/corrections/one.yml:2:3: error CORR101"),
        ["a correction that quotes other words"] = ("input/corrections/one.yml", Encoding.UTF8.GetBytes("corrections:\n- head: { title: 1 }\n  quotation: 别的话\n  reason: r\n  by: e\n  when: 2024-03-01\n"), "input/corrections/one.yml:2:3: error CORR102"),
        ["a correction of a seed that is not there"] = ("input/corrections/three.yml", Encoding.UTF8.GetBytes("corrections: []\n"), "input/corrections/three.yml:1:1: error CORR001"),
        ["two issues with one id"] = ("input/issues.yml", Encoding.UTF8.GetBytes("issues:\n- { id: same, seeds: [one.txt] }\n- { id: same, seeds: [two.txt] }\n"), "input/issues.yml:3:"),
        ["a template with a syntax error"] = ("theme/templates/article.html", Encoding.UTF8.GetBytes("<p>{{ for x in }}</p>\n"), "theme/templates/article.html:1:"),
        ["an include that is not there"] = ("theme/templates/article.html", Encoding.UTF8.GetBytes("<p>{{ include 'partials/nowhere.html' }}</p>\n"), "theme/templates/article.html:1:"),
        ["a template that names nothing known"] = ("theme/templates/article.html", Encoding.UTF8.GetBytes("<p>{{ artikel.title }}</p>\n"), "theme/templates/article.html:1:"),
    };

    public static TheoryData<string> Names => [.. Mistakes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_the_place_and_keeps_the_site_that_was_there(string mistake)
    {
        var (file, content, expected) = Mistakes[mistake];
        using var archive = new SmallArchive();
        archive.Build();
        var before = archive.Site();

        // A second mistake elsewhere: it is reported in the same run.
        archive.Write(file, content).Write("seeds/other.txt", "");
        var (report, errors) = archive.Build();

        Assert.Contains(errors, error => error.StartsWith(expected, StringComparison.Ordinal));
        Assert.Contains("seeds/other.txt:1:1: error SEED001: the page has no text", errors);
        Assert.All(report.Diagnostics.Where(diagnostic => diagnostic.Severity == BulletinSite.Text.Severity.Error), error => Assert.False(string.IsNullOrEmpty(error.Hint), error.ToString()));
        Assert.Null(report.Output);
        Assert.Equal(before, archive.Site());
    }

    [Fact]
    public void Without_settings_no_page_is_blamed_for_it()
    {
        using var archive = new SmallArchive();
        File.Delete(Path.Combine(archive.Root, "input/site.yml"));
        Assert.Equal(["input/site.yml:1:1: error INPUT003: the archive's settings are missing"], archive.Build().Messages);
        archive.Write("input/site.yml", "titel: x\npublication: y\ndescription: z\n");
        Assert.Equal(["input/site.yml:1:1: error YAML005: the site has no key \"titel\""], archive.Build().Messages);
    }

    [Fact]
    public void A_page_with_characters_no_page_can_carry_is_published_without_them_and_every_build_says_so()
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/stray.txt", "渡口的船又开了\u0002\n\n本报讯（记者 安\u001F宁）坐船的人比\u0007去年多，船长\uFFFF说这是\U0001FFFE最忙的春天。\u000B\n");
        var (report, errors) = archive.Build();
        Assert.Empty(errors);
        Assert.Equal(
            ["seeds/stray.txt:1:8: review SEED007: no web page can carry the character U+0002; it is read as a blank, like 4 more on this page"],
            report.Diagnostics.Where(diagnostic => diagnostic.Code == "SEED007").Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Nothing_is_published_that_a_link_leads_to()
    {
        using var archive = new SmallArchive();
        archive.Write("elsewhere/secret.md", "# 秘密\n\n不该发布的字。\n");
        File.CreateSymbolicLink(Path.Combine(archive.Root, "input/secret.md"), Path.Combine(archive.Root, "elsewhere/secret.md"));
        File.CreateSymbolicLink(Path.Combine(archive.Root, "theme/assets/secret.md"), Path.Combine(archive.Root, "elsewhere/secret.md"));
        Directory.CreateSymbolicLink(Path.Combine(archive.Root, "theme/assets/elsewhere"), Path.Combine(archive.Root, "elsewhere"));
        Assert.Equal(
            [
                "input/secret.md:1:1: error PROSE005: the page cannot be read: it is a link",
                "theme/assets/elsewhere:1:1: error THEME005: the file cannot be read: it is a link",
                "theme/assets/secret.md:1:1: error THEME005: the file cannot be read: it is a link",
            ],
            archive.Build().Messages);
    }

    [Fact]
    public void Two_issues_with_one_id_are_one_mistake_not_one_for_each_of_their_files()
    {
        using var archive = new SmallArchive();
        archive.Write("input/issues.yml", "issues:\n- { id: same, seeds: [one.txt] }\n- { id: same, seeds: [two.txt] }\n");
        Assert.Equal(["input/issues.yml:3:5: error ISSUE001: two issues have the id \"same\": that of one.txt and that of two.txt"], archive.Build().Messages);
    }

    [Fact]
    public void A_page_that_cannot_be_made_is_not_looked_at_as_if_it_were_empty()
    {
        using var archive = new SmallArchive();
        archive.Write("theme/templates/prose.html", "<p>{{ prose.titel | html.escape }}</p>\n");
        Assert.Equal(["theme/templates/prose.html:1:13: error TPL103: \"prose\" has no member \"titel\""], archive.Build().Messages);
    }

    [Fact]
    public void Says_that_the_output_folder_cannot_be_written()
    {
        using var archive = new SmallArchive();
        archive.Write("file", "in the way");
        var (report, errors) = archive.Build(archive.Options with { Output = Path.Combine(archive.Root, "file", "site") });
        Assert.Contains(errors, error => error.Contains("error WRITE003", StringComparison.Ordinal));
        Assert.Null(report.Output);
    }

    [Fact]
    public void Refuses_to_replace_a_folder_that_is_no_site_of_its_own()
    {
        using var archive = new SmallArchive();
        archive.Write("output/thesis.doc", "years of work");
        var (_, errors) = archive.Build();
        Assert.Contains(errors, error => error.Contains("error WRITE001", StringComparison.Ordinal));
        Assert.Equal("years of work", archive["output/thesis.doc"]);
    }

    [Fact]
    public void Says_that_there_are_no_seeds()
    {
        using var archive = new SmallArchive();
        Directory.Delete(Path.Combine(archive.Root, "seeds"), recursive: true);
        var (_, errors) = archive.Build();
        Assert.Contains(errors, error => error.EndsWith("error SEED009: there is no folder with seeds", StringComparison.Ordinal));
    }
}
