using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headlines that a column's width broke: a full line without a full stop where a paragraph cannot go on, and its short rest under it.</summary>
/// <remarks>
/// 三江两岸新建渡口今起改由轮班 | 值守. What it must not take: the beginning of a paragraph, whose last line is finished; a kicker, which leaves room on its
/// line; and a headline of one full line, under which the first line of text is full as well.
/// </remarks>
internal static class BrokenHeads
{
    private const int MostLines = 3;
    private const int Hanging = 1;

    // A rest of more than half a column is as likely the title under a kicker of the column's width.
    private const int RestShare = 2;
    private const LineFact Never = LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.JumpLine | LineFact.CaptionOpener | LineFact.OwnLine | LineFact.GroupWord | LineFact.StrongOpener;

    public static void Mark(PageDraft page)
    {
        page.Broken = Find(page.Source, page.Lines, page.Column, page.HasIndents);
        for (var i = 1; i < page.Broken.Length; i++)
        {
            if (page.Broken[i - 1]) page.Facts[i] |= LineFact.JoinsBefore;
        }
    }

    // For each line whether it goes on in the next one, and is the beginning of a headline.
    private static bool[] Find(SourceText source, List<LineFacts> lines, int column, bool hasIndents)
    {
        var goesOn = new bool[lines.Count];
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            if (!BeginsAnew(source, lines, i, column) || !IsHead(lines[i], hasIndents)) continue;
            var last = i;
            while (last < i + MostLines - 1 && last + 1 < lines.Count && IsFull(source, lines, last, column) && IsHead(lines[last + 1], hasIndents) && lines[last + 1].BlankLinesBefore == 0) last++;
            if (last == i || (lines[last].Width + lines[last].Indent) * RestShare > column || last + 1 >= lines.Count || lines[last + 1].Has(LineFact.HeadForm) && !IsFull(source, lines, last + 1, column)) continue;
            for (var k = i; k < last; k++) goesOn[k] = true;
            i = last;
        }

        return goesOn;
    }

    private static bool IsHead(LineFacts line, bool hasIndents) => line.Has(LineFact.HeadForm) && !line.HasAny(Never) && !(hasIndents && WrappedLines.IsIndented(line));

    // Behind a finished paragraph, a gap or furniture.
    private static bool BeginsAnew(SourceText source, List<LineFacts> lines, int i, int column) =>
        i == 0 || lines[i].BlankLinesBefore > 0 || lines[i - 1].HasAny(LineFact.EndsFullStop | LineFact.Folio | LineFact.InlineCredit) || !IsFull(source, lines, i - 1, column);

    // What is wider than the column was not broken by it.
    private static bool IsFull(SourceText source, List<LineFacts> lines, int i, int column) =>
        lines[i].Width + lines[i].Indent <= column + Hanging && WrappedLines.IsFull(source, lines, i, column);
}
