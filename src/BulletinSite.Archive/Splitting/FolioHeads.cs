namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the lines over which the folio of another page stands, on pages put together from articles of several pages or days.</summary>
/// <remarks>
/// 第3版 | 一条新闻的标题. What it must not take: the running head of a page inside an article that goes on. So the same folio, figures aside, has to
/// stand several times, each time behind finished text and over a headline.
/// </remarks>
internal static class FolioHeads
{
    private const int Least = 3;
    private const int MostLines = 4;

    public static void Mark(PageDraft page)
    {
        var heads = new Dictionary<string, (int Count, List<int> Under)>(StringComparer.Ordinal);
        var text = -1;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (!IsFolio(page, i))
            {
                text = i;
                continue;
            }

            var form = FormOf(page.Source.Slice(page.Lines[i].Span));
            if (form.Length == 0) continue;
            var (count, under) = heads.TryGetValue(form, out var known) ? known : (0, []);
            if (HeadUnder(page, i, text) is var head and > 0) under.Add(head);
            heads[form] = (count + 1, under);
        }

        foreach (var (count, under) in heads.Values)
        {
            if (count < Least || under.Count < count) continue;
            foreach (var i in under) page.Facts[i] |= LineFact.NextOpening;
        }
    }

    // The first line under a run of folios, when a headline's, and the text before the run is finished.
    private static int HeadUnder(PageDraft page, int i, int before)
    {
        var under = i;
        while (under < page.Lines.Count && under - i < MostLines && IsFolio(page, under)) under++;
        var isBehindText = before < 0 || (page.Facts[before] & (LineFact.EndsClosed | LineFact.OwnLine | LineFact.Byline | LineFact.PhotoCredit | LineFact.InlineCredit)) != 0;
        return isBehindText && under < page.Lines.Count && (page.Facts[under] & LineFact.HeadForm) != 0 && (page.Facts[under] & LineFact.Lead) == 0 ? under : 0;
    }

    private static bool IsFolio(PageDraft page, int i) => (page.Facts[i] & LineFact.Folio) != 0;

    // 1957年7月20日 and 1980年2月26日 are of one form.
    private static string FormOf(ReadOnlySpan<char> text)
    {
        Span<char> form = stackalloc char[Math.Min(text.Length, 64)];
        var length = 0;
        foreach (var c in text)
        {
            if (length == form.Length) break;
            if (!char.IsAsciiDigit(c)) form[length++] = c;
        }

        return length > 1 ? form[..length].ToString() : "";
    }
}
