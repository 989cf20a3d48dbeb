using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BulletinSite.Tests;

/// <summary>What a correction does to the published site.</summary>
public sealed partial class CorrectedSiteTests
{
    [Fact]
    public void An_article_that_was_taken_down_is_gone_from_every_file_and_its_address_says_why()
    {
        using var archive = new SmallArchive();
        archive.Build();
        var address = AddressOf(archive, "市总工会赴河西调研");

        Correct(archive, "hide: 7, quotation: 河西, reason: 应当事人请求撤下");
        archive.Replace("input/site.yml", "title:", "base_url: https://example.org/\ntitle:");
        var (_, errors) = archive.Build(archive.Options with { ContentDate = new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.Zero) });

        Assert.Empty(errors);
        foreach (var (file, bytes) in archive.Site())
        {
            var text = Encoding.UTF8.GetString(Convert.FromBase64String(bytes));
            Assert.False(text.Contains("赴河西调研", StringComparison.Ordinal) || text.Contains("调研组", StringComparison.Ordinal) || text.Contains("丙丁", StringComparison.Ordinal), file);
        }

        var tombstone = Page(archive, address);
        Assert.Contains("应当事人请求撤下", tombstone.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2024年3月1日", tombstone.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", tombstone.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain(address.Split('/')[1], archive["output/sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_taken_down_stays_so_when_corrections_are_left_aside()
    {
        using var archive = new SmallArchive();
        Correct(archive, "hide: 7, quotation: 河西, reason: 应当事人请求撤下");
        archive.Build(archive.Options with { UsesCorrections = false });
        Assert.DoesNotContain(archive.Site().Values, bytes => Encoding.UTF8.GetString(Convert.FromBase64String(bytes)).Contains("赴河西调研", StringComparison.Ordinal));
    }

    [Fact]
    public void An_old_address_leads_to_the_article_that_has_its_text()
    {
        using var archive = new SmallArchive();
        archive.Build();
        var (first, second) = (AddressOf(archive, "河边的新书屋"), AddressOf(archive, "市总工会赴河西调研"));

        Correct(archive, "merge: [7, 9], quotation: 河西, reason: 是同一篇");
        var (_, errors) = archive.Build();

        Assert.Empty(errors);
        Assert.Equal(first, AddressOf(archive, "河边的新书屋"));
        var redirect = Page(archive, second);
        var now = "/" + first.Replace("index.html", "", StringComparison.Ordinal);
        Assert.Equal($"0; url={now}", redirect.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("noindex", redirect.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(now, redirect.QuerySelector("main p a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_frozen_address_is_kept_whatever_the_program_would_call_the_article()
    {
        using var archive = new SmallArchive();
        archive.Write("input/addresses/one.yml", "addresses:\n- { id: 0123456789ab, line: 9, quotation: 调研组 }\n- { id: ba9876543210, line: 8, last: 8, quotation: 书屋 }\n");
        var (report, errors) = archive.Build();
        Assert.Empty(errors);
        Assert.Equal("a/0123456789ab/index.html", AddressOf(archive, "市总工会赴河西调研"));
        Assert.Contains("url=/issues/one/", archive["output/a/ba9876543210/index.html"], StringComparison.Ordinal);
        Assert.Contains("ADDR003", report.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_corrected_word_is_read_and_the_printed_one_is_shown_beside_it_and_counted()
    {
        using var archive = new SmallArchive();
        archive.Build();
        var address = AddressOf(archive, "谁来浇花？");
        Correct(archive, "edit: { line: 3, read: 花开了满园 }, quotation: 花开了, reason: 漏了两个字", "two");
        var (report, errors) = archive.Build();
        Assert.Empty(errors);
        Assert.Equal(report.Published.In, report.Published.Out);
        var page = Page(archive, address);
        var mark = page.QuerySelector("ins[data-p]")!;
        Assert.Equal(("满园", "", "原印无此字"), (mark.TextContent, mark.GetAttribute("data-p"), mark.GetAttribute("title")));
        Assert.Contains("近日，花开了满园。", mark.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal("第3行原印“花开了”，读作“花开了满园”：漏了两个字（编辑，2024年3月1日）", page.QuerySelector(".edits li")!.TextContent);
    }

    private static void Correct(SmallArchive archive, string entry, string seed = "one") =>
        archive.Write($"input/corrections/{seed}.yml", $"corrections:\n- {{ {entry}, by: 编辑, when: 2024-03-01 }}\n");

    private static IDocument Page(SmallArchive archive, string address) => new HtmlParser().ParseDocument(archive[$"output/{address}"]);

    private static string AddressOf(SmallArchive archive, string title)
    {
        foreach (var (file, bytes) in archive.Site())
        {
            if (Article().IsMatch(file) && new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Convert.FromBase64String(bytes))).QuerySelector("h1")?.TextContent == title) return file;
        }

        throw new InvalidOperationException($"no article is called {title}");
    }

    [GeneratedRegex("^a/[^/]+/index.html$")]
    private static partial Regex Article();
}
