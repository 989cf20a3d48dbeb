using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Model.Pages;
using BulletinSite.Text;

namespace BulletinSite.Rendering;

/// <summary>Reads the file of the site's own words, which is YAML: a map of keys, each with a map of languages and what is said in them.</summary>
internal static class StringsReader
{
    /// <summary>The file's name, in a theme and in the program.</summary>
    public const string FileName = "strings.yml";

    /// <summary>The words of every language, each with all words of the others.</summary>
    /// <param name="known">What holds where the file says nothing else.</param>
    /// <param name="file">What a theme says in words of its own.</param>
    /// <param name="diagnostics">Told everything wrong with the file at once.</param>
    public static ImmutableArray<Words> Read(ImmutableArray<Words> known, SourceText file, DiagnosticBag diagnostics)
    {
        var languages = known.Select(words => (words.Language, Words: words.All.ToDictionary(StringComparer.Ordinal))).ToList();
        var keys = YamlFile.Map(file, diagnostics)?.Entries ?? [];
        foreach (var (key, value) in keys)
        {
            if (!IsKey(key.Text)) diagnostics.Add(ThemeDiagnostics.NotAKey(key.From));
            else if (value is not YamlMap texts) diagnostics.Add(ThemeDiagnostics.NotAWord(value.From, key.Text));
            else foreach (var (language, text) in texts.Entries)
            {
                if (!IsLanguage(language.Text)) diagnostics.Add(ThemeDiagnostics.NotALanguage(language.From));
                else if (text is not YamlScalar { IsNothing: false } word) diagnostics.Add(ThemeDiagnostics.NotAWord(text.From, key.Text));
                else Of(language.Text)[key.Text] = word.Text;
            }
        }

        CheckWhole(languages, keys.ToDictionary(entry => entry.Key.Text, entry => entry.Key.From, StringComparer.Ordinal), file, diagnostics);
        return [.. languages.Select(language => new Words(language.Language, language.Words.ToFrozenDictionary(StringComparer.Ordinal)))];

        Dictionary<string, string> Of(string language)
        {
            if (languages.FirstOrDefault(other => other.Language == language).Words is { } spoken) return spoken;
            languages.Add((language, new Dictionary<string, string>(StringComparer.Ordinal)));
            return languages[^1].Words;
        }
    }

    private static void CheckWhole(
        List<(string Language, Dictionary<string, string> Words)> languages, Dictionary<string, SourceSpan> places, SourceText file, DiagnosticBag diagnostics)
    {
        var keys = languages.SelectMany(language => language.Words.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var (language, words) in languages)
        {
            foreach (var key in keys.Where(key => !words.ContainsKey(key)))
            {
                diagnostics.Add(ThemeDiagnostics.MissingWord(places.TryGetValue(key, out var place) ? DiagnosticPlace.At(place) : DiagnosticPlace.WholeFile(file.Name), key, language));
            }
        }
    }

    private static bool IsKey(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');

    private static bool IsLanguage(string text) => text.Length > 1 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
