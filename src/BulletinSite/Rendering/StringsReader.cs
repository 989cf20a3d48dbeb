using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Model.Pages;
using BulletinSite.Text;

namespace BulletinSite.Rendering;

/// <summary>Reads the file of the site's own words: a key a line, and under it the words in every language, <c>language: text</c>.</summary>
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
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        string? key = null;
        foreach (var line in file.Lines)
        {
            var whole = file.Slice(line.Span).TrimEnd().ToString();
            if (whole.Length == 0 || whole[0] == '#') continue;
            var place = new SourceSpan(file, line.Span);
            if (whole[^1] == ':' && IsKey(whole[..^1]))
            {
                key = whole[..^1];
                if (!places.TryAdd(key, place)) diagnostics.Add(ThemeDiagnostics.WordTwice(place, key));
                continue;
            }

            var colon = whole.IndexOf(": ", StringComparison.Ordinal);
            if (key is null || colon < 0 || !whole.StartsWith("  ", StringComparison.Ordinal) || !IsLanguage(whole[2..colon])) diagnostics.Add(ThemeDiagnostics.NotAWord(place));
            else Of(whole[2..colon])[key] = Unquoted(whole[(colon + 2)..].Trim());
        }

        CheckWhole(languages, places, file, diagnostics);
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

    // In single quotation marks, as YAML has them: what begins or ends with a blank, or with a mark that means something there.
    private static string Unquoted(string text) =>
        text.Length > 1 && text[0] == '\'' && text[^1] == '\'' ? text[1..^1].Replace("''", "'", StringComparison.Ordinal) : text;
}
