using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Chooses the words to quote for a fact: the clause it stands in, shortened where it is long.</summary>
internal static class Quotation
{
    private const int MostBefore = 12;
    private const int MostAfter = 20;
    private const string ClauseMarks = "，。；！？：\n（）";

    public static Evidence Of(Block block, TextSpan fact, string rule)
    {
        var text = block.Text;
        var start = fact.Start;
        while (start > 0 && fact.Start - start < MostBefore && !ClauseMarks.Contains(text[start - 1], StringComparison.Ordinal)) start--;
        var end = fact.End;
        while (end < text.Length && end - fact.End < MostAfter && !ClauseMarks.Contains(text[end], StringComparison.Ordinal)) end++;
        // The end of a quotation before the clause is no part of it.
        while (start < fact.Start && text[start] is '”' or '》' or '、') start++;
        if (start > 0 && char.IsLowSurrogate(text[start])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end++;
        var range = TextSpan.FromBounds(start, end);
        return new Evidence(block.Locate(range), text.Substring(range.Start, range.Length), rule);
    }
}
