using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BulletinSite.Tests;

/// <summary>The site's own words in the language of its readers, the newspaper's in its own, and every page says which is which.</summary>
public sealed partial class LanguageTests
{
    private const string English = "title: The Local Archive\npublication: Union Local News\ndescription: A newsletter, article by article.\nlanguage: en\n";
    private const string Chinese = "title: 河西报档案\npublication: 河西报\ndescription: 一份试验用的报纸档案。\n";

    // What every page of an archive in one language can say of another: names of formats, files, commands.
    private const string Neutral = "code, .source, [data-cite], cite, .seed, .facts, option, dt, .files, th, caption, td, .prose > p.source";

    [Fact]
    public void A_newsletter_in_English_has_a_site_in_English()
    {
        using var archive = Newsletter(English);
        foreach (var (file, page) in Pages(archive))
        {
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.True(page.QuerySelector("[lang]:not(html)") is null, file);
            Assert.True(!Han().IsMatch(page.DocumentElement.OuterHtml), $"{file}: {Han().Match(page.DocumentElement.OuterHtml).Value}");
        }
    }

    [Fact]
    public void A_newspaper_in_Chinese_can_have_a_site_in_English()
    {
        using var archive = new SmallArchive();
        archive.Write("input/site.yml", Chinese + "interface: en\n").Write("input/issues.yml", Issues);
        foreach (var (file, page) in Pages(archive))
        {
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            foreach (var text in Texts(page)) Assert.True(Han().IsMatch(text.TextContent) ? LanguageOf(text) == "zh-Hans" : !IsEnglish(text) || LanguageOf(text) == "en", $"{file}: {LanguageOf(text)} {text.TextContent}");
        }
    }

    [Fact]
    public void A_newsletter_in_English_can_have_a_site_in_Chinese()
    {
        using var archive = Newsletter(English + "interface: zh-Hans\n");
        foreach (var (file, page) in Pages(archive))
        {
            Assert.Equal("zh-Hans", page.DocumentElement.GetAttribute("lang"));
            foreach (var text in Texts(page)) Assert.True(Han().IsMatch(text.TextContent) ? LanguageOf(text) == "zh-Hans" : !IsEnglish(text) || LanguageOf(text) == "en", $"{file}: {LanguageOf(text)} {text.TextContent}");
        }
    }

    [Fact]
    public void A_newspaper_in_Chinese_has_a_site_in_Chinese()
    {
        using var archive = new SmallArchive();
        archive.Write("input/issues.yml", Issues);
        foreach (var (file, page) in Pages(archive))
        {
            Assert.True(page.QuerySelector("[lang]:not(html)") is null, file);
            Assert.All(Texts(page), text => Assert.True(!IsEnglish(text), $"{file}: {text.TextContent}"));
        }
    }

    private const string Issues = """
        issues:
          - { seeds: [one.txt], date: "[2024-01-04..2024-01-12]", reason: 编辑据文意推定, section: 要闻, page: "4" }

        """;

    private static SmallArchive Newsletter(string settings)
    {
        var archive = new SmallArchive();
        File.Delete(Path.Combine(archive.Root, "seeds/one.txt"));
        File.Delete(Path.Combine(archive.Root, "seeds/two.txt"));
        File.Delete(Path.Combine(archive.Root, "input/about.md"));
        var forms = Path.Combine(SmallArchive.Repository, "tests/BulletinSite.Archive.Tests/Forms");
        foreach (var name in new[] { "newsletter", "old-print-english" }) archive.Write($"seeds/{name}.txt", File.ReadAllBytes(Path.Combine(forms, name + ".txt")));
        return archive.Write("seeds/2024-03-08-p01.txt", "By the river\n\nBy Ann Reed\n\nThe reading room opened on Friday. Twelve people came, and two of them stayed until it closed.\n").Write("input/site.yml", settings);
    }

    private static IEnumerable<(string File, AngleSharp.Html.Dom.IHtmlDocument Page)> Pages(SmallArchive archive)
    {
        var (report, messages) = archive.Build();
        Assert.Empty(messages);
        var parser = new HtmlParser();
        var files = Directory.EnumerateFiles(report.Output!, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.True(files.Count > 10);
        foreach (var file in files)
        {
            using var page = parser.ParseDocument(File.ReadAllText(file));
            yield return (Path.GetRelativePath(report.Output!, file), page);
        }
    }

    private static IEnumerable<IText> Texts(IDocument page) =>
        page.Descendants<IText>().Where(text => text.ParentElement is { } around && around.Closest("script, style, title, noscript") is null && !string.IsNullOrWhiteSpace(text.TextContent));

    private static string? LanguageOf(INode text) => text.ParentElement!.Closest("[lang]")?.GetAttribute("lang");

    private static bool IsEnglish(IText text) => text.ParentElement!.Closest(Neutral) is null && TwoWords().IsMatch(text.TextContent);

    [GeneratedRegex(@"[\u3000-\u303F\p{IsCJKUnifiedIdeographs}\uFF01-\uFF60]+")]
    private static partial Regex Han();

    [GeneratedRegex("[A-Za-z]{2,} [A-Za-z]{2,}")]
    private static partial Regex TwoWords();
}
