using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Cuts a text into sentences and clauses.</summary>
internal static class Sentences
{
    private const string Ends = "。！？；";

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
    public static int ClauseStart(ReadOnlySpan<char> text, int at) => text[..at].LastIndexOfAny("，。！？；：“（") + 1;
}
