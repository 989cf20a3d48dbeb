using System.Collections.Immutable;
using static BulletinSite.Archive.Splitting.LineFact;
using State = BulletinSite.Archive.Splitting.ReadingState;

namespace BulletinSite.Archive.Splitting;

/// <summary>Every term that speaks for or against a reading of a line, with its weight and reason.</summary>
/// <remarks>
/// A point is about the evidence one weak sign gives. Weights of 40 and more are rules that only a page without any better reading breaks.
/// No term names words of a page: words are in the profile.
/// </remarks>
internal static class ScoreTable
{
    public static ImmutableArray<ScoreTerm> Terms { get; } =
    [
        // Banner
        new(LineLabel.Banner, State.Any, None, Nameplate | FirstOnPage, -60, "a banner stands at the top of the page"),
        new(LineLabel.Banner, State.Any & ~State.Start, None, Nameplate, -60, "a banner stands before the first article"),
        new(LineLabel.Banner, State.Start, FirstOnPage, SpacedPhrases | Capitals | Nameplate, -14, "a banner is a slogan of two phrases or a nameplate"),
        new(LineLabel.Banner, State.Any, Nameplate, None, 30, "a nameplate, or a banner the profile knows"),
        new(LineLabel.Banner, State.Start, FirstOnPage | SpacedPhrases | NextHeadForm, NextLead, 18, "two phrases on top of the page, a headline next"),
        new(LineLabel.Banner, State.Start, FirstOnPage | Capitals, NextLead, 16, "capitals on top of the page"),
        new(LineLabel.Banner, State.Start, NextLead, Nameplate, -12, "a lead follows, as after a headline"),
        new(LineLabel.Banner, State.Any, Long, Nameplate, -30, "too long for a banner"),

        // Folio
        new(LineLabel.Folio, State.Any, None, Folio, -60, "no date, page number or editor's name"),
        new(LineLabel.Folio, State.Any, Folio, None, 24, "date, page number or editor's name"),

        // Contents
        new(LineLabel.Contents, State.Any, None, ContentsItem, -60, "not in a list of headlines that stand again further down"),
        new(LineLabel.Contents, State.Any & ~State.Start, None, None, -4, "contents lists stand before the articles"),
        new(LineLabel.Contents, State.Any, ContentsItem, NextLead, 20, "one of a list of headlines that stand again further down"),
        new(LineLabel.Contents, State.Any, NextLead, None, -30, "a lead follows, as after a headline"),

        // Group heading
        new(LineLabel.GroupHeading, State.Any, None, TwinPhrases | GroupWord, -40, "neither twin phrases nor a word for briefs"),
        new(LineLabel.GroupHeading, State.Any, TwinPhrases, GroupWord, 5, "two short phrases of equal length"),
        new(LineLabel.GroupHeading, State.Any, GroupWord, None, 9, "a word for a column of briefs"),
        new(LineLabel.GroupHeading, State.Any, NextHeadForm, None, 4, "a headline follows"),
        new(LineLabel.GroupHeading, State.Any, None, NextHeadForm, -16, "no headline follows"),
        new(LineLabel.GroupHeading, State.Open, None, None, -16, "the sentence before is open"),
        new(LineLabel.GroupHeading, State.Unsigned, LeadPage, None, -10, "the article before has no lead, byline or credit"),

        // Head
        new(LineLabel.Head, State.Any, HeadForm, None, 6, "has the form of a headline"),
        new(LineLabel.Head, State.Any, None, HeadForm, -6, "has not the form of a headline"),
        new(LineLabel.Head, State.Any, Lead, None, -80, "a lead marker opens a body"),
        new(LineLabel.Head, State.Any, Long, None, -24, "too long for a headline"),
        new(LineLabel.Head, State.Any, InnerStop, None, -14, "a full stop inside"),
        new(LineLabel.Head, State.Any, EndsFullStop, None, -12, "ends with a full stop"),
        new(LineLabel.Head, State.Any, EndsComma, None, -14, "ends with a comma"),
        new(LineLabel.Head, State.Any, EndsParticle, None, -7, "ends with a word no headline ends with"),
        new(LineLabel.Head, State.Any, StartsCut, None, -24, "begins in the middle of a sentence"),
        new(LineLabel.Head, State.Any, ClosesUnopened, None, -10, "closes a quotation it did not open"),
        new(LineLabel.Head, State.Any, OpensUnclosed, None, -5, "leaves a quotation open"),
        new(LineLabel.Head, State.Any, Opener, NextLead, -5, "begins like a paragraph"),
        new(LineLabel.Head, State.Any, PhotoCredit, None, -50, "is a photo credit"),
        new(LineLabel.Head, State.Any, Byline, None, -50, "is a byline"),
        new(LineLabel.Head, State.Any, JumpLine, None, -50, "is a jump line"),
        new(LineLabel.Head, State.Any, Folio, None, -30, "is a folio line"),
        new(LineLabel.Head, State.Any, EndsAjar, NextHeadForm | NextLead | NextByline, -8, "introduces what follows"),
        new(LineLabel.Head, State.Any, OwnLine, None, -14, "stands by itself, as a row of a list or a greeting does"),
        new(LineLabel.Head, State.Any, CaptionOpener, None, -8, "begins like a caption"),
        new(LineLabel.Head, State.Any, NextLead, None, 9, "a lead follows"),
        new(LineLabel.Head, State.Any, NextByline | HeadForm, None, 7, "a byline follows"),
        new(LineLabel.Head, State.Any, NextOpening | HeadForm, None, 9, "what follows is a letter, a notice, or an article from another page"),
        new(LineLabel.Head, State.Any, NextHeadForm | LeadAfterNext, None, 4, "another head line and a lead follow"),
        new(LineLabel.Head, State.Any, NextStrongOpener | EndsOpen, None, 4, "a news paragraph begins after it, though it has no full stop"),
        new(LineLabel.Head, State.Body, LeadPage, NextLead | NextByline | NextOpening | NextHeadForm | NextStrongOpener | NextCredit | CreditAfterNext | LeadAfterNext | EndsCalling | Listed | UnderGroup, -5, "nothing after it looks like the beginning of an article"),
        new(LineLabel.Head, State.Body, HeadSignedPage, LeadPage | NextLead | NextByline | NextOpening | NextHeadForm | NextStrongOpener | NextCredit | CreditAfterNext | LeadAfterNext | EndsCalling | Listed | UnderGroup | GapBefore | WiderThanColumn, -4, "articles are signed under their heads here, and nothing like it follows"),
        new(LineLabel.Head, State.Any, GapBefore, None, 2, "stands off from the text before"),
        new(LineLabel.Head, State.Any, FitsWithIndent | EndsOpen | LeadPage, NextLead | NextByline | EndsCalling | Quotation, -5, "fills lines of the column like a cut paragraph"),
        new(LineLabel.Head, State.Any, Tiny, NextLead | LeadAfterNext, -2, "very short"),
        new(LineLabel.Head, State.Any, Quotation | EndsFullStop, None, -6, "a spoken sentence"),
        new(LineLabel.Head, State.Any, Nameplate, None, -20, "the profile knows this as a banner"),
        new(LineLabel.Head, State.Any, ContentsItem, NextLead | NextByline, -14, "one of a list of headlines that stand again further down"),
        new(LineLabel.Head, State.Any, Indented, NextLead | NextByline | LeadAfterNext, -5, "stands in as a paragraph does"),
        new(LineLabel.Head, State.Body, FillsColumn, NextLead | NextByline | GapBefore, -4, "a column line like others"),
        new(LineLabel.Head, State.Open, None, None, -14, "the sentence before is open"),
        new(LineLabel.Head, State.Ajar, None, None, -2, "the sentence before may be open"),
        new(LineLabel.Head, State.Start, None, None, 2, "an article begins with its head"),
        new(LineLabel.Head, State.Group, None, None, 6, "a group heading stands over headlines"),
        new(LineLabel.Head, State.Head1, None, None, -2, "a second head line"),
        new(LineLabel.Head, State.Head2, None, None, -5, "a third head line"),
        new(LineLabel.Head, State.Head1 | State.Head2, None, NextLead | NextByline | NextHeadForm | LeadAfterNext, -4, "no lead or byline after the second head line"),
        new(LineLabel.Head, State.AnyHead, GapBefore, None, -6, "a gap inside the head"),
        new(LineLabel.Head, State.Unsigned, LeadPage, None, -11, "the article before has no lead, byline or credit, and others of the page have"),
        new(LineLabel.Head, State.Unsigned, SignedPage, LeadPage, -5, "the article before has no byline or credit, and others of the page have"),

        new(LineLabel.Head, State.Unsigned, EndSignedPage, None, -12, "articles are signed at their ends here, and the one before is not yet"),
        new(LineLabel.Head, State.Signed, EndSignedPage, None, 5, "articles are signed at their ends here, and the one before is"),
        new(LineLabel.Head, State.Unsigned, HeadSignedPage, LeadPage, -4, "articles are signed under their heads here, and the one before is not"),
        new(LineLabel.Head, State.Unsigned, UnderGroup, None, 9, "briefs under a group heading are not signed"),
        new(LineLabel.Head, State.Any, Listed, GroupWord, 14, "stands in the contents list"),
        new(LineLabel.Head, State.Any, Capitals, None, 5, "in capitals"),
        new(LineLabel.Head, State.Any, HeadMark, None, 14, "bears the mark of this page's headlines"),
        new(LineLabel.Head, State.Head1 | State.Head2, HeadMark, None, -16, "the mark stands before the first line of a head"),
        new(LineLabel.Head, State.Head1 | State.Head2, JoinsBefore, None, 9, "goes on with the headline of the line before"),
        new(LineLabel.Head, State.Body, AfterShort, NextLead | NextByline, 2, "the line before ends short, as a paragraph's last line does"),
        new(LineLabel.Head, State.Body, WrappedPage, AfterShort | GapBefore | NextLead | NextByline | PageBreakBefore | WiderThanColumn, -8, "the line before is full, as inside a paragraph"),
        new(LineLabel.Head, State.Any, WrappedPage | EndsShort | EndsOpen | HeadForm, None, 3, "ends short without a full stop, as headlines do"),
        new(LineLabel.Head, State.Any, Enumerated, NextLead | NextByline, -5, "bears the number of a section"),
        new(LineLabel.Head, State.AnyHead, PageBreakBefore, None, -20, "another page begins inside the head"),

        // Byline
        new(LineLabel.Byline, State.Any, None, Byline, -80, "names nobody as its writer"),
        new(LineLabel.Byline, State.Any, Byline, None, 20, "names its writer and nothing else"),
        new(LineLabel.Byline, State.AnyHead, Byline, None, 6, "stands under a head"),
        new(LineLabel.Byline, State.Signed, Byline, None, -10, "the article is signed already"),
        new(LineLabel.Byline, State.Open, Byline, None, -4, "the sentence before is open"),
        new(LineLabel.Byline, State.Start | State.Group, None, None, -20, "a byline before any article"),

        // Body, first piece of a paragraph
        new(LineLabel.BodyStart, State.Any, None, None, 3, "most lines are body text"),
        new(LineLabel.BodyStart, State.AnyHead | State.HeadPhoto | State.Start | State.Group, Lead, None, 20, "a lead marker opens the body"),
        new(LineLabel.BodyStart, State.HeadByline, Lead, None, 8, "a lead marker opens the body"),
        new(LineLabel.BodyStart, State.Body | State.Crosshead, Lead, None, -14, "a lead marker in the middle of an article"),
        new(LineLabel.BodyStart, State.Any, Long, None, 4, "long as a paragraph"),
        new(LineLabel.BodyStart, State.Any, InnerStop, None, 3, "a full stop inside"),
        new(LineLabel.BodyStart, State.Any, EndsClosed, HeadForm, 3, "a finished sentence"),
        new(LineLabel.BodyStart, State.Any, Opener, None, 3, "begins like a news paragraph"),
        new(LineLabel.BodyStart, State.Any, OwnLine, None, 6, "stands by itself, as a row of a list or a greeting does"),
        new(LineLabel.BodyStart, State.Any, Signature, None, 8, "the name or the date under a letter or notice"),
        new(LineLabel.BodyStart, State.Body, EndsCalling | HeadForm, Quotation, -5, "calls out like a headline"),
        new(LineLabel.BodyStart, State.Any, HeadForm | EndsOpen, FitsWithIndent, -8, "short, and its end is no column end"),
        new(LineLabel.BodyStart, State.Any, HeadForm | EndsOpen | FitsWithIndent, None, -3, "short as a headline"),
        new(LineLabel.BodyStart, State.Any, FitsWithIndent | EndsOpen, None, 3, "with the indent it fills lines of the column"),
        new(LineLabel.BodyStart, State.Any, StartsCut, None, -14, "begins in the middle of a sentence"),
        new(LineLabel.BodyStart, State.Any, ClosesUnopened, None, -6, "closes a quotation it did not open"),
        new(LineLabel.BodyStart, State.Open, None, None, -16, "the sentence before is open"),
        new(LineLabel.BodyStart, State.Ajar, None, None, -1, "the sentence before may be open"),
        new(LineLabel.BodyStart, State.Any, Indented, None, 6, "stands in as a paragraph does"),
        new(LineLabel.BodyStart, State.Body, Flush, None, -6, "does not stand in as paragraphs do here"),
        new(LineLabel.BodyStart, State.Body, WrappedPage | GapBefore, None, 4, "stands off as a paragraph does"),
        new(LineLabel.BodyStart, State.Any, HeadForm | FillsColumn, None, 5, "a column line like others"),
        new(LineLabel.BodyStart, State.AnyHead | State.HeadByline, None, None, 2, "a body follows a head"),
        new(LineLabel.BodyStart, State.AnyHead, HeadForm | EndsOpen, None, -4, "a body hardly begins so short"),
        new(LineLabel.BodyStart, State.HeadByline, Tiny | HeadForm | EndsOpen, FitsWithIndent | FillsColumn | Lead, -5, "a body hardly begins so short"),
        new(LineLabel.BodyStart, State.AnyHead, Tiny, Lead, -6, "a body hardly begins so short"),
        new(LineLabel.BodyStart, State.Crosshead, None, None, 2, "text follows a crosshead"),
        new(LineLabel.BodyStart, State.Start, None, Lead, -18, "text without a head"),
        new(LineLabel.BodyStart, State.Group, None, Lead, -14, "text right after a group heading"),
        new(LineLabel.BodyStart, State.Unsigned, Lead | LeadPage, None, -11, "the article before has no lead, byline or credit, and others of the page have"),
        new(LineLabel.BodyStart, State.Any, PhotoCredit, None, -40, "is a photo credit"),
        new(LineLabel.BodyStart, State.Any, Byline, None, -40, "is a byline"),
        new(LineLabel.BodyStart, State.Any, JumpLine, None, -40, "is a jump line"),
        new(LineLabel.BodyStart, State.Any, Folio, None, -30, "is a folio line"),
        new(LineLabel.BodyStart, State.Any, CaptionOpener, Lead, -4, "begins like a caption"),

        new(LineLabel.BodyStart, State.Body, AfterShort, None, 4, "the line before ends short, as a paragraph's last line does"),
        new(LineLabel.BodyStart, State.Any, WrappedPage | EndsShort | EndsOpen | HeadForm, FillsColumn, -6, "ends short without a full stop, as headlines do"),
        new(LineLabel.BodyStart, State.Any, WrappedPage | WiderThanColumn, None, -14, "wider than a line of the column can be"),
        new(LineLabel.BodyStart, State.AnyHead, JoinsBefore, None, -4, "goes on with the headline of the line before"),
        new(LineLabel.BodyStart, State.Any, Listed | HeadForm, None, -10, "stands in the contents list"),
        new(LineLabel.BodyStart, State.Any, Capitals | HeadForm, None, -6, "in capitals"),
        new(LineLabel.BodyStart, State.Any, HeadMark, None, -10, "bears the mark of this page's headlines"),
        new(LineLabel.BodyStart, State.Any, ContentsItem, None, -14, "one of a list of headlines that stand again further down"),
        new(LineLabel.BodyStart, State.Signed, EndSignedPage, Lead, -6, "articles are signed at their ends here, and this one is"),
        new(LineLabel.BodyStart, State.Body, HeadForm | EndsOpen | UnderGroup, None, -4, "short as a headline, under a group heading"),

        // Body, a paragraph going on
        new(LineLabel.BodyContinuation, State.Any, None, None, 1, "most lines are body text"),
        new(LineLabel.BodyContinuation, State.Any, Long, None, 4, "long as a paragraph"),
        new(LineLabel.BodyContinuation, State.Any, InnerStop, None, 3, "a full stop inside"),
        new(LineLabel.BodyContinuation, State.Any, EndsClosed, HeadForm, 3, "a finished sentence"),
        new(LineLabel.BodyContinuation, State.Open, None, None, 8, "the sentence before is open"),
        new(LineLabel.BodyContinuation, State.Ajar, None, None, -3, "the sentence before may be finished"),
        new(LineLabel.BodyContinuation, State.Closed, None, None, -18, "the sentence before is finished"),
        new(LineLabel.BodyContinuation, State.Start, None, None, -22, "text without a beginning"),
        new(LineLabel.BodyContinuation, State.Any, Indented, None, -12, "stands in as a paragraph does"),
        new(LineLabel.BodyContinuation, State.Ajar, Flush, None, 8, "does not stand in as paragraphs do here"),
        new(LineLabel.BodyContinuation, State.Ajar, WrappedPage, GapBefore | Indented, 6, "a full column line before it"),
        new(LineLabel.BodyContinuation, State.Ajar, WrappedPage | GapBefore, None, -6, "stands off as a paragraph does"),
        new(LineLabel.BodyContinuation, State.Any, HeadForm | FillsColumn, None, 5, "a column line like others"),
        new(LineLabel.BodyContinuation, State.Any, StartsCut, None, 9, "begins in the middle of a sentence"),
        new(LineLabel.BodyContinuation, State.Any, ClosesUnopened, None, 6, "closes a quotation opened before"),
        new(LineLabel.BodyContinuation, State.Any, FitsMeasure | EndsOpen, None, 2, "fills lines of the column"),
        new(LineLabel.BodyContinuation, State.Any, StartsCapital, None, -3, "begins with a capital"),
        new(LineLabel.BodyContinuation, State.Any, StrongOpener, None, -6, "begins as only a paragraph does"),
        new(LineLabel.BodyContinuation, State.Any, Opener, None, -4, "begins like a news paragraph"),
        new(LineLabel.BodyContinuation, State.Any, HeadForm | NextLead, None, -12, "a lead follows, as after a headline"),
        new(LineLabel.BodyContinuation, State.Any, HeadForm | NextByline, None, -8, "a byline follows, as after a headline"),
        new(LineLabel.BodyContinuation, State.Any, Lead, None, -50, "a lead marker opens a body"),
        new(LineLabel.BodyContinuation, State.Any, OwnLine, None, -8, "stands by itself, as a row of a list or a greeting does"),
        new(LineLabel.BodyContinuation, State.Any, CaptionOpener, None, -9, "begins like a caption"),
        new(LineLabel.BodyContinuation, State.Any, PhotoCredit, None, -40, "is a photo credit"),
        new(LineLabel.BodyContinuation, State.Any, Byline, None, -40, "is a byline"),
        new(LineLabel.BodyContinuation, State.Any, JumpLine, None, -40, "is a jump line"),
        new(LineLabel.BodyContinuation, State.Any, Folio, None, -30, "is a folio line"),

        new(LineLabel.BodyContinuation, State.Any, WrappedPage | WiderThanColumn, None, -14, "wider than a line of the column can be"),
        new(LineLabel.BodyContinuation, State.Any, AfterShort, None, -12, "the line before ends short, as a paragraph's last line does"),
        new(LineLabel.BodyContinuation, State.Ajar | State.Open, WrappedPage, AfterShort | GapBefore | Indented, 3, "the line before is full, as inside a paragraph"),
        new(LineLabel.BodyContinuation, State.Any, Listed | HeadForm, None, -10, "stands in the contents list"),
        new(LineLabel.BodyContinuation, State.Any, Capitals | HeadForm, None, -8, "in capitals"),
        new(LineLabel.BodyContinuation, State.Any, HeadMark, None, -14, "bears the mark of this page's headlines"),
        new(LineLabel.BodyContinuation, State.Any, ContentsItem, None, -14, "one of a list of headlines that stand again further down"),
        new(LineLabel.BodyContinuation, State.Ajar, PageBreakBefore, None, -3, "another page begins"),

        // Crosshead
        new(LineLabel.Crosshead, State.Any, None, HeadForm, -30, "has not the form of a heading"),
        new(LineLabel.Crosshead, State.Any, None, None, 1, "a heading inside the body"),
        new(LineLabel.Crosshead, State.Any, NextLead, None, -60, "a lead follows, as after a headline"),
        new(LineLabel.Crosshead, State.Any, NextByline, None, -40, "a byline follows, as after a headline"),
        new(LineLabel.Crosshead, State.Any, NextOpening, None, -30, "what follows is a letter, a notice, or an article from another page"),
        new(LineLabel.Crosshead, State.AnyHead | State.HeadByline, None, Enumerated, -2, "no text yet"),
        new(LineLabel.Crosshead, State.Any, NextHeadForm, NextLong, -8, "no paragraph follows"),
        new(LineLabel.Crosshead, State.Any, NextCredit, None, -6, "a photo story follows"),
        new(LineLabel.Crosshead, State.Any, GapBefore, None, -5, "stands off from the text before"),
        new(LineLabel.Crosshead, State.Any, StartsCut, None, -20, "begins in the middle of a sentence"),
        new(LineLabel.Crosshead, State.Any, Opener, None, -4, "begins like a paragraph"),
        new(LineLabel.Crosshead, State.Any, FitsWithIndent | EndsOpen, EndsCalling, -10, "fills lines of the column like a cut paragraph"),
        new(LineLabel.Crosshead, State.Any, WiderThanColumn, None, -7, "wider than a column"),
        new(LineLabel.Crosshead, State.Any, EndsAjar, None, -6, "introduces what follows"),
        new(LineLabel.Crosshead, State.Any, OwnLine, None, -10, "stands by itself, as a row of a list or a greeting does"),
        new(LineLabel.Crosshead, State.Any, EndsFullStop, None, -12, "ends with a full stop"),
        new(LineLabel.Crosshead, State.Any, EndsParticle, None, -6, "ends with a word no heading ends with"),
        new(LineLabel.Crosshead, State.Any, FillsColumn, None, -8, "a column line like others"),
        new(LineLabel.Crosshead, State.Any, Indented, None, -3, "stands in as a paragraph does"),
        new(LineLabel.Crosshead, State.Any, SpacedPhrases, None, -2, "two phrases, as in headlines"),
        new(LineLabel.Crosshead, State.Any, Quotation, None, -2, "a spoken sentence"),
        new(LineLabel.Crosshead, State.Open, None, None, -16, "the sentence before is open"),
        new(LineLabel.Crosshead, State.Ajar, None, None, -2, "the sentence before may be open"),
        new(LineLabel.Crosshead, State.Unsigned, None, None, -4, "the article is not signed yet"),

        new(LineLabel.Crosshead, State.Unsigned, EndSignedPage, None, 5, "articles are signed at their ends here, and this one is not yet"),
        new(LineLabel.Crosshead, State.Signed, EndSignedPage, None, -8, "articles are signed at their ends here, and this one is"),
        new(LineLabel.Crosshead, State.Any, Enumerated, None, 6, "bears the number of a section"),
        new(LineLabel.Crosshead, State.Any, UnderGroup, None, -8, "briefs under a group heading have no headings inside"),
        new(LineLabel.Crosshead, State.Any, Listed, None, -14, "stands in the contents list"),
        new(LineLabel.Crosshead, State.Any, HeadMark, None, -12, "bears the mark of this page's headlines"),
        new(LineLabel.Crosshead, State.Any, ContentsItem, None, -14, "one of a list of headlines that stand again further down"),
        new(LineLabel.Crosshead, State.Signed, WrappedPage | AfterShort | SignedPage, GapBefore | NextLead | NextByline | NextHeadForm | EndSignedPage | UnderGroup | EndsCalling, 4, "no gap parts it from the text before"),
        new(LineLabel.Crosshead, State.Any, WrappedPage, AfterShort | GapBefore, -6, "the line before is full, as inside a paragraph"),
        new(LineLabel.Crosshead, State.Any, PageBreakBefore, None, -8, "another page begins"),

        // Caption
        new(LineLabel.Caption, State.Any, None, CaptionOpener, -7, "does not begin like a caption"),
        new(LineLabel.Caption, State.Any, CaptionOpener, None, 14, "begins like a caption"),
        new(LineLabel.Caption, State.Any, GapBefore, None, 3, "stands off from the text before"),
        new(LineLabel.Caption, State.Any, NextCredit, InlineCredit, 5, "a photo credit follows"),
        new(LineLabel.Caption, State.Any, EndsOpen, CaptionOpener, -5, "the sentence is not finished"),
        new(LineLabel.Caption, State.Any, Long, CaptionOpener, -6, "long for a caption"),
        new(LineLabel.Caption, State.Any, FillsColumn, CaptionOpener, -8, "a column line like others"),
        new(LineLabel.Caption, State.Any, OwnLine, CaptionOpener, -10, "stands by itself, as a row of a list or a greeting does"),
        new(LineLabel.Caption, State.Any, StartsCut, None, -14, "begins in the middle of a sentence"),
        new(LineLabel.Caption, State.Any, Lead, None, -60, "a lead marker opens a body"),
        new(LineLabel.Caption, State.Any, PhotoCredit, None, -40, "is a photo credit"),
        new(LineLabel.Caption, State.Any, Byline, None, -40, "is a byline"),
        new(LineLabel.Caption, State.Any, JumpLine, None, -40, "is a jump line"),
        new(LineLabel.Caption, State.Any, Folio, None, -40, "is a folio line"),
        new(LineLabel.Caption, State.Any, HeadForm | NextLead, None, -14, "a lead follows, as after a headline"),
        new(LineLabel.Caption, State.AnyHead | State.HeadPhoto | State.HeadByline | State.Start | State.Group | State.Crosshead, None, CaptionOpener, -8, "no body yet that the photo could belong to"),
        new(LineLabel.Caption, State.Closed, None, GapBefore | CaptionOpener, -4, "nothing parts it from the body"),

        // Photo credit
        new(LineLabel.PhotoCredit, State.Any, None, PhotoCredit, -80, "credits no photo"),
        new(LineLabel.PhotoCredit, State.Any, PhotoCredit, None, 20, "credits a photo and nothing else"),
        new(LineLabel.PhotoCredit, State.Start | State.Group, None, None, -20, "a credit before any article"),

        // Jump line
        new(LineLabel.JumpLine, State.Any, None, JumpLine, -80, "names no other page"),
        new(LineLabel.JumpLine, State.Any, JumpLine, None, 20, "names the page where the article goes on"),
        new(LineLabel.JumpLine, State.AnyHead, JumpLine, None, 6, "under a headline: the rest of an article from another page"),
    ];

    /// <summary>The terms with the weights of a profile.</summary>
    public static ImmutableArray<ScoreTerm> For(BulletinProfile profile) => profile.Weights.IsEmpty
        ? Terms
        : [.. Terms.Select(term => profile.Weights.TryGetValue(term.Key, out var weight) ? term with { Weight = weight } : term)];

    /// <summary>What it costs to reach the end of the page in a state.</summary>
    public static int AtPageEnd(ReadingState state, LineFact page)
    {
        if ((state & (State.AnyHead | State.HeadByline | State.Group | State.Crosshead)) != 0) return -24;
        if ((state & State.Unsigned) == 0) return 0;
        return (page & LeadPage) != 0 ? -11 : (page & SignedPage) != 0 ? -5 : 0;
    }
}
