using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Cuts headlines off the texts that begin on their lines, where several briefs in a row begin so: 【驿站开门】渡口的三座驿站…, ●夜校开课：厂里的夜校….</summary>
/// <remarks>
/// What it must not take: the points of one article, the cues of a script (【同期】), the turns of an interview, leads and names in brackets. So three of
/// one form stand on top of the page or under a heading over briefs, no two of them say the same, and each has a sentence of its own behind it.
/// </remarks>
internal static class RunInHeads
{
    private const int Least = 3;
    private const int ShortestHead = 3;
    private const int LongestHead = 22;
    private const int LongestSpacedHead = 16;
    private const int ShortestText = 10;
    private const int LongestText = 400;
    private const int MostLinesOfText = 14;
    private const int MostFolioLines = 3;
    private const int Unequal = 3;
    private const string Brackets = "【】〔〕［］";
    private const LineFact Never = LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.Folio | LineFact.StartsCut;

    public static void Cut(PageDraft page)
    {
        var cuts = new List<(int Line, int End)>();
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (!CanFollow(page, i, out var isUnderHeading)) continue;
            var run = RunFrom(page, i, isUnderHeading);
            cuts.AddRange(run);
            if (run.Count > 0) i = run[^1].Line;
        }

        if (cuts.Count == 0) return;
        var lines = new List<LineFacts>(page.Lines.Count + cuts.Count);
        var next = 0;
        foreach (var (line, end) in cuts)
        {
            while (next < line) lines.Add(page.Lines[next++]);
            CutLine(page, next++, end, lines);
        }

        lines.AddRange(page.Lines[next..]);
        page.Lines.Clear();
        page.Lines.AddRange(lines);
    }

    // On top of the page, or under a heading over briefs; the folio line may stand between.
    private static bool CanFollow(PageDraft page, int i, out bool isUnderHeading)
    {
        var over = i - 1;
        while (over >= 0 && i - over <= MostFolioLines && page.Lines[over].Has(LineFact.Folio)) over--;
        isUnderHeading = over >= 0 && page.Lines[over].Has(LineFact.GroupWord);
        return over < 0 || isUnderHeading || (over < i - 1 && over == 0 && page.Lines[over].Has(LineFact.HeadForm));
    }

    private static List<(int Line, int End)> RunFrom(PageDraft page, int first, bool isUnderHeading)
    {
        var run = new List<(int Line, int End)>();
        var heads = new HashSet<string>(StringComparer.Ordinal);
        var form = '\0';
        for (var i = first; i < page.Lines.Count && i - (run.Count == 0 ? first : run[^1].Line) <= MostLinesOfText; i++)
        {
            if (page.Lines[i].HasAny(LineFact.Lead | LineFact.GroupWord)) break;
            var (own, head, end) = HeadOf(page.Source, page.Lines[i], isUnderHeading);
            if (own == '\0' || (form != '\0' && own != form))
            {
                if (run.Count == 0) break;
                continue;
            }

            if (!heads.Add(head)) return [];
            form = own;
            run.Add((i, end));
        }

        return run.Count >= Least && run.Count(item => IsHeadline(page.Lines, item.Line)) * 2 < run.Count && Enumerable.Range(0, run.Count).All(k => HasSentence(page, run, k)) ? run : [];
    }

    // Such a line may be a headline to its end; in a column its text fills the line, and the next.
    private static bool IsHeadline(List<LineFacts> lines, int i) =>
        lines[i].Has(LineFact.HeadForm) && (i + 1 >= lines.Count || lines[i + 1].BlankLinesBefore > 0 || Math.Abs(lines[i].Width + lines[i].Indent - lines[i + 1].Width - lines[i + 1].Indent) > Unequal);

    // The form of a line's beginning, the headline, and where it ends; '\0' without one.
    private static (char Form, string Head, int End) HeadOf(SourceText source, LineFacts line, bool isUnderHeading)
    {
        var text = source.Slice(line.Span);
        if (line.HasAny(Never) || text.Length <= ShortestHead) return default;
        var form = text[0];
        int start, end;
        if (Brackets.IndexOf(form, StringComparison.Ordinal) is >= 0 and var bracket)
        {
            if (bracket % 2 != 0) return default;
            (start, end) = (1, text.IndexOf(Brackets[bracket + 1]));
        }
        else
        {
            form = Mark(text, out start);
            if (form == '\0' && !isUnderHeading) return default;
            end = EndOfWords(text, start, isSpaced: form != '\0', isNumbered: form is '一' or '1');
            if (form == '\0') form = ':';
        }

        if (end <= start) return default;
        var head = text[start..end].Trim();
        var behind = TextForm.IsBlank(text[end]) ? end : end + 1;
        // 东区总工会： by itself has its text on the next line.
        return IsHead(head) && !TextForm.Trim(source.Text, TextSpan.FromBounds(line.Span.Start + behind, line.Span.End)).IsEmpty ? (form, head.ToString(), line.Span.Start + behind) : default;
    }

    // ●, 一、, 3. before the words; '\0' without.
    private static char Mark(ReadOnlySpan<char> text, out int start)
    {
        start = 0;
        if (HeadMarks.IsMark(text[0]))
        {
            start = 1;
            while (start < text.Length && TextForm.IsBlank(text[start])) start++;
            return text[0];
        }

        var digits = text.IndexOfAnyExceptInRange('0', '9');
        var numerals = text.IndexOfAnyExcept("一二三四五六七八九十");
        if (digits is 1 or 2 && text[digits] is '.' or '．' or '、')
        {
            start = digits + 1;
            return '1';
        }

        if (numerals is not (1 or 2 or 3) || text[numerals] != '、') return '\0';
        start = numerals + 1;
        return '一';
    }

    // Up to the colon, the blank behind words without a stop, or the full stop behind a number.
    private static int EndOfWords(ReadOnlySpan<char> text, int start, bool isSpaced, bool isNumbered)
    {
        for (var at = start; at < text.Length && at - start <= LongestHead; at++)
        {
            if (text[at] is '：' or ':' || (isNumbered && text[at] == '。')) return at;
            if (isSpaced && TextForm.IsBlank(text[at]) && at > start) return at - start <= LongestSpacedHead ? at : -1;
            if (TextForm.EndsSentence(text[at])) return -1;
        }

        return -1;
    }

    private static bool IsHead(ReadOnlySpan<char> head)
    {
        if (head.Length is < ShortestHead or > LongestHead || head.IndexOfAny("。；：:") >= 0 || head.Count('，') > 1 || head[^1] is '日' or '时' or '時' or '月' or '年') return false;
        var han = 0;
        foreach (var c in head)
        {
            if (TextForm.IsHan(c)) han++;
        }

        return han >= ShortestHead && !HanNames.IsName(head) && !ReporterReader.HasRole(head);
    }

    // Between the headline and the next one a sentence ends.
    private static bool HasSentence(PageDraft page, List<(int Line, int End)> run, int k)
    {
        var limit = k + 1 < run.Count ? page.Lines[run[k + 1].Line].Span.Start : page.Source.Text.Length;
        var text = page.Source.Slice(TextSpan.FromBounds(run[k].End, Math.Min(limit, run[k].End + LongestText))).Trim();
        return text.IndexOfAny(TextForm.SentenceEnds) >= ShortestText;
    }

    private static void CutLine(PageDraft page, int i, int at, List<LineFacts> lines)
    {
        const LineFact not = LineFact.EndsAjar | LineFact.EndsClosed | LineFact.OwnLine | LineFact.CaptionOpener | LineFact.Opener | LineFact.StrongOpener | LineFact.Enumerated;
        var whole = page.Lines[i];
        var (head, text) = LineParts.Cut(whole.Line, at);
        var upper = page.Measurer.Measure(page.Source, head, TextForm.Trim(page.Source.Text, head.Span), whole.BlankLinesBefore);
        var lower = page.Measurer.Measure(page.Source, text, TextForm.Trim(page.Source.Text, text.Span), 0);
        lines.Add(upper with { Facts = (upper.Facts & ~not) | LineFact.HeadForm | LineFact.HeadMark | LineFact.EndsOpen | (whole.Facts & LineFact.PageBreakBefore) });
        // It goes on where the headline ends: the column has room for that much less.
        lines.Add(lower with { Indent = whole.Indent + upper.Width });
    }
}
