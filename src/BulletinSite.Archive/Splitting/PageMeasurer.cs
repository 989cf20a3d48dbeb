using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Measures a page: first each line, then what only the page can tell.</summary>
internal sealed class PageMeasurer(LineMeasurer lines)
{
    private const int LeadsOfLeadPage = 2;
    private const int LeastWholeParagraphs = 5;

    public PageFacts Measure(SourceText source)
    {
        var measured = TextLines(source);
        if (measured.Count == 0) return new PageFacts(0, 0, 0, 0, []);
        CutSentences.UnmarkNames(source, measured);
        new CreditJoins(lines.Credits).Mark(source, measured);
        CreditJoins.MarkTitles(source, measured);
        AuthorLines.Mark(source, measured);
        new LetterLines(lines).Mark(source, measured);
        BracketSignatures.Mark(source, measured);
        SpeakerTurns.Mark(source, measured);
        CreditedCaptions.Mark(lines.Credits, source, measured);
        new ImprintLines(lines.Profile).Mark(source, measured);
        BareLeads.Mark(source, measured);
        FurtherTelegrams.Mark(source, measured);
        TextMarks.Mark(source, measured);
        var gap = UsualGap(measured);
        var leads = measured.Count(line => line.Has(LineFact.Lead));
        var signatures = measured.Count(line => line.HasAny(LineFact.Byline | LineFact.PhotoCredit | LineFact.InlineCredit));
        var page = SignatureStyle.Of(measured, gap);
        if (leads >= LeadsOfLeadPage) page |= LineFact.LeadPage;
        if (leads + signatures > 0) page |= LineFact.SignedPage;

        var column = WrappedLines.ColumnWidth(source, measured);
        if (column == 0)
        {
            SteppedColumns.Mark(measured);
            column = WrappedLines.ColumnWidth(source, measured);
        }

        if (column > 0) page |= LineFact.WrappedPage;
        else VerseLines.Mark(measured);
        if (column == 0) RepeatedTails.Mark(source, measured);
        bool[] decks = [];
        if (column > 0)
        {
            Specks.Mark(source, measured);
            CutSentences.UnmarkFolios(source, measured, column);
            CutSentences.Mark(source, measured);
            decks = DeckLines.Mark(source, measured);
            TitleRuns.Mark(source, measured, column, decks);
            StoppedHeads.Mark(source, measured, column, decks);
            SentenceLines.Mark(source, measured, column, decks);
            VerseLines.MarkInColumns(source, measured, decks);
        }
        var hasCommaStops = column == 0 && MarkCommaStops(measured);
        if (column == 0 && HasWholeParagraphs(measured)) page |= LineFact.WholePage;
        var measure = column > 0 ? column / 2 : ColumnMeasure.Of(measured, hasLeads: leads >= LeadsOfLeadPage);
        var hasIndents = WrappedLines.HasIndents(measured, isWrapped: column > 0);
        var broken = column > 0 ? BrokenHeads.Find(source, measured, column, hasIndents) : [];
        var lost = column > 0 && !hasIndents ? LostIndents.Find(source, measured, column) : [];
        var mark = HeadMarks.Of(source, measured);
        var listed = new ContentsLists(source, measured, lines.Profile).Find();
        var firstListed = LeftOutHeadings.FirstListed(listed);
        var underlined = UnderlinedHeads.Mark(source, measured);
        var items = ListMarks.Find(source, measured);
        var isPunctuated = hasCommaStops || measured.Exists(line => line.HasAny(LineFact.EndsFullStop | LineFact.InnerStop));
        var joins = HeadJoins.Find(source, measured, gap);
        var grouped = GroupExtent.Find(measured, gap);
        var nameplate = Nameplates.Lines(source, measured);
        var echoes = new HeadEchoes(lines.Profile);
        var all = ImmutableArray.CreateBuilder<LineFacts>(measured.Count);
        var afterShort = false;
        var inCaption = false;
        var overWide = column > 0 && WrappedLines.IsOverWide(source, measured[0], column);
        for (var i = 0; i < measured.Count; i++)
        {
            var facts = measured[i].Facts | page | Neighbours(source, measured, i, gap) | ColumnMeasure.Fits(measured[i].Width, measure);
            // The first line of a paragraph of column lines is no second headline.
            if (column > 0 && hasIndents && i + 1 < measured.Count && measured[i + 1].BlankLinesBefore <= gap && WrappedLines.IsIndented(measured[i + 1]) && WrappedLines.IsFull(source, measured, i + 1, column))
            {
                facts = (facts & ~LineFact.NextHeadForm) | LineFact.NextLong;
                if (measured[i].Has(LineFact.HeadForm) && NewsOpening.Is(source.Slice(measured[i + 1].Span))) facts |= LineFact.NextNews;
            }

            // Nor is a full line under a short heading whose sentence goes on with a small letter.
            if (column > 0 && measured[i].Has(LineFact.Enumerated) && i + 1 < measured.Count && !decks[i + 1] && CutSentences.IsCutLine(source, measured, i + 1) && WrappedLines.IsFull(source, measured, i + 1, column)) facts = (facts & ~LineFact.NextHeadForm) | LineFact.NextLong;
            if (hasIndents) facts |= WrappedLines.IsIndented(measured[i]) ? LineFact.Indented : LineFact.Flush;
            var isNextSetOff = i + 1 < measured.Count && (measured[i + 1].BlankLinesBefore > gap || (hasIndents && WrappedLines.IsIndented(measured[i + 1])));
            if (column > 0)
            {
                if (afterShort || (lost.Length > 0 && lost[i]) || (decks[i] && i > 0 && !decks[i - 1] && measured[i - 1].HasAny(LineFact.EndsFullStop | LineFact.EndsAjar))) facts |= LineFact.AfterShort;
                else if (WrappedLines.IsLastMarks(source, measured[i])) facts &= ~LineFact.Folio;
                facts = overWide ? facts | LineFact.WiderThanColumn : facts & ~LineFact.WiderThanColumn;
                // No report is over with the line its dateline stands on.
                var isFull = WrappedLines.IsFull(source, measured, i, column) || (measured[i].Has(LineFact.Lead | LineFact.EndsOpen) && TextForm.IsLatin(source.Text[measured[i].Span.Start]));
                afterShort = overWide || !isFull || decks[i];
                if (!isFull || decks[i] || broken[i]) facts |= LineFact.EndsShort;
                else if (!overWide) facts |= LineFact.FillsColumn;
                overWide = i + 1 < measured.Count && WrappedLines.IsOverWide(source, measured[i + 1], column);
                // 今日提示 between two gaps opens no paragraph.
                if (!isFull && isNextSetOff && (facts & (LineFact.GapBefore | LineFact.HeadForm)) == (LineFact.GapBefore | LineFact.HeadForm)) facts &= ~(LineFact.Opener | LineFact.StrongOpener);
                // A caption fills column lines as a paragraph does: the line under a full one goes on with it.
                if (inCaption && measured[i].BlankLinesBefore == 0 && (facts & (LineFact.Lead | LineFact.PhotoCredit | LineFact.Byline | LineFact.CaptionOpener)) == 0)
                    facts = (facts | LineFact.CaptionOpener | LineFact.JoinsBefore) & ~LineFact.HeadForm;
                inCaption = isFull && !overWide && (facts & LineFact.CaptionOpener) != 0 && (facts & LineFact.EndsOpen) != 0;
                facts = WrappedLines.WithLineEnd(facts, isNextSetOff || overWide);
            }

            if (!isPunctuated) facts = WithoutFullStops(facts, mark != '\0' && !HeadMarks.IsMark(source.Text[measured[i].Span.Start]));
            if (items[i]) facts &= ~LineFact.CaptionOpener;
            if (IsOverMarkedHead(source, measured, i, mark)) facts = (facts | LineFact.GroupWord) & ~LineFact.CaptionOpener;
            if (i + 1 < items.Length && items[i] && items[i + 1]) facts = (facts & ~(LineFact.EndsOpen | LineFact.EndsAjar)) | LineFact.EndsClosed;
            facts |= listed[i];
            if (underlined[i]) facts |= LineFact.Listed;
            if (listed[i] == LineFact.Listed || underlined[i]) facts = (facts & ~LineFact.Long) | LineFact.HeadForm;
            else if (i > firstListed && LeftOutHeadings.Is(facts, grouped[i] || measured[i - 1].Has(LineFact.EndsAjar))) facts |= LineFact.Enumerated;
            if (i < nameplate) facts |= LineFact.Nameplate;
            if (joins[i] || (column > 0 && i > 0 && broken[i - 1])) facts |= LineFact.JoinsBefore;
            // What a headline's first line introduces is its second.
            if (i + 1 < joins.Length && joins[i + 1] && (facts & LineFact.EndsAjar) != 0) facts = (facts & ~LineFact.EndsAjar) | LineFact.EndsOpen;
            if ((facts & LineFact.FillsColumn) == 0 && echoes.IsEchoed(source, measured, i)) facts |= LineFact.Echoed;
            if (grouped[i]) facts |= LineFact.UnderGroup;
            if (mark != '\0' && source.Text[measured[i].Span.Start] == mark && measured[i].Has(LineFact.HeadForm)) facts = (facts | LineFact.HeadMark) & ~LineFact.CaptionOpener;
            all.Add(measured[i] with { Facts = facts });
        }

        return new PageFacts(gap, measure, leads, signatures, all.MoveToImmutable());
    }

    private List<LineFacts> TextLines(SourceText source)
    {
        var measured = new List<LineFacts>(source.Lines.Length);
        var blank = 0;
        var afterBreak = false;
        LineParts.Of(source, (line, isNewPage) =>
        {
            afterBreak |= isNewPage;
            var span = TextForm.Trim(source.Text, line.Span);
            if (span.IsEmpty)
            {
                blank++;
                return;
            }

            var facts = lines.Measure(source, line, span, blank);
            measured.Add(afterBreak && measured.Count > 0 ? facts with { Facts = facts.Facts | LineFact.PageBreakBefore } : facts);
            blank = 0;
            afterBreak = false;
        });
        return measured;
    }

    // ▲本埠新聞 or 【本埠新聞】 over ○電車出軌 is a heading, though photos are marked so elsewhere.
    private static bool IsOverMarkedHead(SourceText source, List<LineFacts> lines, int i, char mark) =>
        mark != '\0' && i + 1 < lines.Count && lines[i].Has(LineFact.HeadForm) && source.Text[lines[i + 1].Span.Start] == mark
        && source.Text[lines[i].Span.Start] is var own && own != mark && (HeadMarks.IsMark(own) || own is '【' or '〔');

    // Old print has no full stops: no line's end says that its sentence goes on, and where headlines bear marks no other short line is one.
    private static LineFact WithoutFullStops(LineFact facts, bool unmarked)
    {
        if ((facts & (LineFact.EndsOpen | LineFact.FillsColumn)) == LineFact.EndsOpen) facts = (facts & ~LineFact.EndsOpen) | LineFact.EndsAjar;
        return unmarked ? facts & ~LineFact.HeadForm : facts;
    }

    // Older print has 、 for every stop, at a paragraph's end as well.
    private static bool MarkCommaStops(List<LineFacts> lines)
    {
        var paragraphs = lines.Count(line => line.Has(LineFact.Long));
        if (paragraphs < LeastWholeParagraphs || lines.Exists(line => line.HasAny(LineFact.EndsFullStop | LineFact.InnerStop))) return false;
        if (lines.Count(line => line.Has(LineFact.Long | LineFact.EndsComma)) * 4 < paragraphs * 3) return false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Has(LineFact.EndsComma)) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.EndsComma | LineFact.EndsOpen | LineFact.EndsAjar)) | LineFact.EndsClosed };
        }

        return true;
    }

    // Many paragraphs, and all of them finished: the text layer of such a page gives each a line of its own. Where an article goes on on another page it stops anywhere.
    private static bool HasWholeParagraphs(List<LineFacts> lines)
    {
        var whole = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop) || lines[i].HasAny(LineFact.HeadForm | LineFact.Folio)) continue;
            if (!lines[i].Has(LineFact.EndsOpen)) whole++;
            // However long, what stands over a lead is a headline.
            else if (i + 1 < lines.Count && lines[i + 1].Has(LineFact.Lead)) continue;
            // L. Mendez, Secretary: a full stop inside makes no paragraph.
            else if (lines[i].Has(LineFact.Short | LineFact.StartsCapital) && !(i + 1 < lines.Count && lines[i + 1].Has(LineFact.StartsCut))) continue;
            else if (i + 1 < lines.Count && !lines[i + 1].Has(LineFact.JumpLine)) return false;
        }

        return whole >= LeastWholeParagraphs;
    }

    private static int UsualGap(List<LineFacts> lines)
    {
        var counts = new int[8];
        for (var i = 1; i < lines.Count; i++) counts[Math.Min(lines[i].BlankLinesBefore, counts.Length - 1)]++;
        return Array.IndexOf(counts, counts.Max());
    }

    private LineFact Neighbours(SourceText source, List<LineFacts> measured, int i, int usualGap)
    {
        var facts = LineFact.None;
        var line = measured[i];
        if (i == 0) facts |= LineFact.FirstOnPage;
        else if (line.BlankLinesBefore > usualGap) facts |= LineFact.GapBefore;
        // 来源：…, 2024-02-26 10:32 under a headline say who wrote it and when: its text stands under that.
        var isSourced = line.Has(LineFact.HeadForm) && i + 2 < measured.Count && measured[i + 1].Has(LineFact.Folio) && lines.Folios.IsSource(source.Slice(measured[i + 1].Span));
        var below = isSourced || (line.Has(LineFact.GroupWord) && i + 1 < measured.Count && measured[i + 1].Has(LineFact.Folio)) ? i + 2 : i + 1;
        if (below >= measured.Count) return facts;
        var next = measured[below];
        if (next.Has(LineFact.Lead)) facts |= LineFact.NextLead;
        if (next.Has(LineFact.Byline) || (isSourced && !next.Has(LineFact.HeadForm))) facts |= LineFact.NextByline;
        if (next.Has(LineFact.JumpLine) && JumpReader.Read(source.Slice(next.Span)) is { GoesOn: false }) facts |= LineFact.NextOpening;
        if (next.Has(LineFact.HeadForm)) facts |= LineFact.NextHeadForm;
        if (next.Has(LineFact.Long) || next.HasAny(LineFact.InnerStop | LineFact.EndsFullStop)) facts |= LineFact.NextLong;
        if (next.HasAny(LineFact.PhotoCredit | LineFact.InlineCredit)) facts |= LineFact.NextCredit;
        if (line.Has(LineFact.HeadForm) && !next.Has(LineFact.HeadForm) && NewsOpening.Is(source.Slice(next.Span))) facts |= LineFact.NextNews;
        if (below + 1 >= measured.Count) return facts;
        if (measured[below + 1].Has(LineFact.Lead)) facts |= LineFact.LeadAfterNext;
        if (measured[below + 1].HasAny(LineFact.PhotoCredit | LineFact.InlineCredit)) facts |= LineFact.CreditAfterNext;
        return facts;
    }
}
