namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headings inside articles that neither lead, name nor gap tells: the text below begins with who or what the text above tells of, and nothing else on the page does.</summary>
/// <remarks>
/// 縣長說是上面的指示 | 店主的兒媳婦阿玲稱，… under a text that names 阿玲; 他們指出，…, 與此同時，…. What it must not take: two reports on one thing, of which
/// the second begins as a report does; so no lead, name, gap or day stands there.
/// </remarks>
internal sealed class SectionsGoingOn
{
    private const int Opening = 20;
    private const int Word = 4;
    private const int MostLines = 12;
    private const int Buckets = 4096;
    private const int SaidWithin = 7;
    private const int Scene = 40;

    private const LineFact Never = LineFact.GapBefore | LineFact.NextLead | LineFact.NextByline | LineFact.NextNews | LineFact.NextOpening | LineFact.NextCredit | LineFact.Listed | LineFact.ContentsItem | LineFact.HeadMark
        | LineFact.GroupWord | LineFact.UnderGroup | LineFact.Nameplate | LineFact.PageBreakBefore | LineFact.JoinsBefore | LineFact.Capitals | LineFact.FillsColumn;

    // A day tells of nobody.
    private static readonly System.Buffers.SearchValues<char> Dates = System.Buffers.SearchValues.Create("一二三四五六七八九十廿卅年月日");

    private static readonly string[] GoingOn = ["与此同时", "與此同時", "此外", "另外", "除此之外", "是次"];
    private static readonly string[] Scenes = ["現場消息", "现场消息", "事發時", "事发时", "事發後", "事发后", "意外後", "意外后", "據悉，", "据悉，", "另據了解", "另据了解"];
    private static readonly System.Buffers.SearchValues<string> Places = System.Buffers.SearchValues.Create(["上址", "上述地點", "上述地点"], StringComparison.Ordinal);
    private static readonly string[] Persons = ["他", "她"];

    private readonly Dictionary<ulong, List<int>> _places = [];
    private readonly ulong[] _firsts = new ulong[Buckets / 64];

    public static void Mark(PageDraft page)
    {
        MarkScenes(page);
        if ((page.OfPage & LineFact.LeadPage) != 0) return;
        var heads = Enumerable.Range(1, Math.Max(0, page.Facts.Length - 2)).Where(i => IsHeading(page, i)).ToList();
        if (heads.Count == 0) return;
        var words = new SectionsGoingOn();
        foreach (var i in heads) words.Want(OpeningOf(page, i));
        words.Search(page);
        foreach (var i in heads)
        {
            var opening = OpeningOf(page, i);
            if (PointsBack(opening) || words.AreToldAbove(opening, Above(page, i), i, Below(page, i))) page.Facts[i] = (page.Facts[i] | LineFact.Enumerated) & ~LineFact.Echoed;
        }
    }

    // 現場消息指，昨日上午…沿上址…: it says when, but not where and of what.
    private static void MarkScenes(PageDraft page)
    {
        for (var i = 1; i + 1 < page.Facts.Length; i++)
        {
            if ((page.Facts[i] & LineFact.HeadForm) == 0 || (page.Facts[i] & (Never & ~LineFact.NextNews)) != 0 || (page.Facts[i - 1] & LineFact.HeadForm) != 0 || !page.Lines[i - 1].HasAny(LineFact.EndsClosed | LineFact.EndsFullStop)) continue;
            var opening = page.Source.Slice(page.Lines[i + 1].Span);
            if (TextForm.StartsWithAny(opening, Scenes, out _) || opening[..Math.Min(Scene, opening.Length)].ContainsAny(Places)) page.Facts[i] = (page.Facts[i] | LineFact.Enumerated) & ~(LineFact.NextNews | LineFact.Echoed);
        }
    }

    // The first line of the text over a heading, and the last of the text under it.
    private static int Above(PageDraft page, int head)
    {
        var above = head - 1;
        while (above > 0 && above > head - MostLines && !IsBoundary(page, above)) above--;
        return above;
    }

    private static int Below(PageDraft page, int head)
    {
        var below = head + 1;
        while (below + 1 < page.Facts.Length && below < head + MostLines && !IsBoundary(page, below + 1)) below++;
        return below;
    }

    private static bool IsBoundary(PageDraft page, int i) =>
        (page.Facts[i] & (LineFact.Listed | LineFact.ContentsItem | LineFact.Folio)) != 0 || ((page.Facts[i] & LineFact.HeadForm) != 0 && (i == 0 || (page.Facts[i - 1] & (LineFact.HeadForm | LineFact.EndsClosed | LineFact.EndsFullStop)) != 0));

    private static bool IsHeading(PageDraft page, int i) =>
        (page.Facts[i] & LineFact.HeadForm) != 0 && (page.Facts[i] & Never) == 0 && (page.Facts[i - 1] & LineFact.HeadForm) == 0 && page.Lines[i - 1].HasAny(LineFact.EndsClosed | LineFact.EndsFullStop)
        && TextForm.IsHan(page.Source.Text[page.Lines[i + 1].Span.Start]) && !page.Lines[i + 1].HasAny(LineFact.OwnLine | LineFact.CaptionOpener);

    private static ReadOnlySpan<char> OpeningOf(PageDraft page, int i) => page.Source.Slice(page.Lines[i + 1].Span) is var text ? text[..Math.Min(Opening, text.Length)] : default;

    // 他們指出，…, 與此同時，…
    private static bool PointsBack(ReadOnlySpan<char> opening) =>
        TextForm.StartsWithAny(opening, GoingOn, out _) || (TextForm.StartsWithAny(opening, Persons, out _) && opening[..Math.Min(SaidWithin, opening.Length)].IndexOfAny("说說指称稱补補") > 0);

    private bool AreToldAbove(ReadOnlySpan<char> opening, int above, int head, int below)
    {
        for (var at = 0; at + Word <= opening.Length; at++)
        {
            if (!_places.TryGetValue(Key(opening[at..]), out var places) || places.Count == 0 || places[0] < above || places[^1] > below) continue;
            if (places[0] < head) return true;
        }

        return false;
    }

    private void Want(ReadOnlySpan<char> opening)
    {
        for (var at = 0; at + Word <= opening.Length; at++)
        {
            if (opening.Slice(at, Word).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') >= 0 || opening.Slice(at, Word).ContainsAny(Dates)) continue;
            _firsts[(opening[at] % Buckets) / 64] |= 1UL << (opening[at] % 64);
            _places.TryAdd(Key(opening[at..]), []);
        }
    }

    // On which lines they stand.
    private void Search(PageDraft page)
    {
        var text = page.Source.Text;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var span = page.Lines[i].Span;
            for (var at = span.Start; at + Word <= span.End; at++)
            {
                if ((_firsts[(text[at] % Buckets) / 64] & (1UL << (text[at] % 64))) != 0 && _places.TryGetValue(Key(text.AsSpan(at)), out var places)) places.Add(i);
            }
        }
    }

    private static ulong Key(ReadOnlySpan<char> text) => ((ulong)text[0] << 48) | ((ulong)text[1] << 32) | ((ulong)text[2] << 16) | text[3];
}
