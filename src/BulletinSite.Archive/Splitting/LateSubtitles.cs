using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds subtitles behind a dash, under the title or under the byline: a title, 本报记者 林乐, ——渡口见闻.</summary>
/// <remarks>What it must not take: a text that begins with a dash, as what somebody says does; so it has the form of a headline, and a line of text follows.</remarks>
internal static class LateSubtitles
{
    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.HeadForm | LineFact.EndsOpen) || !IsBehindDash(source.Slice(lines[i].Span)) || (lines[i + 1].Has(LineFact.HeadForm) && !ColumnText.BeginsAt(lines, i + 1))) continue;
            var title = i > 1 && lines[i - 1].Has(LineFact.Byline) ? i - 2 : i - 1;
            if (lines[title].Has(LineFact.HeadForm)) lines[i] = lines[i] with { Facts = lines[i].Facts | LineFact.JoinsBefore };
        }
    }

    /// <summary>Whether a line of a head begins with the dash of a subtitle.</summary>
    public static bool IsBehindDash(ReadOnlySpan<char> line) => line is ['—' or '─', '—' or '─', _, ..];
}
