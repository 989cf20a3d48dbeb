using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds subtitles behind a dash, under the title or under the byline: a title, 本报记者 林乐, ——渡口见闻.</summary>
/// <remarks>What it must not take: a text that begins with a dash, as what somebody says does; so it has the form of a headline, and a line of text follows.</remarks>
internal static class LateSubtitles
{
    private const int Widest = 100;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (IsLongSubtitle(source, lines, i)) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.Long) | LineFact.HeadForm };
            if (!lines[i].Has(LineFact.HeadForm | LineFact.EndsOpen) || !IsBehindDash(source.Slice(lines[i].Span)) || (lines[i + 1].Has(LineFact.HeadForm) && !ColumnText.BeginsAt(lines, i + 1))) continue;
            var title = i > 1 && lines[i - 1].Has(LineFact.Byline) ? i - 2 : i - 1;
            if (lines[title].Has(LineFact.HeadForm)) lines[i] = lines[i] with { Facts = lines[i].Facts | LineFact.JoinsBefore };
        }
    }

    // ——林乐在第七次全体会议上的讲话摘要, however long, over text that does not go on with it.
    private static bool IsLongSubtitle(SourceText source, List<LineFacts> lines, int i) =>
        lines[i].Has(LineFact.EndsOpen) && !lines[i].HasAny(LineFact.HeadForm | LineFact.InnerStop | LineFact.EndsComma | LineFact.EndsParticle | LineFact.ClosesUnopened) && lines[i].Width <= Widest && IsBehindDash(source.Slice(lines[i].Span))
        && lines[i - 1].Has(LineFact.HeadForm) && lines[i - 1].Width < lines[i].Width && lines[i + 1].HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop | LineFact.Lead | LineFact.Byline) && !lines[i + 1].Has(LineFact.StartsCut);

    /// <summary>Whether a line of a head begins with the dash of a subtitle.</summary>
    public static bool IsBehindDash(ReadOnlySpan<char> line) => line is ['—' or '─', '—' or '─', _, ..];
}
