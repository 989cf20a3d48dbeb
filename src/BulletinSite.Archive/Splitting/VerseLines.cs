using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the lines of a poem: right under a byline, several short lines of which none ends a sentence in its middle.</summary>
/// <remarks>
/// What it must not take: the lines of a narrow column; so on pages of column lines nothing is looked for but what such lines never show, many in a row
/// that begin with capitals. A line longer than verse is ends it.
/// </remarks>
internal static class VerseLines
{
    private const int Least = 4;
    private const int NarrowestMetre = 10;
    private const int WidestMetre = 16;
    private const int Widest = 40;
    private const int LeastInColumns = 6;
    private const int LeastIndented = 3;
    private const int MostHeadLines = 3;

    // In half characters.
    private const int RoomLeft = 6;

    public static void Mark(PageDraft page)
    {
        var (source, lines) = (page.Source, page.Lines);
        if (page.Gap > 0) MarkClose(source, lines);
        for (var i = 1; i < lines.Count; i++)
        {
            if (IsMetre(source, lines, i))
            {
                for (var width = lines[i].Width; i < lines.Count && lines[i].Width == width && IsVerse(lines[i]); i++) lines[i] = AsVerse(lines[i]);
                continue;
            }

            if (!lines[i - 1].Has(LineFact.Byline) || !IsVerse(lines[i])) continue;
            var end = i;
            while (end < lines.Count && IsVerse(lines[end]) && !IsNotice(page, end) && !(lines[i].Indent > 0 && lines[end].Indent == 0) && !(end + 1 < lines.Count && lines[end + 1].HasAny(LineFact.Byline | LineFact.Lead))) end++;
            if (end - i > 1 && IsHeadline(lines, end - 1)) end--;
            else end = BeforeHeadlines(lines, i, end);
            if (end - i < Least) continue;
            for (; i < end; i++) lines[i] = AsVerse(lines[i]);
        }
    }

    // 失物招领 stands over what follows, （截至3月8日） under what is above.
    private static bool IsNotice(PageDraft page, int i) => page.Lines[i].Has(LineFact.NextOpening) && page.Source.Text[page.Lines[i].Span.Start] is not ('（' or '(');

    // 晒网 | 柳白 | four lines and more without blank lines between, where all others stand apart: a poem, over nothing that could be its text. Who wrote it stands between it and its title.
    private static void MarkClose(SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var end = i;
            while (end < lines.Count && (end == i) == (lines[end].BlankLinesBefore > 0) && IsVerse(lines[end]) && TextForm.IsHan(source.Text[lines[end].Span.Start]) && !lines[end].HasAny(LineFact.NextOpening | LineFact.OwnLine)) end++;
            if (end - i < Least || (end < lines.Count && (lines[end].BlankLinesBefore == 0 || !lines[end].HasAny(LineFact.HeadForm | LineFact.Folio | LineFact.GroupWord)))) continue;
            if (!lines[i - 1].HasAny(LineFact.HeadForm | LineFact.Byline)) continue;
            if (i > 1 && lines[i - 1].Has(LineFact.HeadForm) && lines[i - 2].Has(LineFact.HeadForm) && source.Slice(lines[i - 1].Span) is { Length: 2 or 3 } name && name.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0)
                lines[i - 1] = lines[i - 1] with { Facts = (lines[i - 1].Facts & ~LineFact.HeadForm) | LineFact.Byline };
            for (; i < end; i++) lines[i] = AsVerse(lines[i]);
        }
    }

    // 渡頭燈火照船歸 under a title, and as many lines as verse has of just as many characters.
    private static bool IsMetre(SourceText source, List<LineFacts> lines, int i)
    {
        if (!lines[i - 1].HasAny(LineFact.HeadForm | LineFact.Byline) || lines[i - 1].Width == lines[i].Width || lines[i].Width is < NarrowestMetre or > WidestMetre) return false;
        for (var k = i; k < i + Least; k++)
        {
            if (k >= lines.Count || lines[k].Width != lines[i].Width || !IsVerse(lines[k]) || source.Slice(lines[k].Span).TrimEnd("，。；！？").IndexOfAnyExceptInRange('\u4E00', '\u9FFF') >= 0) return false;
        }

        return true;
    }

    // Under a verse with a full stop or apart from the verses, over a paragraph, and without a stop itself.
    private static bool IsHeadline(List<LineFacts> lines, int i) =>
        i + 1 < lines.Count && lines[i].Has(LineFact.HeadForm | LineFact.EndsOpen) && (lines[i - 1].Has(LineFact.EndsFullStop) || lines[i].BlankLinesBefore > lines[i - 1].BlankLinesBefore) && lines[i + 1].HasAny(LineFact.Long | LineFact.InnerStop);

    // A poem with full stops ends with one: what stands between its last one and a paragraph is over that.
    private static int BeforeHeadlines(List<LineFacts> lines, int start, int end)
    {
        var last = end - 1;
        while (last >= start && !lines[last].Has(LineFact.EndsFullStop)) last--;
        return last >= start && end - last <= MostHeadLines + 1 && end < lines.Count && lines[end].HasAny(LineFact.Long | LineFact.InnerStop) ? last + 1 : end;
    }

    /// <summary>Finds poems, and lists of names, between the lines of columns.</summary>
    public static void MarkInColumns(SourceText source, List<LineFacts> lines, int column, bool[] decks)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i;
            while (end < lines.Count && !decks[end] && BeginsWithCapital(source, lines[end])) end++;
            if (end - i >= LeastInColumns && !IsSentence(source, lines.GetRange(i, end - i), column))
            {
                for (var k = i; k < end; k++) lines[k] = AsVerse(lines[k]);
            }

            i = end;
        }

        MarkIndented(source, lines, column);
    }

    // One with many names fills its lines, and no mark stands at their ends.
    private static bool IsSentence(SourceText source, List<LineFacts> lines, int column) =>
        lines.Count(line => line.Indent + line.Width > column - RoomLeft && char.IsAsciiLetter(source.Text[line.Span.End - 1])) * 2 > lines.Count;

    // 　　白的是雪，蓝的是海， | 　　谁知道烧它的炉口: lines in a row that stand in as first lines of paragraphs do, and have room left.
    private static void MarkIndented(SourceText source, List<LineFacts> lines, int column)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i;
            while (end < lines.Count && IsIndentedVerse(source, lines[end], column) && lines[end].Indent == lines[i].Indent) end++;
            for (var k = i; end - i >= LeastIndented && k < end; k++) lines[k] = AsVerse(lines[k]);
            i = Math.Max(i, end - 1);
        }
    }

    private static bool IsIndentedVerse(SourceText source, LineFacts line, int column) =>
        line.Indent > 0 && line.Indent + line.Width <= column - RoomLeft && TextForm.IsHan(source.Text[line.Span.Start]) && IsVerse(line);

    // A speck before it changes nothing.
    private static bool BeginsWithCapital(SourceText source, LineFacts line)
    {
        const LineFact never = LineFact.Capitals | LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.Signature | LineFact.InnerStop;
        if (line.HasAny(never)) return false;
        var text = source.Slice(line.Span);
        return text.TrimStart("\"'“‘,.;:-—• ") is { Length: > 1 } words && char.IsAsciiLetterUpper(words[0]);
    }

    private static LineFacts AsVerse(LineFacts line) =>
        line with { Facts = (line.Facts & ~(LineFact.HeadForm | LineFact.EndsOpen | LineFact.EndsAjar | LineFact.EndsComma | LineFact.StartsCut)) | LineFact.OwnLine | LineFact.EndsClosed };

    private static bool IsVerse(LineFacts line) =>
        line.Width <= Widest && !line.HasAny(LineFact.InnerStop | LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.JumpLine | LineFact.CaptionOpener | LineFact.GroupWord | LineFact.StrongOpener | LineFact.PageBreakBefore);
}
