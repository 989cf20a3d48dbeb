namespace BulletinSite.Archive.Splitting;

/// <summary>What can be seen of a line, its neighbours and its page. A score term names the facts it asks for.</summary>
[Flags]
public enum LineFact : ulong
{
    None = 0,

    /// <summary>At most 7 full-width characters.</summary>
    Tiny = 1UL << 0,

    /// <summary>Short enough for a headline line.</summary>
    Short = 1UL << 1,

    /// <summary>Longer than any headline line.</summary>
    Long = 1UL << 2,

    /// <summary>The sentence is finished at the line's end.</summary>
    EndsClosed = 1UL << 3,

    /// <summary>Finished or not: ends with a colon or semicolon, or with a full stop inside an open quotation.</summary>
    EndsAjar = 1UL << 4,

    /// <summary>The sentence goes on.</summary>
    EndsOpen = 1UL << 5,

    /// <summary>Ends with a comma or enumeration comma.</summary>
    EndsComma = 1UL << 6,

    /// <summary>Ends with a word no headline ends with (的, 了, 和 …).</summary>
    EndsParticle = 1UL << 7,

    /// <summary>Ends with a full stop.</summary>
    EndsFullStop = 1UL << 8,

    /// <summary>A full stop stands inside the line.</summary>
    InnerStop = 1UL << 9,

    /// <summary>Begins with closing punctuation, a comma or a lower-case Latin letter.</summary>
    StartsCut = 1UL << 10,

    /// <summary>Closes a quotation or bracket that it did not open.</summary>
    ClosesUnopened = 1UL << 11,

    /// <summary>The text below says the words of the line again, as a report does with its headline.</summary>
    Echoed = 1UL << 12,

    /// <summary>Begins with words that open a news paragraph (近日, 据了解, 座谈会上 …).</summary>
    Opener = 1UL << 13,

    /// <summary>Has the form of a headline: short, no full stop, few commas.</summary>
    HeadForm = 1UL << 14,

    /// <summary>Two or more phrases set apart by a blank.</summary>
    SpacedPhrases = 1UL << 15,

    /// <summary>Two short phrases of about equal length set apart by a blank.</summary>
    TwinPhrases = 1UL << 16,

    /// <summary>Is or ends with a word for a column of briefs (简讯, 动态 …).</summary>
    GroupWord = 1UL << 17,

    /// <summary>Begins with a lead marker such as 本报讯（记者 …）, or as a brief without a headline does.</summary>
    Lead = 1UL << 18,

    /// <summary>The whole line is a photo credit.</summary>
    PhotoCredit = 1UL << 19,

    /// <summary>Ends, after a finished sentence, with a credit or byline.</summary>
    InlineCredit = 1UL << 20,

    /// <summary>The whole line is a byline.</summary>
    Byline = 1UL << 21,

    /// <summary>Says that the article goes on, or comes from, another page.</summary>
    JumpLine = 1UL << 22,

    /// <summary>Date, weekday, page or editor line.</summary>
    Folio = 1UL << 23,

    /// <summary>Begins with caption words (图为, 上图 …).</summary>
    CaptionOpener = 1UL << 24,

    /// <summary>With the indent, fills whole lines of the page's column measure.</summary>
    FitsWithIndent = 1UL << 25,

    /// <summary>No paragraph of the page is cut: a line that ends open is a headline or stands by itself, and the next does not go on with it.</summary>
    WholePage = 1UL << 26,

    /// <summary>More blank lines before it than is usual on the page, or the signature of a letter.</summary>
    GapBefore = 1UL << 27,

    /// <summary>Signs a letter or notice: the name or the date under it.</summary>
    Signature = 1UL << 28,

    /// <summary>The first line of the page.</summary>
    FirstOnPage = 1UL << 29,

    /// <summary>The next line begins with a lead marker.</summary>
    NextLead = 1UL << 30,

    /// <summary>The next line names who wrote what follows, or says where it comes from and when it appeared, or is a subtitle behind a dash.</summary>
    NextByline = 1UL << 31,

    /// <summary>The next line has the form of a headline.</summary>
    NextHeadForm = 1UL << 32,

    /// <summary>The next line is too long for a headline.</summary>
    NextLong = 1UL << 33,

    /// <summary>The next line is a photo credit or ends with one.</summary>
    NextCredit = 1UL << 34,

    /// <summary>Belongs to a list of headlines that stand again further down.</summary>
    ContentsItem = 1UL << 35,

    /// <summary>Latin capitals only.</summary>
    Capitals = 1UL << 36,

    /// <summary>Latin, and begins with a capital.</summary>
    StartsCapital = 1UL << 37,

    /// <summary>Ends where its line ends, and is no headline: a row of a list, a greeting, a line of a poem, the name and date under a letter.</summary>
    OwnLine = 1UL << 38,

    /// <summary>Ends with a question or exclamation mark outside a quotation.</summary>
    EndsCalling = 1UL << 39,

    /// <summary>The whole line is one quotation.</summary>
    Quotation = 1UL << 40,

    /// <summary>At least two articles of the page open with a lead marker.</summary>
    LeadPage = 1UL << 41,

    /// <summary>Something on the page bears a lead marker, byline or credit.</summary>
    SignedPage = 1UL << 42,

    /// <summary>The profile knows these words as a banner, or they stand on top of the page over its folio line.</summary>
    Nameplate = 1UL << 43,

    /// <summary>The line after the next opens with a lead marker.</summary>
    LeadAfterNext = 1UL << 44,

    /// <summary>Wider than one line of the page's column.</summary>
    WiderThanColumn = 1UL << 45,

    /// <summary>Begins with such words and a comma (近日，), as only a paragraph does.</summary>
    StrongOpener = 1UL << 46,

    /// <summary>The next line begins as a report does: it says when it happened, or most words of the headline.</summary>
    NextNews = 1UL << 47,

    /// <summary>The line after the next is a photo credit or ends with one.</summary>
    CreditAfterNext = 1UL << 48,

    /// <summary>Stands in from the margin, on a page where some lines do and others do not.</summary>
    Indented = 1UL << 49,

    /// <summary>Stands at the margin, on a page where paragraphs stand in.</summary>
    Flush = 1UL << 50,

    /// <summary>The page's lines are those of its columns: paragraphs run over several lines without blank lines between.</summary>
    WrappedPage = 1UL << 51,

    /// <summary>On a page of column lines: as wide as the column.</summary>
    FillsColumn = 1UL << 52,

    /// <summary>What follows is a letter, a notice, or an article from another page: a greeting, text with a signature, 上接第1版.</summary>
    NextOpening = 1UL << 53,

    /// <summary>On a page of column lines: the next word had room on this line, so something ends here.</summary>
    EndsShort = 1UL << 54,

    /// <summary>On a page of column lines: the line before ends short.</summary>
    AfterShort = 1UL << 55,

    /// <summary>Begins with the mark that stands before this page's headlines (○, ● …).</summary>
    HeadMark = 1UL << 56,

    /// <summary>Bylines of the page stand under headlines.</summary>
    HeadSignedPage = 1UL << 57,

    /// <summary>Bylines of the page stand at the ends of articles.</summary>
    EndSignedPage = 1UL << 58,

    /// <summary>Stands under a heading over briefs.</summary>
    UnderGroup = 1UL << 59,

    /// <summary>Goes on with the headline of the line before: a word runs over the line end; or is its subtitle, behind a dash.</summary>
    JoinsBefore = 1UL << 60,

    /// <summary>The first line after a form feed.</summary>
    PageBreakBefore = 1UL << 61,

    /// <summary>Heads a section: begins with its number (一、, （二）, 3.), or the contents list names the articles of the page and leaves it out.</summary>
    Enumerated = 1UL << 62,

    /// <summary>The same words stand in a contents list further up.</summary>
    Listed = 1UL << 63,
}
