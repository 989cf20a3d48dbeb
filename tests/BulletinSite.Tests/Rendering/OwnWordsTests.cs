using System.Text.RegularExpressions;

namespace BulletinSite.Tests.Rendering;

/// <summary>No word of the site's own stands anywhere but in theme/strings.yml: not in a template, not in a script, not in the code that makes pages.</summary>
public sealed partial class OwnWordsTests
{
    // What readers write in queries, in every language at once, is no word the site says.
    private static readonly string[] QueryLanguage = ["2-query.js"];

    // Readings of characters are data; views explain to designers what they hold.
    private static readonly string[] NotOfPages = ["Ordering", "Views"];

    [Fact]
    public void Templates_say_nothing_themselves()
    {
        foreach (var (file, text) in Files("theme/templates", "*.html"))
        {
            var outside = Tag().Replace(Printed().Replace(text, ""), "");
            Assert.True(!Letter().IsMatch(outside), $"{file} says {outside.Trim()}");
            Assert.All(Printed().Matches(text), printed => Assert.True(!Han().IsMatch(printed.Value), $"{file} prints {printed.Value}"));
            Assert.All(Spoken().Matches(Printed().Replace(text, "")), spoken => Assert.True(!Letter().IsMatch(spoken.Groups[2].Value), $"{file} says {spoken.Value}"));
        }
    }

    [Fact]
    public void Scripts_say_nothing_themselves()
    {
        foreach (var (file, text) in Files("theme/assets", "*.js").Where(file => !QueryLanguage.Contains(Path.GetFileName(file.Name))))
        {
            foreach (var line in text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.TrimStart().StartsWith("/**", StringComparison.Ordinal)))
            {
                Assert.True(!Han().IsMatch(line), $"{file} says {line.Trim()}");
                Assert.True(!Sentence().IsMatch(line) || line.Contains("Error(", StringComparison.Ordinal), $"{file} says {line.Trim()}");
            }
        }
    }

    [Fact]
    public void Style_sheets_say_nothing_themselves() =>
        Assert.All(Files("theme/assets", "*.css"), file => Assert.All(Content().Matches(file.Text), content => Assert.True(!Letter().IsMatch(content.Groups[1].Value), $"{file.Name} says {content.Value}")));

    [Fact]
    public void The_code_that_makes_pages_says_nothing_itself()
    {
        foreach (var (file, text) in Files("src/BulletinSite/Model", "*.cs").Concat(Files("src/BulletinSite/Feeds", "*.cs")).Concat(Files("src/BulletinSite/Searching", "*.cs")))
        {
            if (NotOfPages.Any(folder => file.Contains($"/{folder}/", StringComparison.Ordinal))) continue;
            foreach (var line in text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))) Assert.True(!Han().IsMatch(line), $"{file} says {line.Trim()}");
        }
    }

    [Theory]
    [InlineData("<p>Hello {{ x }}</p>", "Hello")]
    [InlineData("<p>{{ x }}：</p>", "：")]
    public void A_word_in_a_template_is_seen(string template, string word) => Assert.Equal(word[..1], Letter().Match(Tag().Replace(Printed().Replace(template, ""), "")).Value);

    private static IEnumerable<(string Name, string Text)> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(SmallArchive.Repository, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(SmallArchive.Repository, file).Replace('\\', '/'), File.ReadAllText(file)));

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Printed();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("\\b(aria-label|title|placeholder|alt)=\"([^\"]*)\"")]
    private static partial Regex Spoken();

    // Letters of any script, and the marks that only stand in Chinese.
    [GeneratedRegex(@"\p{L}|[\u3000-\u303F\uFF01-\uFF60]")]
    private static partial Regex Letter();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    // A capital letter, and words that go on after it.
    [GeneratedRegex("""['"`][A-Z][a-z]+ [a-z]+[^'"`]*['"`]""")]
    private static partial Regex Sentence();

    [GeneratedRegex("content: \"([^\"]*)\"")]
    private static partial Regex Content();
}
