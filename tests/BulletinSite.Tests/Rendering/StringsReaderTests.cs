using System.Text.RegularExpressions;
using BulletinSite.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Tests.Rendering;

/// <summary>The site's own words: one file a language, every language with the same keys.</summary>
public sealed partial class StringsReaderTests
{
    [Fact]
    public void A_file_of_strings_is_a_word_a_line()
    {
        var words = Assert.Single(StringsReader.Read([File("zh-Hans", "# note\nskip: 跳到正文\n\nbundle: 文本：Markdown: 全\n")], new DiagnosticBag()));
        Assert.Equal("zh-Hans", words.Language);
        Assert.Equal(("跳到正文", "文本：Markdown: 全"), (words.All["skip"], words.All["bundle"]));
    }

    [Fact]
    public void Everything_wrong_with_the_strings_is_said_at_once()
    {
        var bag = new DiagnosticBag();
        StringsReader.Read([File("en", "skip: Skip\nskip: again\nno colon\n"), File("zh-Hans", "skip: 跳\nhere: 位置\n")], bag);
        Assert.Equal(
            [
                "theme/strings/en.yml:1:1: error THEME008: the word \"here\" of another language is missing here",
                "theme/strings/en.yml:2:1: error THEME007: the word \"skip\" is given twice",
                "theme/strings/en.yml:3:1: error THEME006: \"no colon\" is no word of the site",
            ],
            bag.InFileOrder().Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void A_language_the_theme_does_not_speak_is_an_error()
    {
        var bag = new DiagnosticBag();
        TestSite.Theme.WordsIn("fr", bag);
        Assert.Equal("the theme has no words in the language \"fr\"", Assert.Single(bag.InFileOrder(), d => d.Code == "THEME009").Message);
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void Every_word_a_template_names_is_there_and_every_word_is_named(string language)
    {
        var words = TestSite.Theme.WordsIn(language, new DiagnosticBag());
        var named = Directory.EnumerateFiles(Path.Combine(SmallArchive.Repository, "theme"), "*.html", SearchOption.AllDirectories)
            .SelectMany(file => Named().Matches(System.IO.File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        Assert.Equal(named, words.All.Keys.Order(StringComparer.Ordinal));
    }

    private static SourceText File(string language, string text) => new($"theme/strings/{language}.yml", text);

    [GeneratedRegex(@"\bwords\.([a-z0-9_]+)")]
    private static partial Regex Named();
}
