using System.Globalization;
using System.Text;
using BulletinSite.Text;

namespace BulletinSite.Comparing;

/// <summary>A difference as lines of text, for a terminal.</summary>
public static class DifferenceText
{
    public static string Of(EditionDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var text = new StringBuilder();
        foreach (var change in difference.Changes) Append(text, change);
        foreach (var issue in difference.Redated) text.Append(CultureInfo.InvariantCulture, $"redated     {Shown(issue.Issue)}: {Shown(Or(issue.Before))} → {Shown(Or(issue.After))}\n");
        if (difference.IsNothing) text.Append("no article differs\n");
        else text.Append(string.Join(", ", DifferenceWords.Counts(difference).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Count} {row.Word}")))).Append('\n');
        foreach (var (what, before, after) in DifferenceWords.Figures(difference))
            text.Append(CultureInfo.InvariantCulture, $"{what,-26}{(before == after ? before : $"{before}  →  {after}")}\n");
        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, ArticleChange change)
    {
        text.Append(CultureInfo.InvariantCulture, $"{DifferenceWords.Of(change.Kind),-11} {DifferenceWords.PlaceOf(change.First)}  {Shown(DifferenceWords.TitleOf(change.First))}\n");
        if (change.Before.Length > 1 || change.After.Length > 1)
        {
            foreach (var article in change.Before) text.Append(CultureInfo.InvariantCulture, $"          - {DifferenceWords.PlaceOf(article)}  {Shown(DifferenceWords.TitleOf(article))}\n");
            foreach (var article in change.After) text.Append(CultureInfo.InvariantCulture, $"          + {DifferenceWords.PlaceOf(article)}  {Shown(DifferenceWords.TitleOf(article))}\n");
        }

        foreach (var detail in change.Details) text.Append("            ").Append(DifferenceWords.Of(detail.Kind)).Append(": ").Append(Shown(Of(detail))).Append('\n');
    }

    private static string Of(ChangeDetail detail) => detail.Kind switch
    {
        DetailKind.TagGained => detail.After,
        DetailKind.TagLost => detail.Before,
        DetailKind.ParagraphCut => $"{detail.Around.Left} ¶ {detail.Around.Right}",
        DetailKind.ParagraphsJoined => $"{detail.Around.Left}⁀{detail.Around.Right}",
        DetailKind.Role => $"{detail.Before} → {detail.After}: {detail.Around.Left}",
        DetailKind.Text => $"…{detail.Around.Left}[-{detail.Before}-]{{+{detail.After}+}}{detail.Around.Right}…",
        _ => $"{Or(detail.Before)} → {Or(detail.After)}",
    };

    private static string Or(string value) => value.Length > 0 ? value : "none";

    private static string Shown(string words) => DiagnosticPrinter.OneLine(words);
}
