using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the results of several matches under one headline, with what stands between them: Under 10 | Harbor 7 – 1 Mills | A Reade 2, J Hall.</summary>
/// <remarks>What it must not take: a headline with a result, and a report under it; so several have to follow each other, with no text between.</remarks>
internal static class MatchResults
{
    private const int Least = 2;
    private const int MostBetween = 2;
    private const int Widest = 60;
    private const int WidestName = 24;

    private const LineFact Never = LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.CaptionOpener | LineFact.GroupWord | LineFact.PageBreakBefore | LineFact.EndsFullStop | LineFact.InnerStop | LineFact.StartsCut;

    /// <summary>How many lines from here on tell results; 0 for none.</summary>
    public static int From(SourceText source, List<LineFacts> lines, int start)
    {
        int results = 0, end = start, most = 0;
        for (var at = start; at < lines.Count && at - end <= MostBetween && lines[at].Width <= Widest && !lines[at].HasAny(Never); at++)
        {
            if (!IsResult(source.Slice(lines[at].Span)))
            {
                // The first stands at the start or under a heading of its own.
                if (results == 0 && at > start) return 0;
                continue;
            }

            if (results > 0) most = Math.Max(most, at - end);
            results++;
            end = at + 1;
        }

        if (results < Least) return 0;
        // Who scored, where others are named so.
        return (end - start) + (most == MostBetween && end + 1 < lines.Count && lines[end + 1].Has(LineFact.HeadForm) && lines[end].Width <= WidestName && LatinNames.IsName(source.Slice(lines[end].Span)) ? 1 : 0);
    }

    // Harbor Rovers 7 – 1 Mills
    private static bool IsResult(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOfAny('–', '-', '—');
        if (dash < 2 || dash + 2 >= text.Length || !char.IsAsciiLetterUpper(text[0])) return false;
        var before = text[..dash].TrimEnd();
        var behind = text[(dash + 1)..].TrimStart();
        if (before.IsEmpty || behind.IsEmpty || !char.IsAsciiDigit(before[^1]) || !char.IsAsciiDigit(behind[0])) return false;
        var goals = behind.IndexOfAnyExceptInRange('0', '9');
        return before.TrimEnd("0123456789") is [.., _, ' '] && goals > 0 && goals + 1 < behind.Length && behind[goals] == ' ' && char.IsAsciiLetterUpper(behind[goals + 1]);
    }
}
