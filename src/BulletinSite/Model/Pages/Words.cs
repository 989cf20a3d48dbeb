using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
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
        var rest = All[key].AsSpan();
        var filled = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        while (rest.IndexOf('{') is >= 0 and var start && rest[start..].IndexOf('}') is > 0 and var length)
        {
            var place = rest.Slice(start + 1, length - 1);
            var text = TextFor(place, texts);
            filled.AppendFormatted(rest[..start]);
            filled.AppendLiteral(text ?? "{");
            rest = rest[(start + (text is null ? 1 : length + 1))..];
        }

        filled.AppendFormatted(rest);
        return filled.ToStringAndClear();
    }

    /// <summary>Lines of a seed: 第9行, 第9–11行.</summary>
    public string Lines(int first, int last) => first == last
        ? Fill("line", ("n", Wording.Text($"{first}")))
        : Fill("lines_range", ("n", Wording.Text($"{first}")), ("last", Wording.Text($"{last}")));

    /// <summary>Several as the language strings them together: 甲、乙.</summary>
    public string List(IEnumerable<string> items) => string.Join(All["list_comma"], items);

    /// <summary>The words whose keys begin alike, under the rest of their keys, in order.</summary>
    public IReadOnlyDictionary<string, string> Of(string beginning) => new SortedDictionary<string, string>(
        All.Where(word => word.Key.StartsWith(beginning, StringComparison.Ordinal)).ToDictionary(word => word.Key[beginning.Length..], word => word.Value, StringComparer.Ordinal),
        StringComparer.Ordinal);

    private static string? TextFor(ReadOnlySpan<char> place, ReadOnlySpan<(string Place, string Text)> texts)
    {
        foreach (var (name, text) in texts)
        {
            if (place.SequenceEqual(name)) return text;
        }

        return null;
    }

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
