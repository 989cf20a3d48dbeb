namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the sections a contents list names: on the page each of them stands right over a headline, which the list leaves out.</summary>
/// <remarks>What it must not take: titles over their subtitles; so they are shorter than what stands under them, and other headlines have nothing over them.</remarks>
internal static class ListedSections
{
    private const int Least = 3;

    public static void Mark(PageDraft page)
    {
        List<int> sections = [];
        int width = 0, widthBelow = 0, others = 0;
        for (var i = 1; i + 1 < page.Facts.Length; i++)
        {
            if ((page.Facts[i] & LineFact.Listed) != 0 && !page.Underlined[i])
            {
                if (!TextForm.IsLatin(page.Source.Text[page.Lines[i].Span.Start]) || !IsHead(page, i + 1)) return;
                sections.Add(i);
                width += page.Lines[i].Width;
                widthBelow += page.Lines[i + 1].Width;
            }
            else if (IsHead(page, i) && !IsHead(page, i + 1) && (page.Facts[i - 1] & (LineFact.HeadForm | LineFact.EndsClosed)) == LineFact.EndsClosed) others++;
        }

        if (sections.Count < Least || others == 0 || width >= widthBelow) return;
        foreach (var i in sections) page.Facts[i] = (page.Facts[i] & ~LineFact.Listed) | LineFact.GroupWord;
    }

    private static bool IsHead(PageDraft page, int i) => (page.Facts[i] & (LineFact.HeadForm | LineFact.Listed | LineFact.ContentsItem)) == LineFact.HeadForm;
}
