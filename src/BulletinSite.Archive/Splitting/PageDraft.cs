using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>A page while it is measured: its lines, and what has been seen of them so far. The page rules read it and add to it, in their order.</summary>
internal sealed class PageDraft
{
    private const int LeadsOfLeadPage = 2;
    private const int MostGap = 8;

    private PageDraft(SourceText source, LineMeasurer measurer, List<LineFacts> lines)
    {
        Source = source;
        Measurer = measurer;
        Lines = lines;
    }

    public SourceText Source { get; }

    public LineMeasurer Measurer { get; }

    /// <summary>All lines with text. Once a line's place is looked at, what it says by itself no longer changes.</summary>
    public List<LineFacts> Lines { get; }

    /// <summary>What was seen of each line together with its place; empty before <see cref="LookAround"/>.</summary>
    public LineFact[] Facts { get; private set; } = [];

    /// <summary>What is true of every line of the page.</summary>
    public LineFact OfPage { get; set; }

    /// <summary>Blank lines between two text lines, as a rule.</summary>
    public int Gap { get; set; }

    /// <summary>Whether blank lines part the paragraphs of column lines, so that each is a block of its own.</summary>
    public bool HasBlocks { get; set; }

    /// <summary>How many lines open with a lead marker.</summary>
    public int Leads { get; private set; }

    /// <summary>How many lines are or hold a byline or credit.</summary>
    public int Signatures { get; private set; }

    /// <summary>How many articles of an English page have to bear a lead or a name before the others lack one; 0 where any does.</summary>
    public int LeastUsual { get; private set; }

    /// <summary>The width of a column line in half characters, or 0 when the lines are paragraphs or pieces of them.</summary>
    public int Column { get; private set; }

    /// <summary>Whether each full line of the column has as many characters as the others.</summary>
    public bool IsGrid { get; private set; }

    /// <summary>The width of a body column in full characters; 0 when it cannot be told.</summary>
    public int Measure { get; private set; }

    /// <summary>Whether paragraphs begin with an indent.</summary>
    public bool HasIndents { get; private set; }

    /// <summary>How far most lines that stand in do, in half characters; 0 where none does.</summary>
    public int Indent { get; private set; }

    /// <summary>Whether sentences end with full stops, or with commas that stand for them.</summary>
    public bool IsPunctuated { get; set; }

    /// <summary>How many lines on top are the masthead, down to the one that says which issue it is.</summary>
    public int Masthead { get; set; }

    /// <summary>For each line whether it belongs to the decks under a headline.</summary>
    public bool[] Decks { get; set; } = [];

    /// <summary>For each line whether a row of signs underlines it.</summary>
    public bool[] Underlined { get; private set; } = [];

    /// <summary>For each line whether it begins a paragraph whose indent got lost.</summary>
    public bool[] LostIndents { get; set; } = [];

    /// <summary>The mark that stands before the headlines of the page, '\0' without.</summary>
    public char HeadMark { get; private set; }

    /// <summary>The lines of a text, each by itself.</summary>
    public static PageDraft Of(SourceText source, LineMeasurer measurer)
    {
        var lines = new List<LineFacts>(source.Lines.Length);
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

            var facts = measurer.Measure(source, line, span, blank);
            lines.Add(afterBreak && lines.Count > 0 ? facts with { Facts = facts.Facts | LineFact.PageBreakBefore } : facts);
            blank = 0;
            afterBreak = false;
        });
        return new PageDraft(source, measurer, lines);
    }

    /// <summary>Counts what the page has, and whether its lines are the lines of columns.</summary>
    public void Count()
    {
        Gap = UsualGap();
        CountSigns();
        Decks = new bool[Lines.Count];
        Underlined = new bool[Lines.Count];
        LostIndents = new bool[Lines.Count];
        FindColumn();
    }

    /// <summary>Counts leads and names, and whether the page has enough of them that an article lacks one.</summary>
    public void CountSigns()
    {
        OfPage &= ~(LineFact.LeadPage | LineFact.SignedPage);
        Leads = Lines.Count(line => line.Has(LineFact.Lead));
        // The credit behind a caption signs no article.
        Signatures = Lines.Count(line => line.HasAny(LineFact.Byline | LineFact.PhotoCredit) || (line.Has(LineFact.InlineCredit) && !line.Has(LineFact.CaptionOpener)));
        LeastUsual = LeastOfUsual();
        if (Leads >= Math.Max(LeadsOfLeadPage, LeastUsual)) OfPage |= LineFact.LeadPage;
        if (Leads + Signatures >= Math.Max(1, LeastUsual)) OfPage |= LineFact.SignedPage;
    }

    /// <summary>Looks again for the width of a column.</summary>
    public void FindColumn()
    {
        Column = WrappedLines.ColumnWidth(Source, Lines);
        IsGrid = Column > 0 && WrappedLines.AreInGrid(Source, Lines, Column);
    }

    /// <summary>What each line says, what is true of the page, and what stands next to it.</summary>
    public void LookAround()
    {
        if (Column > 0) OfPage |= LineFact.WrappedPage;
        Measure = Column > 0 ? Column / 2 : ColumnMeasure.Of(Source, Lines, hasLeads: Leads >= LeadsOfLeadPage);
        HasIndents = WrappedLines.HasIndents(Lines, isWrapped: Column > 0);
        if (HasIndents) Indent = Lines.Where(WrappedLines.IsIndented).CountBy(line => line.Indent).MaxBy(count => count.Value).Key;
        HeadMark = HeadMarks.Of(Source, Lines, Column);
        IsPunctuated |= Lines.Exists(line => line.HasAny(LineFact.EndsFullStop | LineFact.InnerStop));
        var neighbours = new LineNeighbours(this);
        // Where no paragraph is cut no line's width tells of a column.
        if ((OfPage & LineFact.WholePage) != 0) Measure = 0;
        Facts = new LineFact[Lines.Count];
        for (var i = 0; i < Facts.Length; i++) Facts[i] = Lines[i].Facts | OfPage | neighbours.Of(i) | ColumnMeasure.Fits(Lines[i].Width, Measure);
    }

    /// <summary>Reads what has the form of a headline as a heading inside its article, whatever else spoke for a headline.</summary>
    public void MarkHeading(int i) => Facts[i] = (Facts[i] & ~(LineFact.Echoed | LineFact.NextNews | LineFact.WiderThanColumn | LineFact.FitsWithIndent)) | LineFact.Enumerated;

    /// <summary>What is known by now of the line a place of the text stands on; a rule may have cut it.</summary>
    public LineFact SeenAt(int place)
    {
        var i = Lines.FindLastIndex(line => line.Line.Span.Start <= place);
        return Facts.Length > 0 ? Facts[i] : Lines[i].Facts | OfPage;
    }

    public PageFacts Finish()
    {
        var lines = ImmutableArray.CreateBuilder<LineFacts>(Lines.Count);
        for (var i = 0; i < Facts.Length; i++) lines.Add(Lines[i] with { Facts = Facts[i] & ~Measurer.Profile.Untold });
        return new PageFacts(Gap, Measure, Leads, Signatures, lines.MoveToImmutable());
    }

    // English print mixes what came over the wire with what is told of the place: what two articles of eight have, the others do not lack.
    private int LeastOfUsual()
    {
        if (Lines.Count(line => TextForm.IsLatin(Source.Text[line.Span.Start])) * 2 < Lines.Count) return 0;
        var heads = 0;
        for (var i = 0; i + 1 < Lines.Count; i++)
        {
            if (Lines[i].Has(LineFact.HeadForm) && !Lines[i + 1].Has(LineFact.HeadForm)) heads++;
        }

        return heads * 3 / 4;
    }

    private int UsualGap()
    {
        var counts = new int[MostGap];
        for (var i = 1; i < Lines.Count; i++) counts[Math.Min(Lines[i].BlankLinesBefore, counts.Length - 1)]++;
        return Array.IndexOf(counts, counts.Max());
    }
}
