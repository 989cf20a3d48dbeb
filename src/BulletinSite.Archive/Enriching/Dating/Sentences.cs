using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Cuts a text into sentences and clauses.</summary>
internal static class Sentences
{
    private const string Ends = "。！？；";

    // No clause is longer; a page without stops is not gone through for every date in it.
    private const int LongestClause = 200;

    public static IEnumerable<TextSpan> Of(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny(Ends) is var length and >= 0 ? start + length + 1 : text.Length;
            yield return TextSpan.FromBounds(start, end);
            start = end;
        }
    }

    /// <summary>Where the clause begins that holds an offset.</summary>
    public static int ClauseStart(ReadOnlySpan<char> text, int at)
    {
        var from = Math.Max(0, at - LongestClause);
        return from + text[from..at].LastIndexOfAny("，。！？；：“（") + 1;
    }
}
