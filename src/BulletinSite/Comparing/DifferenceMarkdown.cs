using System.Globalization;
using System.Text;

namespace BulletinSite.Comparing;

/// <summary>A difference as Markdown for a job's summary or a comment. All words of the newspaper stand in code spans: they call nobody, link nowhere and format nothing.</summary>
public static class DifferenceMarkdown
{
    // What GitHub takes for one comment, in characters, with room for what a workflow sets around it.
    private const int Longest = 60_000;
    private const int MostIssues = 100;
    private const string Nothing = "none";

    public static string Of(EditionDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var text = new StringBuilder("## What readers will see differ\n\n");
        if (difference.IsNothing) text.Append("No article differs.\n");
        else text.Append(string.Join(" · ", DifferenceWords.Counts(difference).Select(row => string.Create(CultureInfo.InvariantCulture, $"**{row.Count}** {row.Word}")))).Append('\n');
        text.Append("\n| | before | after |\n|---|---|---|\n");
        foreach (var (what, before, after) in DifferenceWords.Figures(difference))
            text.Append(CultureInfo.InvariantCulture, $"| {what} | {before} | {(before == after ? after : $"**{after}**")} |\n");
        text.Append('\n');
        foreach (var issue in difference.Redated.Take(MostIssues)) text.Append(CultureInfo.InvariantCulture, $"- **redated** {Code(issue.Issue)}: {Code(issue.Before)} → {Code(issue.After)}\n");
        if (difference.Redated.Length > MostIssues) text.Append(CultureInfo.InvariantCulture, $"- and {difference.Redated.Length - MostIssues} more issues redated\n");
        var shown = 0;
        foreach (var change in difference.Changes)
        {
            var piece = Of(change);
            if (text.Length + piece.Length > Longest) break;
            text.Append(piece);
            shown++;
        }

        if (shown < difference.Changes.Length)
            text.Append(CultureInfo.InvariantCulture, $"\n{difference.Changes.Length - shown} more are not shown here; the file `difference.html` has them all.\n");
        return text.ToString();
    }

    private static string Of(ArticleChange change)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"- **{DifferenceWords.Of(change.Kind)}** {Code(DifferenceWords.TitleOf(change.First))} ({Code(DifferenceWords.PlaceOf(change.First))})\n");
        if (change.Before.Length > 1 || change.After.Length > 1)
        {
            foreach (var article in change.Before) text.Append(CultureInfo.InvariantCulture, $"  - was {Code(DifferenceWords.TitleOf(article))} ({Code(DifferenceWords.PlaceOf(article))})\n");
            foreach (var article in change.After) text.Append(CultureInfo.InvariantCulture, $"  - is {Code(DifferenceWords.TitleOf(article))} ({Code(DifferenceWords.PlaceOf(article))})\n");
        }

        foreach (var detail in change.Details) text.Append("  - ").Append(DifferenceWords.Of(detail.Kind)).Append(": ").Append(Of(detail)).Append('\n');
        return text.ToString();
    }

    private static string Of(ChangeDetail detail) => detail.Kind switch
    {
        DetailKind.TagGained => Code(detail.After),
        DetailKind.TagLost => Code(detail.Before),
        DetailKind.ParagraphCut => $"{Code(detail.Around.Left)} ¶ {Code(detail.Around.Right)}",
        DetailKind.ParagraphsJoined => $"{Code(detail.Around.Left)} + {Code(detail.Around.Right)}",
        DetailKind.Role => $"{detail.Before} → {detail.After}: {Code(detail.Around.Left)}",
        DetailKind.Text => string.Join(' ', new[]
        {
            Code(detail.Around.Left), detail.Before.Length > 0 ? $"~~{Code(detail.Before)}~~" : "", detail.After.Length > 0 ? $"**{Code(detail.After)}**" : "", Code(detail.Around.Right),
        }.Where(part => part is not ("" or Nothing))),
        _ => $"{Code(detail.Before)} → {Code(detail.After)}",
    };

    /// <summary>A code span that holds any text: set between more backticks than stand in it side by side.</summary>
    internal static string Code(string words)
    {
        var line = new StringBuilder(words.Length);
        int longest = 0, run = 0;
        foreach (var c in words)
        {
            line.Append(char.IsControl(c) || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator ? ' ' : c);
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        if (line.ToString().Trim().Length == 0) return Nothing;
        var fence = new string('`', longest + 1);
        return $"{fence} {line} {fence}";
    }
}
