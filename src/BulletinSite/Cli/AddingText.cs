using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BulletinSite.Adding;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary>What was taken in, as lines of text: what an editor looks at next.</summary>
internal static class AddingText
{
    private const int MostDoubts = 8;

    public static string Of(ImmutableArray<AddedIssue> issues, bool isWritten)
    {
        var text = new StringBuilder();
        foreach (var issue in issues)
        {
            foreach (var page in issue.Pages) Append(text, page, isWritten);
            text.Append(isWritten ? "input/issues.yml\n" : "would be entered in input/issues.yml\n");
            foreach (var line in issue.Entry.TrimEnd('\n').Split('\n')) text.Append("  ").Append(DiagnosticPrinter.OneLine(line)).Append('\n');
            if (issue.Date.Edtf is null) text.Append("  the page shows no date: enter \"date\" and \"reason\", or leave it unknown\n");
        }

        return text.Append(isWritten ? "next: \"check\" says what else to look at, \"serve\" shows the pages" : "nothing was written").ToString();
    }

    private static void Append(StringBuilder text, AddedPage page, bool isWritten)
    {
        var seed = page.Seed;
        text.Append(CultureInfo.InvariantCulture, $"{seed.File.Path}{(isWritten ? "" : " (not written)")}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {SeedDecoder.Name(seed.Encoding)}{(seed.HasByteOrderMark ? " with byte order mark" : "")}, {seed.LineEnds}, {seed.Source.Lines.Length} lines, {seed.File.Length} bytes, kept as received\n");
        if (page.Page.Profile is { } profile) text.Append(CultureInfo.InvariantCulture, $"  read as {profile.Profile.Name}: {profile.Why}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {Count(page.Page.Articles.Length, "article", "articles")}, {Count(page.Page.Furniture.Length, "line of furniture", "lines of furniture")}\n");
        foreach (var article in page.Page.Articles)
        {
            var title = article.Title.Length > 0 ? article.Title : "(no title)";
            text.Append(CultureInfo.InvariantCulture, $"    {article.FirstLine,4}-{article.LastLine,-4} {DiagnosticPrinter.OneLine(title)}\n");
        }

        var doubts = page.Doubts;
        if (doubts.IsEmpty) return;
        text.Append(CultureInfo.InvariantCulture, $"  to look at, {Math.Min(MostDoubts, doubts.Length)} of {doubts.Length}:\n");
        foreach (var doubt in doubts.Take(MostDoubts))
        {
            text.Append(CultureInfo.InvariantCulture, $"    line {doubt.Place.FirstLine}: {doubt.Reading}{(doubt.RunnerUp.Length > 0 ? $", not {doubt.RunnerUp}" : "")}  {ReviewText.Excerpt(doubt.Place)}\n");
        }
    }

    private static string Count(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
