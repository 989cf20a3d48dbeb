using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds subtitles that stand under the byline: a title, 本报记者 林乐, ——渡口见闻.</summary>
/// <remarks>What it must not take: a text that begins with a dash, as what somebody says does; so it has the form of a headline, and a line of text follows.</remarks>
internal static class LateSubtitles
{
    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 2; i + 1 < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.HeadForm | LineFact.EndsOpen) || !lines[i - 1].Has(LineFact.Byline) || !lines[i - 2].Has(LineFact.HeadForm) || lines[i + 1].Has(LineFact.HeadForm)) continue;
            if (IsBehindDash(source.Slice(lines[i].Span))) lines[i] = lines[i] with { Facts = lines[i].Facts | LineFact.JoinsBefore };
        }
    }

    /// <summary>Whether a line of a head begins with the dash of a subtitle.</summary>
    public static bool IsBehindDash(ReadOnlySpan<char> line) => line is ['—' or '─', '—' or '─', _, ..];
}
