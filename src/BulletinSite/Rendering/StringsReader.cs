using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Model.Pages;
using BulletinSite.Text;

namespace BulletinSite.Rendering;

/// <summary>Reads a theme's files of strings: one a language, a word a line, <c>key: text</c>.</summary>
internal static class StringsReader
{
    /// <summary>The words of every language, each with all words of the others.</summary>
    public static ImmutableArray<Words> Read(IEnumerable<SourceText> files, DiagnosticBag diagnostics)
    {
        var languages = files.Select(file => (File: file, Words: ReadFile(file, diagnostics))).ToList();
        var keys = languages.SelectMany(language => language.Words.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var (file, words) in languages)
        {
            foreach (var key in keys.Where(key => !words.ContainsKey(key))) diagnostics.Add(ThemeDiagnostics.MissingWord(file, key));
        }

        return [.. languages.Select(language => new Words(Path.GetFileNameWithoutExtension(language.File.Name), language.Words.ToFrozenDictionary(StringComparer.Ordinal)))];
    }

    private static Dictionary<string, string> ReadFile(SourceText file, DiagnosticBag diagnostics)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in file.Lines)
        {
            var text = file.Slice(line.Span).Trim().ToString();
            if (text.Length == 0 || text[0] == '#') continue;
            var colon = text.IndexOf(": ", StringComparison.Ordinal);
            var key = colon < 0 ? "" : text[..colon];
            var isKey = key.Length > 0 && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
            if (!isKey) diagnostics.Add(ThemeDiagnostics.NotAWord(new SourceSpan(file, line.Span)));
            else if (!words.TryAdd(key, text[(colon + 2)..].Trim())) diagnostics.Add(ThemeDiagnostics.WordTwice(new SourceSpan(file, line.Span), key));
        }

        return words;
    }
}
