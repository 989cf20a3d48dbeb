using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Exchange;
using BulletinSite.Comparing;

namespace BulletinSite.Correcting;

/// <summary>Tells what a correction comes to, as <c>diff</c> would afterwards: what readers see, and where that is nothing, how the lines are read.</summary>
internal static class EffectRows
{
    // A correction that turns a whole page over is seen on the page itself.
    private const int Most = 12;

    /// <param name="effect">What it comes to.</param>
    /// <param name="tag">What to call a tag, by its slug.</param>
    /// <param name="date">What to call a date, by its EDTF; empty where none is known.</param>
    public static ImmutableArray<EffectRow> Of(CorrectionEffect effect, Func<string, string> tag, Func<string, string> date)
    {
        var rows = new List<EffectRow>();
        foreach (var change in effect.Readers.Changes) rows.AddRange(Of(change, effect.Readers.Changes.Length > 1, tag));
        rows.AddRange(effect.Readers.Redated.Select(issue => new EffectRow("issue redated", date(issue.Before), date(issue.After), "")));
        if (rows.Count == 0) rows.AddRange(Lines(effect));
        if (effect.Before.Furniture.Length != effect.After.Furniture.Length)
            rows.Add(new EffectRow("lines of furniture", Number(effect.Before.Furniture.Length), Number(effect.After.Furniture.Length), ""));
        return rows.Count <= Most ? [.. rows] : [.. rows.Take(Most), new EffectRow("and more", "", Number(rows.Count - Most), "")];
    }

    private static IEnumerable<EffectRow> Of(ArticleChange change, bool isOneOfMany, Func<string, string> tag)
    {
        if (change.Kind != ChangeKind.Changed) yield return new EffectRow(DifferenceWords.Of(change.Kind), Titles(change.Before), Titles(change.After), "");
        var article = isOneOfMany && change.Kind == ChangeKind.Changed ? DifferenceWords.TitleOf(change.First) : "";
        foreach (var detail in change.Details)
        {
            var (left, right) = detail.Around;
            var (before, after) = detail.Kind switch
            {
                DetailKind.TagGained => ("", tag(detail.After)),
                DetailKind.TagLost => (tag(detail.Before), ""),
                DetailKind.ParagraphCut => (left + right, $"{left} ¶ {right}"),
                DetailKind.ParagraphsJoined => ($"{left} ¶ {right}", left + right),
                DetailKind.Text => (left + detail.Before + right, left + detail.After + right),
                _ => (detail.Before, detail.After),
            };
            yield return new EffectRow(DifferenceWords.Of(detail.Kind), before, after, detail.Kind == DetailKind.Role ? left : article);
        }
    }

    // Where readers see the same, such as a banner that is a folio.
    private static IEnumerable<EffectRow> Lines(CorrectionEffect effect)
    {
        var labels = effect.Before.Lines.ToFrozenDictionary(line => line.Line.Number, line => line.Label);
        foreach (var line in effect.After.Lines)
        {
            if (!labels.TryGetValue(line.Line.Number, out var label) || label == line.Label) continue;
            var words = effect.After.Seed.Source.Slice(line.Line.Span).Trim().ToString();
            yield return new EffectRow("line", SplitDiagnostics.Name(label), SplitDiagnostics.Name(line.Label), string.Create(CultureInfo.InvariantCulture, $"{line.Line.Number} {words}"));
        }
    }

    private static string Titles(ImmutableArray<ArticleDocument> articles) => string.Join(" / ", articles.Select(DifferenceWords.TitleOf));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
