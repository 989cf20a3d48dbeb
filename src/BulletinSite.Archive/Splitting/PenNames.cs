namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the names under signed columns: 渡口夜話 over 停車費 over its text, and under that 閒雲.</summary>
/// <remarks>
/// Pen names look like any other word, so their place has to tell: under finished text, under a title over which a short line names the column. What it must not
/// take: such a line over the next title; so what follows ends the article all the same, or only a name is set so (野　萍).
/// </remarks>
internal static class PenNames
{
    private const int LongestName = 4;
    private const int WidestColumnName = 12;
    private const int Reach = 40;

    private const LineFact Never = LineFact.GroupWord | LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.JumpLine | LineFact.OwnLine | LineFact.Nameplate;

    public static void Mark(PageDraft page)
    {
        var lines = page.Lines;
        MarkUnderTitles(page);
        for (var i = 3; i < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.HeadForm) || lines[i].HasAny(Never) || !lines[i - 1].Has(LineFact.EndsClosed) || lines[i - 1].Has(LineFact.HeadForm)) continue;
            var text = page.Source.Slice(lines[i].Span);
            if (IsMarked(text))
            {
                MarkName(lines, i);
                if (i + 1 < lines.Count && lines[i + 1].Has(LineFact.HeadForm)) lines[i + 1] = lines[i + 1] with { Facts = lines[i + 1].Facts | LineFact.GapBefore };
                continue;
            }

            if (lines[i].BlankLinesBefore > page.Gap || !IsName(text, out var isSetApart) || ColumnNames.Is(text) || !(IsOver(lines, i) || isSetApart && IsHead(page, i + 1)) || !IsUnderColumnName(page, i)) continue;
            MarkName(lines, i);
        }
    }

    // 渡口手记 | 一张旧船票 | 晏　舟: under a title that stands under the name of its column, and over the text.
    private static void MarkUnderTitles(PageDraft page)
    {
        for (var i = 3; i + 1 < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (!page.Lines[i - 3].Has(LineFact.EndsClosed) || page.Lines[i - 3].HasAny(LineFact.HeadForm | LineFact.Folio) || !IsHead(page, i) || !IsHead(page, i - 1) || !IsHead(page, i - 2) || line.Has(LineFact.GroupWord) || page.Lines[i + 1].HasAny(LineFact.HeadForm | LineFact.Lead | LineFact.Folio) || !page.Lines[i + 1].HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop)) continue;
            var text = page.Source.Slice(line.Span);
            if (!HanNames.IsSetApart(text) || !IsName(text, out _) || TextForm.EndsWithAny(NameList.Plain(text), page.Measurer.Profile.NoticeWords, out _)) continue;
            page.Lines[i] = line with { Facts = (line.Facts & ~(LineFact.HeadForm | LineFact.SpacedPhrases | LineFact.TwinPhrases)) | LineFact.Byline };
        }
    }

    private static void MarkName(List<LineFacts> lines, int i) =>
        lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.HeadForm | LineFact.EndsOpen | LineFact.Opener | LineFact.EndsParticle | LineFact.SpacedPhrases | LineFact.TwinPhrases)) | LineFact.Byline | LineFact.EndsClosed };

    // ——渡口客, ‧林樂‧: dashes before it, or dots on both sides.
    private static bool IsMarked(ReadOnlySpan<char> text) =>
        (text[0] is '—' or '─' || (text[0] is '‧' or '·' or '•' or '・' && text[^1] == text[0])) && CreditReader.WithoutMarks(text) is { Length: >= 2 and <= LongestName } name && IsShort(name) && name.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;

    // · 班组故事 · names a column.
    private static bool IsShort(ReadOnlySpan<char> name) => name.Length < LongestName || HanNames.BeginsWithSurname(name);

    // 閒雲, 野　萍
    private static bool IsName(ReadOnlySpan<char> text, out bool isSetApart)
    {
        var characters = 0;
        foreach (var c in text)
        {
            if (TextForm.IsHan(c)) characters++;
            else if (!TextForm.IsBlank(c)) return isSetApart = false;
        }

        isSetApart = characters < text.Length && text.Length >= characters + 1 && TextForm.IsBlank(text[1]);
        // 谜语三则
        if (text[^1] is '则' or '則' or '首' or '篇' or '题' or '題') return false;
        return characters is >= 2 and <= LongestName && (characters == text.Length || isSetApart);
    }

    // The end, a heading, or headlines of which the first is the next article's own.
    private static bool IsOver(List<LineFacts> lines, int i) =>
        i + 1 >= lines.Count || lines[i + 1].HasAny(LineFact.Folio | LineFact.PageBreakBefore | LineFact.GroupWord) || lines[i + 1].BlankLinesBefore > lines[i].BlankLinesBefore
        || (i + 2 < lines.Count && lines[i + 1].Has(LineFact.HeadForm) && lines[i + 1].Indent == 0 && lines[i + 2].HasAny(LineFact.HeadForm | LineFact.Lead) && (lines[i + 2].Indent == 0 || lines[i + 2].Has(LineFact.Lead)));

    private static bool IsUnderColumnName(PageDraft page, int i)
    {
        for (var k = i - 1; k > Math.Max(1, i - Reach); k--)
        {
            if (!IsHead(page, k - 1) || IsHead(page, k)) continue;
            return IsHead(page, k - 2) && page.Lines[k - 2].Width <= WidestColumnName && !page.Lines[k].Has(LineFact.Lead) && !page.Lines[k - 2].Has(LineFact.GroupWord);
        }

        return false;
    }

    private static bool IsHead(PageDraft page, int i) =>
        i < page.Lines.Count && page.Lines[i].Has(LineFact.HeadForm) && !page.Lines[i].HasAny(Never & ~LineFact.GroupWord) && !page.Source.Slice(page.Lines[i].Span).Contains('，')
        && !(i + 1 < page.Lines.Count && page.Lines[i + 1].Has(LineFact.StartsCut))
        && (page.Column == 0 || (page.Lines[i].Indent == 0 && !WrappedLines.IsFull(page.Source, page.Lines, i, page.Column)));
}
