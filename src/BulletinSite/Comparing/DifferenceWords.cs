using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Exchange;

namespace BulletinSite.Comparing;

/// <summary>The words in which a difference is told, the same on a terminal, in Markdown and in HTML.</summary>
internal static class DifferenceWords
{
    private static readonly ImmutableArray<(ChangeKind Kind, string Word)> Changes =
    [
        (ChangeKind.Added, "added"), (ChangeKind.Removed, "removed"), (ChangeKind.TakenDown, "taken down"), (ChangeKind.Split, "split"),
        (ChangeKind.Merged, "merged"), (ChangeKind.Rearranged, "rearranged"), (ChangeKind.Changed, "changed"),
    ];

    private static readonly ImmutableArray<(DetailKind Kind, string Word)> Details =
    [
        (DetailKind.Title, "retitled"), (DetailKind.Head, "kicker or subtitle"), (DetailKind.Heading, "heading"), (DetailKind.Form, "form"),
        (DetailKind.Address, "address moved"), (DetailKind.Byline, "byline"),
        (DetailKind.TagGained, "tag gained"), (DetailKind.TagLost, "tag lost"), (DetailKind.ParagraphCut, "paragraph cut"),
        (DetailKind.ParagraphsJoined, "paragraphs joined"), (DetailKind.Role, "role"), (DetailKind.Text, "text"),
    ];

    public static string Of(ChangeKind kind) => Changes.First(known => known.Kind == kind).Word;

    public static string Of(DetailKind kind) => Details.First(known => known.Kind == kind).Word;

    /// <summary>How many articles and places of each kind, those that occur.</summary>
    public static IEnumerable<(string Word, int Count)> Counts(EditionDifference difference) =>
        Changes.Select(known => (known.Word, Count: difference.Count(known.Kind)))
            .Concat(Details.Select(known => (known.Word, Count: difference.Count(known.Kind))))
            .Append((difference.Redated.Length == 1 ? "issue redated" : "issues redated", difference.Redated.Length))
            .Where(row => row.Item2 > 0);

    /// <summary>The figures beside each other; only what both or one of them say.</summary>
    public static IEnumerable<(string What, string Before, string After)> Figures(EditionDifference difference)
    {
        var (before, after) = (difference.Before.Figures, difference.After.Figures);
        yield return ("articles", Number(difference.Before.Articles.Length), Number(difference.After.Articles.Length));
        if (before is null && after is null) yield break;
        yield return ("issues", before is null ? "?" : Number(before.Issues), after is null ? "?" : Number(after.Issues));
        yield return ("characters", Characters(before), Characters(after));
        foreach (var name in Measures(before).Concat(Measures(after)).Select(measure => measure.Name).Distinct(StringComparer.Ordinal))
            yield return ($"accuracy: {name.Replace('_', ' ')}", Share(before, name), Share(after, name));
    }

    public static string TitleOf(ArticleDocument article) => ArticleText.Title(article) is { Length: > 0 } title ? title : "(no title)";

    public static string PlaceOf(ArticleDocument article) => article.Blocks.IsEmpty
        ? article.Seed
        : string.Create(CultureInfo.InvariantCulture, $"{article.Seed}:{article.FirstLine}-{article.LastLine}");

    private static string Characters(EditionFigures? figures)
    {
        if (figures is null) return "?";
        var sign = figures.Characters.In == figures.Characters.Out ? "=" : "≠";
        return $"{Number(figures.Characters.In)} in {sign} {Number(figures.Characters.Out)} out";
    }

    private static ImmutableArray<EditionMeasure> Measures(EditionFigures? figures) => figures?.Accuracy ?? [];

    private static string Share(EditionFigures? figures, string name) => Measures(figures).FirstOrDefault(measure => measure.Name == name) is { } measure
        ? string.Create(CultureInfo.InvariantCulture, $"{measure.Published:0.000} (rules alone {measure.Rules:0.000})")
        : "?";

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
