using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BulletinSite.Model.Pages;
using BulletinSite.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Tests.Rendering;

/// <summary>The site's own words: one file, every word in every language.</summary>
public sealed partial class StringsReaderTests
{
    [Fact]
    public void Under_its_key_a_word_stands_in_every_language()
    {
        var words = Read("# note\nskip:\n  zh-Hans: 跳到正文 # as usual\n  en: Skip\n\nbundle:\n  zh-Hans: \"文本：Markdown: 全\"\n  en: 'It''s all: '\n", out var problems);
        Assert.Empty(problems);
        Assert.Equal(["zh-Hans", "en"], words.Select(language => language.Language));
        Assert.Equal(["跳到正文", "Skip"], words.Select(language => language["skip"]));
        Assert.Equal(["文本：Markdown: 全", "It's all: "], words.Select(language => language["bundle"]));
    }

    [Fact]
    public void A_word_has_places_for_figures_and_names()
    {
        var words = Assert.Single(Read("found:\n  en: '{n} of {what}'\n", out _));
        Assert.Equal("7 of {n}", words.Fill("found", ("n", "7"), ("what", "{n}")));
    }

    [Fact]
    public void Everything_wrong_with_the_strings_is_said_at_once()
    {
        Read("Skip:\n  en: Skip\nhere:\n  zh-Hans: 位置\nnav: [a]\nskip:\n  en: Skip\n  zh-Hans: 跳\n  \"?\": x\nskip:\n  en: again\nsearch:\n  en:\n  zh-Hans: 找\n", out var problems);
        Assert.Equal(
            [
                "theme/strings.yml:1:1: error THEME006: \"Skip\" cannot be the key of a word",
                "theme/strings.yml:3:1: error THEME008: the word \"here\" is not given in the language \"en\"",
                "theme/strings.yml:5:6: error THEME007: the word \"nav\" has no text here",
                "theme/strings.yml:9:3: error THEME010: \"\"?\"\" is no language",
                "theme/strings.yml:10:1: error YAML006: \"skip\" stands here for the second time; the first is on line 6",
                "theme/strings.yml:12:1: error THEME008: the word \"search\" is not given in the language \"en\"",
                "theme/strings.yml:13:6: error THEME007: the word \"search\" has no text here",
            ],
            problems);
    }

    [Fact]
    public void What_a_theme_does_not_say_is_said_as_the_program_says_it()
    {
        var words = StringsReader.Read(Words.Own, new SourceText("theme/strings.yml", "search:\n  zh-Hans: 找\n  en: Look for\n"), new DiagnosticBag());
        Assert.Equal(["找", "Look for"], words.Select(language => language["search"]));
        Assert.Equal(["跳到正文", "Skip to the text"], words.Select(language => language["skip"]));
    }

    [Fact]
    public void A_language_the_theme_adds_needs_every_word()
    {
        var bag = new DiagnosticBag();
        StringsReader.Read(Words.Own, new SourceText("theme/strings.yml", "search:\n  fr: Chercher\n"), bag);
        Assert.Equal(Words.Usual.All.Count - 1, bag.InFileOrder().Count(problem => problem.Code == "THEME008"));
    }

    [Fact]
    public void A_language_the_theme_does_not_speak_is_an_error()
    {
        var bag = new DiagnosticBag();
        TestSite.Theme.WordsIn("fr", bag);
        Assert.Equal("the theme has no words in the language \"fr\"", Assert.Single(bag.InFileOrder(), d => d.Code == "THEME009").Message);
    }

    [Fact]
    public void Every_word_somebody_names_is_there_and_every_word_is_named()
    {
        var templates = string.Concat(Sources("theme/templates", "*.html"));
        var program = string.Concat(Sources("src/BulletinSite/Model", "*.cs").Concat(Sources("src/BulletinSite/Feeds", "*.cs")));
        var controls = string.Concat(Sources("theme/assets", "*.js", SearchOption.TopDirectoryOnly).Where(SaysSomething));
        var search = string.Concat(Sources("theme/assets/search", "*.js"));
        var keys = Words.Usual.All.Keys;
        Assert.Empty(Named(OfTemplates(), templates, "").Concat(Named(OfProgram(), program, "")).Except(keys));
        Assert.Empty(Named(OfScripts(), controls, "tool_").Concat(Named(OfScripts(), string.Concat(Sources("theme/assets/search", "*.js").Where(SaysSomething)), "find_")).Except(keys));
        Assert.Empty(keys.Where(key => key.Split('_')[0] switch
        {
            "tool" => !IsSaid(key[5..], controls),
            "find" => !IsSaid(key[5..], search),
            _ => !templates.Contains($"words.{key} ", StringComparison.Ordinal) && !program.Contains($"\"{key}\"", StringComparison.Ordinal),
        }));
    }

    // Other scripts mean something else by "words".
    private static bool SaysSomething(string script) => script.Contains("words }", StringComparison.Ordinal) || script.Contains("export const words", StringComparison.Ordinal) || script.Contains("fill(\"", StringComparison.Ordinal);

    private static IEnumerable<string> Named(Regex pattern, string text, string beginning) => pattern.Matches(text).Select(match => beginning + match.Groups[1].Value);

    // A script puts some keys together of two: a setting, and what can be chosen.
    private static bool IsSaid(string key, string script) => key.Split('_').All(part => Regex.IsMatch(script, $"['\"._ `]{part}\\b")) || Regex.IsMatch(script, $"['\".]{key}\\b");

    private static IEnumerable<string> Sources(string folder, string pattern, SearchOption depth = SearchOption.AllDirectories) =>
        Directory.EnumerateFiles(Path.Combine(SmallArchive.Repository, folder), pattern, depth)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static ImmutableArray<Words> Read(string text, out IEnumerable<string> problems)
    {
        var bag = new DiagnosticBag();
        var words = StringsReader.Read([], new SourceText("theme/strings.yml", text), bag);
        problems = bag.InFileOrder().Select(problem => problem.ToString());
        return words;
    }

    [GeneratedRegex(@"\bwords\.([a-z0-9_]+)")]
    private static partial Regex OfTemplates();

    [GeneratedRegex("(?:\\b[Ww]ord(?:s|ing)\\[|Fill\\()\"([a-z0-9_]+)\"")]
    private static partial Regex OfProgram();

    [GeneratedRegex("""(?:\bwords\.|\bfill\(['"])([a-z_]+)""")]
    private static partial Regex OfScripts();
}
