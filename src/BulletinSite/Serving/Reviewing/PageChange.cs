using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Serving.Reviewing;

/// <summary>What is different on a page after a correction, in sentences.</summary>
internal static class PageChange
{
    // A correction that turns a whole page over is seen on the page itself.
    private const int Most = 8;

    public static ImmutableArray<string> Of(Page before, Page after)
    {
        var changes = ImmutableArray.CreateBuilder<string>();
        Count("articles", page => page.Articles.Length);
        Count("paragraphs", page => page.Articles.Sum(article => article.Paragraphs.Count()));
        Count("lines of furniture", page => page.Furniture.Length);
        Count("articles taken down", page => page.Withheld.Length);
        var labels = before.Lines.ToFrozenDictionary(line => line.Line.Number, line => line.Label);
        var changed = after.Lines.Where(line => labels.TryGetValue(line.Line.Number, out var label) && label != line.Label).ToList();
        foreach (var line in changed.Take(Most)) changes.Add(Text($"line {line.Line.Number}: {SplitDiagnostics.Name(labels[line.Line.Number])} → {SplitDiagnostics.Name(line.Label)}"));
        if (changed.Count > Most) changes.Add(Text($"and {changed.Count - Most} more lines"));
        foreach (var (old, now) in Titles(before).Zip(Titles(after))) if (old != now) changes.Add($"“{old}” → “{now}”");
        return changes.ToImmutable();

        void Count(string what, Func<Page, int> count)
        {
            if (count(before) != count(after)) changes.Add(Text($"{what}: {count(before)} → {count(after)}"));
        }
    }

    // Only where no article came or went can two titles be compared.
    private static IEnumerable<string> Titles(Page page) => page.Articles.Select(article => article.Title);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
