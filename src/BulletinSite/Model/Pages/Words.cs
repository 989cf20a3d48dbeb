using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Rendering;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Model.Pages;

/// <summary>The words of the site's own, in one language.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="All">By key.</param>
public sealed record Words(string Language, FrozenDictionary<string, string> All)
{
    /// <summary>The program's own, in every language it speaks: what a theme does not say in its own words.</summary>
    public static ImmutableArray<Words> Own { get; } = ReadOwn();

    /// <summary>The language of those who chose none.</summary>
    public static Words Usual => Own[0];

    /// <summary>What templates name <c>words</c>; shared by all pages, so none of them may change it.</summary>
    public Value View { get; } = Value.Of(Map(All));

    /// <summary>A word. One that is not there is a mistake of the program.</summary>
    public string this[string key] => All[key];

    /// <summary>A word with figures and names in the places that are kept for them.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Place, string Text)> texts)
    {
        var filled = All[key];
        foreach (var (place, text) in texts) filled = filled.Replace($"{{{place}}}", text, StringComparison.Ordinal);
        return filled;
    }

    /// <summary>The words whose keys begin alike, under the rest of their keys, in order.</summary>
    public IReadOnlyDictionary<string, string> Of(string beginning) => new SortedDictionary<string, string>(
        All.Where(word => word.Key.StartsWith(beginning, StringComparison.Ordinal)).ToDictionary(word => word.Key[beginning.Length..], word => word.Value, StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static ImmutableArray<Words> ReadOwn()
    {
        using var file = typeof(Words).Assembly.GetManifestResourceStream(StringsReader.FileName)!;
        using var reader = new StreamReader(file);
        var problems = new DiagnosticBag();
        var words = StringsReader.Read([], new SourceText(StringsReader.FileName, reader.ReadToEnd()), problems);
        return problems.HasErrors ? throw new InvalidOperationException(string.Join('\n', problems.InFileOrder())) : words;
    }

    private static ValueMap Map(FrozenDictionary<string, string> words)
    {
        var map = new ValueMap();
        foreach (var (key, text) in words.OrderBy(word => word.Key, StringComparer.Ordinal)) map.Add(string.Intern(key), Value.Of(text));
        return map.Freeze();
    }
}
