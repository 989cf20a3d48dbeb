using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds briefs without headlines: under 工会动态, or behind a signed article, each begins with the same mark (△, ●, ☆) and most name who sent them.</summary>
/// <remarks>
/// What it must not take: the list inside an article. That stands under a paragraph or a byline, goes on without the mark, or one name behind its last
/// item signs all of it; photos with the mark name who took them.
/// </remarks>
internal static class MarkedBriefs
{
    private const int Least = 2;
    private const string FurtherMarks = "▶►◤◣";
    private const LineFact EndsRun = LineFact.GroupWord | LineFact.Folio | LineFact.Lead | LineFact.JumpLine | LineFact.PageBreakBefore | LineFact.PhotoCredit;

    public static void Mark(PageDraft page)
    {
        for (var i = 0; i < page.Facts.Length;)
        {
            var run = RunAt(page, i);
            if (run.AreBriefs())
            {
                foreach (var line in run.Signatures) page.Facts[line] = (page.Facts[line] | LineFact.Byline | LineFact.EndsClosed) & ~(LineFact.HeadForm | LineFact.OwnLine | LineFact.EndsOpen | LineFact.Signature);
                foreach (var line in run.Items) page.Facts[line] = (page.Facts[line] | LineFact.Lead) & ~(LineFact.CaptionOpener | LineFact.HeadForm | LineFact.OwnLine | LineFact.GapBefore);
                // It stands over articles, as over headlines.
                if (run.Heading >= 0) page.Facts[run.Heading] = (page.Facts[run.Heading] | LineFact.GroupWord | LineFact.NextHeadForm) & ~(LineFact.HeadForm | LineFact.NextOpening | LineFact.CaptionOpener);
                // No brief has headings inside.
                if (run.End < page.Facts.Length && IsHead(page, run.End)) page.Facts[run.End] |= LineFact.GapBefore;
            }

            i = run.End;
        }
    }

    // The texts from a line on that begin with its mark, and those among them that have lost it.
    private static Run RunAt(PageDraft page, int first)
    {
        var run = new Run(page, first);
        var mark = First(page, first);
        if (!IsMark(mark) || mark == page.HeadMark || !BeginsText(page, first)) return run;
        run.Begin(first, isMarked: true);
        if (IsSignedAtEnd(page, first)) run.Sign();
        for (; run.End < page.Facts.Length; run.End++)
        {
            var (i, line) = (run.End, page.Lines[run.End]);
            if (IsSignature(page, i)) run.Signatures.Add(i);
            else if (Ends(page, i - 1) && First(page, i) == mark && BeginsText(page, i)) run.Begin(i, isMarked: true);
            else if (Ends(page, i - 1) && (line.HasAny(EndsRun) || IsHead(page, i))) break;
            else if (Ends(page, i - 1) && run.IsSigned && line.HasAny(LineFact.Long | LineFact.EndsFullStop | LineFact.InnerStop)) run.Begin(i, isMarked: false);
            else if (Ends(page, i - 1) && page.Column == 0) break;
            if (IsSignature(page, i) || IsSignedAtEnd(page, i)) run.Sign();
        }

        return run;
    }

    private static char First(PageDraft page, int i) => page.Source.Text[page.Lines[i].Span.Start];

    private static bool IsMark(char c) => HeadMarks.IsMark(c) || FurtherMarks.Contains(c, StringComparison.Ordinal);

    private static bool BeginsText(PageDraft page, int i) =>
        !page.Lines[i].HasAny(LineFact.Byline | LineFact.PhotoCredit) && (page.Facts[i] & (LineFact.HeadForm | LineFact.FillsColumn)) != LineFact.HeadForm;

    private static bool IsHead(PageDraft page, int i) => (page.Facts[i] & (LineFact.HeadForm | LineFact.FillsColumn)) == LineFact.HeadForm;

    private static bool Ends(PageDraft page, int i) => (page.Facts[i] & (LineFact.EndsClosed | LineFact.Byline)) != 0;

    private static bool IsSignature(PageDraft page, int i) => page.Lines[i].Has(LineFact.Byline) || HanNames.InBracketsWithUnit(page.Source.Slice(page.Lines[i].Span));

    private static bool IsSignedAtEnd(PageDraft page, int i) =>
        page.Lines[i].Has(LineFact.InlineCredit) && page.Measurer.Credits.Read(page.Source, TextSpan.FromBounds(page.Lines[i].CreditStart, page.Lines[i].Span.End)) is not { IsPhoto: true };

    // On top of the page, or behind what is signed.
    private static bool BeginsAnew(PageDraft page, int i) =>
        i == 0 || IsSignature(page, i - 1) || page.Lines[i - 1].HasAny(LineFact.InlineCredit | LineFact.PhotoCredit | LineFact.Folio);

    /// <summary>Texts in a row that begin with one mark.</summary>
    private sealed class Run(PageDraft page, int first)
    {
        private readonly List<(int Line, bool IsMarked, bool IsSigned)> _items = [];

        /// <summary>The lines that hold nothing but a signature.</summary>
        public List<int> Signatures { get; } = [];

        public IEnumerable<int> Items => _items.Select(item => item.Line);

        /// <summary>The first line behind it.</summary>
        public int End { get; set; } = first + 1;

        /// <summary>The line over it that has the form of a headline, -1 without.</summary>
        public int Heading { get; } = first > 0 && IsHead(page, first - 1) && !page.Lines[first - 1].HasAny(LineFact.InlineCredit | LineFact.Byline) ? first - 1 : -1;

        public bool IsSigned => _items[^1].IsSigned;

        public void Begin(int line, bool isMarked) => _items.Add((line, isMarked, IsSigned: false));

        public void Sign() => _items[^1] = _items[^1] with { IsSigned = true };

        public bool AreBriefs()
        {
            if (_items.Count(item => item.IsMarked) < Least || !Ends(page, End - 1)) return false;
            var signed = _items.Count(item => item.IsSigned);
            // One name behind the last of them is that of who wrote them all.
            if (signed == 1 && IsSigned) return false;
            if (Heading >= 0 && page.Lines[Heading].Has(LineFact.GroupWord)) return true;
            return signed * 2 >= _items.Count && (Heading >= 0 || (signed >= Least && BeginsAnew(page, first)));
        }
    }
}
