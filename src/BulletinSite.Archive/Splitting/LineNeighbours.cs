namespace BulletinSite.Archive.Splitting;

/// <summary>Sees what stands over and under a line.</summary>
internal sealed class LineNeighbours(PageDraft page)
{
    public LineFact Of(int i)
    {
        var facts = LineFact.None;
        var (lines, source) = (page.Lines, page.Source);
        var line = lines[i];
        if (i == 0) facts |= LineFact.FirstOnPage;
        else if (line.BlankLinesBefore > page.Gap) facts |= LineFact.GapBefore;
        // 来源：…, 2024-02-26 10:32 under a headline say who wrote it and when: its text stands under that.
        var isSourced = line.Has(LineFact.HeadForm) && i + 2 < lines.Count && lines[i + 1].Has(LineFact.Folio) && (page.Measurer.Folios.IsSource(source.Slice(lines[i + 1].Span)) || FieldsUnderHeads.IsSender(source.Slice(lines[i + 1].Span)));
        var below = isSourced || (line.Has(LineFact.GroupWord) && i + 1 < lines.Count && lines[i + 1].Has(LineFact.Folio)) ? i + 2 : i + 1;
        if (below >= lines.Count) return facts;
        var next = lines[below];
        if (next.Has(LineFact.Lead)) facts |= LineFact.NextLead;
        if (next.Has(LineFact.Byline) || (isSourced && !next.Has(LineFact.HeadForm)) || (line.Has(LineFact.HeadForm) && next.Has(LineFact.HeadForm) && LateSubtitles.IsBehindDash(source.Slice(next.Span)))) facts |= LineFact.NextByline;
        // 本报记者 林小乐 文/图 over the text they wrote: a byline as any.
        if (line.Has(LineFact.HeadForm) && next.Has(LineFact.PhotoCredit) && below + 1 < lines.Count && lines[below + 1].HasAny(LineFact.Long | LineFact.InnerStop) && !lines[below + 1].Has(LineFact.Lead)
            && page.Measurer.Credits.Read(source, next.Span) is { IsText: true }) facts |= LineFact.NextByline;
        if (next.Has(LineFact.JumpLine) && JumpReader.Read(source.Slice(next.Span)) is { GoesOn: false }) facts |= LineFact.NextOpening;
        if (next.Has(LineFact.HeadForm)) facts |= LineFact.NextHeadForm;
        if (next.Has(LineFact.Long) || next.HasAny(LineFact.InnerStop | LineFact.EndsFullStop)) facts |= LineFact.NextLong;
        if (next.HasAny(LineFact.PhotoCredit | LineFact.InlineCredit)) facts |= LineFact.NextCredit;
        if (line.Has(LineFact.HeadForm) && !next.Has(LineFact.HeadForm) && NewsOpening.Is(source.Slice(next.Span))) facts |= LineFact.NextNews;
        if (below + 1 >= lines.Count) return facts;
        if (lines[below + 1].Has(LineFact.Lead)) facts |= LineFact.LeadAfterNext;
        if (lines[below + 1].HasAny(LineFact.PhotoCredit | LineFact.InlineCredit)) facts |= LineFact.CreditAfterNext;
        return facts;
    }
}
