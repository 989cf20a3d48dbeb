using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>Every rule that needs more than one line to see what a line is, in the order they are asked, with its reason.</summary>
/// <remarks>
/// No rule decides what a line is: it sees or takes back facts, and the score table weighs them. What each is worth on known pages
/// <c>tests/BulletinSite.Accuracy --ablation</c> says; a bulletin that one misleads does without it (<c>without</c> in its profile).
/// </remarks>
internal static class PageRules
{
    /// <summary>What lines say together with those next to them, before anything is counted.</summary>
    public static ImmutableArray<PageRule> OfSigns { get; } =
    [
        new("names inside sentences", "a name behind a dash signs nothing where the sentence goes on from it", PageForm.Any, page => CutSentences.UnmarkNames(page.Source, page.Lines)),
        new("sentences that go on elsewhere", "over the note of the page where it goes on stands text", PageForm.Any, page => CutSentences.UnmarkHeads(page.Source, page.Lines)),
        new("words before a comma", "a headline may begin with one word and a comma", PageForm.Any, page => CutSentences.UnmarkBeginnings(page.Source, page.Lines)),
        new("broken credits", "a narrow column breaks a credit over two lines", PageForm.Any, page => new CreditJoins(page.Measurer.Credits).Mark(page.Source, page.Lines)),
        new("titles of authors", "under an English byline stands what its author is", PageForm.Any, page => CreditJoins.MarkTitles(page.Source, page.Lines)),
        new("author lines", "a name under each title of essays and poems is the author's", PageForm.Any, page => AuthorLines.Mark(page.Source, page.Lines)),
        new("fields under headlines", "between a headline and its text, words with a colon say when and from where it comes", PageForm.Any, page => FieldsUnderHeads.Mark(page.Measurer.Folios, page.Source, page.Lines)),
        new("rows that count on", "the number of a page stands once", PageForm.Any, page => FieldRows.UnmarkFolios(page.Source, page.Lines)),
        new("letters and notices", "a greeting, closing words, a name and a date stand by themselves", PageForm.Any, page => new LetterLines(page.Measurer).Mark(page.Source, page.Lines)),
        new("headings of messages", "from its greeting to the words that take leave a message is one article", PageForm.Any, page => MessageHeadings.Mark(page.Measurer, page.Source, page.Lines)),
        new("offices under names", "under the name of who signs stands the office", PageForm.Any, page => OfficeLines.Mark(page.Source, page.Lines)),
        new("subtitles behind dashes", "a line behind a dash under a title, or under its byline, is the subtitle", PageForm.Any, page => LateSubtitles.Mark(page.Source, page.Lines)),
        new("names in brackets", "some pages sign articles in brackets behind their last sentence", PageForm.Any, page => BracketSignatures.Mark(page.Source, page.Lines)),
        new("rows of names", "several lines that each name somebody and, behind commas, where they belong are the rows of a list", PageForm.Any, page => NameRows.Mark(page.Source, page.Lines)),
        new("speaker turns", "a name and a colon begin each turn of an interview", PageForm.Any, page => SpeakerTurns.Mark(page.Source, page.Lines)),
        new("questions", "several questions in a row with an answer under each are those of one interview, and one that asks the reader is a headline", PageForm.Any, page => QuestionLines.Mark(page.Source, page.Lines)),
        new("credited captions", "one sentence with a photo credit is a caption, whatever it begins with", PageForm.Any, page => CreditedCaptions.Mark(page.Measurer.Credits, page.Source, page.Lines)),
        new("section names in folios", "between the date and the page's number stands the name of the section", PageForm.Any, page => SectionLines.Mark(page.Source, page.Lines)),
        new("imprint", "who publishes and prints a bulletin stands at the foot of its pages", PageForm.Any, page => new ImprintLines(page.Measurer.Profile).Mark(page.Source, page.Lines)),
        new("fields at the edge", "number, licence, price and hotline stand in one row on top of a page or at its foot", PageForm.Any, EdgeFields.Mark),
        new("stamps of clippings", "an archive writes over and under a clipping where and when it was printed", PageForm.Any, page => ClippingStamps.Mark(page.Measurer, page.Source, page.Lines)),
        new("days over what is on", "several days of a week without a year each stand over what is on", PageForm.Any, page => DayHeadings.Mark(page.Measurer.Folios, page.Source, page.Lines)),
        new("resolutions", "each Whereas and Resolved begins a paragraph, whatever stands before it", PageForm.Any, page => Resolutions.Mark(page.Source, page.Lines)),
        new("masthead", "over the first headline of an English page stand its name, a motto, number and date", PageForm.Any, MastheadLines.Mark),
        new("labels of web pages", "what stands beside each of several headlines in the same words is no part of them", PageForm.Any, page => RepeatedLabels.Mark(page.Source, page.Lines)),
        new("headings with bare numbers", "several headings that count on with text between them are inside one article, though no mark stands behind their numbers", PageForm.Any, page => BareNumbers.Mark(page.Source, page.Lines)),
        new("dates over telegrams", "several lines that name a place and a day, with text right under them, say where and when that was sent", PageForm.Any, page => DatesOverTelegrams.Mark(page.Source, page.Lines)),
        new("leads without text", "a lead marker over briefs says where all of them come from", PageForm.Any, page => BareLeads.Mark(page.Source, page.Lines)),
        new("leads at the end", "in brackets under finished text stands whose report it was", PageForm.Any, page => BareLeads.UnmarkEnds(page.Source, page.Lines)),
        new("agency lines", "what stands in brackets between headlines and datelines stands there where a scan is illegible, too", PageForm.Any, page => AgencyLines.Mark(page.Source, page.Lines)),
        new("agencies over headlines", "whose report it is may stand over its headline as a kicker", PageForm.Any, page => AgencyKickers.Mark(page.Source, page.Lines)),
        new("further leads", "a lead right under finished text goes on with the same report, where the others stand under headlines", PageForm.Any, page => FurtherLeads.Mark(page.Source, page.Lines)),
        new("headings in brackets", "several headings in brackets, the first of them under a headline, are inside its article", PageForm.Any, page => BracketHeadings.Mark(page.Source, page.Lines)),
        new("marked texts", "a mark under each of several headlines is no caption's", PageForm.Any, page => TextMarks.Mark(page.Source, page.Lines)),
        new("run-in headlines", "briefs in a row may begin on the lines of their headlines", PageForm.Any, RunInHeads.Cut),
    ];

    /// <summary>What the form of the whole page says about its lines.</summary>
    public static ImmutableArray<PageRule> OfForm { get; } =
    [
        new("lines counted in characters", "where every line has as many characters, one with figures in it is full though it is narrower", PageForm.Any, CountedLines.Mark),
        new("narrow marks", "where lines with several quotation marks look wider than the column, such a mark is half a square wide", PageForm.Columns, NarrowMarks.Mark),
        new("blocks of column lines", "where blank lines part paragraphs one more sets something off, and a full line on top of a block is text", PageForm.Columns, BlockParagraphs.Find),
        new("headlines broken at one width", "where no headline is wider and several leave no room for what stands under them, it is their rest", PageForm.Columns, HeadMeasure.Mark),
        new("brackets over lines", "a headline whose bracket is closed on the next line or the one after it goes on there", PageForm.Any, BracketsOverLines.Mark),
        new("pen names", "under a column with a name of its own a word by itself signs it", PageForm.Any, PenNames.Mark),
        new("signed at head or end", "a page signs its articles under their heads, or at their ends", PageForm.Any, page => page.OfPage |= SignatureStyle.Of(page)),
        new("stepped columns", "paragraphs of reports stand in by steps, each as wide as its own lines", PageForm.Paragraphs, SteppedColumns.Mark),
        new("verse", "several short lines right under a byline are a poem's, and those that stand close where other lines stand apart", PageForm.Paragraphs, page => VerseLines.Mark(page)),
        new("specks", "readers of scans take dirt for signs", PageForm.Columns, page => Specks.Mark(page.Source, page.Lines)),
        new("dates inside sentences", "no date or number is the page's where a sentence runs through it", PageForm.Columns, page => CutSentences.UnmarkFolios(page.Source, page.Lines, page.Column)),
        new("rows inside sentences", "a line that fills the column inside a sentence is no row of a list", PageForm.Columns, page => CutSentences.UnmarkRows(page.Source, page.Lines, page.Column)),
        new("decks", "under headlines in capitals stand decks whose words begin with capitals", PageForm.Columns, page => page.Decks = DeckLines.Mark(page.Source, page.Lines)),
        new("title runs", "headlines of old print have several lines, all their words begin with capitals", PageForm.Columns, page => TitleRuns.Mark(page.Source, page.Lines, page.Column, page.Decks)),
        new("headlines as wide as the column", "where blank lines part articles the first line of each is its headline", PageForm.Columns, page => BlockHeads.Mark(page.Source, page.Lines, page.Column, page.Gap, page.Measurer.Profile, page.Decks)),
        new("headlines with a full stop", "old print ends headlines with full stops", PageForm.Any, page => StoppedHeads.Mark(page.Source, page.Lines, page.Column, page.Decks)),
        new("bullets", "several lines that begin with an asterisk or hyphen and a blank are the items of a list", PageForm.Any, BulletRows.Mark),
        new("decks over text", "under headlines of old print stand sentences whose words begin with capitals", PageForm.Paragraphs, DecksOverText.Mark),
        new("sentences without indent", "a line written as sentences are is no headline, though it is shorter than the column", PageForm.Columns, page => SentenceLines.Mark(page.Source, page.Lines, page.Column, page.Decks)),
        new("verse in columns", "many short lines in a row that begin with capitals are verse", PageForm.Columns, page => VerseLines.MarkInColumns(page.Source, page.Lines, page.Column, page.Decks)),
        new("items that begin with names", "what somebody has done this week is an item of old print, though it lacks its full stop", PageForm.Paragraphs, page => NamedItems.Mark(page.Source, page.Lines)),
        new("second lines in small letters", "a headline written as a sentence goes on with a small letter", PageForm.Any, SmallSecondLines.Mark),
        new("standfirsts", "under a headline a line without a full stop may say who tells what", PageForm.Paragraphs, page => Standfirsts.Mark(page.Lines)),
        new("headlines told again", "a long line without stops, or one like a row of a list, is a headline where the text below says its words again, or stands in as paragraphs do", PageForm.Paragraphs, ToldHeads.Mark),
        new("commas for full stops", "older print has one mark for every stop", PageForm.Any, StoplessPages.MarkCommas),
        new("captions in sentences", "what stands between two pieces of one sentence and goes on with neither says what a photo shows", PageForm.Paragraphs, CaptionsInSentences.Mark),
        new("headlines under gaps", "where wider gaps stand over headlines alone, what stands under one is a headline, however long", PageForm.Paragraphs, ArticleGaps.MarkHeads),
        new("whole paragraphs", "where all of many paragraphs are finished none is cut", PageForm.Paragraphs, WholeParagraphs.Mark),
        new("underlined headlines", "a row of signs as long as the line over it underlines that", PageForm.Any, UnderlinedHeads.Mark),
    ];

    /// <summary>What the place of a line says, once everything by itself is known.</summary>
    public static ImmutableArray<PageRule> OfPlace { get; } =
    [
        new("indented text under a headline", "the first line of a paragraph is no second headline", PageForm.Columns, ColumnPlaces.MarkIndentedText),
        new("headlines over columns", "what is wider than a column ends the paragraph over it", PageForm.Columns, ColumnPlaces.MarkWideHeads),
        new("indents", "paragraphs begin where lines stand in", PageForm.Any, ColumnPlaces.MarkIndents),
        new("lost indents", "a first line that has lost its indent is shorter by that", PageForm.Columns, page => page.LostIndents = LostIndents.Find(page)),
        new("short lines", "where a line does not fill its column something ends", PageForm.Columns, ColumnPlaces.MarkShortEnds),
        new("paragraphs between blank lines", "where blank lines stand between paragraphs a sentence goes on with the one right over it", PageForm.Columns, BlockParagraphs.Mark),
        new("headlines between paragraphs", "where paragraphs stand in, a line at the margin without a full stop ends none", PageForm.Columns, ColumnPlaces.MarkHeadsBetweenParagraphs),
        new("full stops at full lines", "a paragraph may go on behind a full stop that ends a full line", PageForm.Columns, ColumnPlaces.MarkFullStops),
        new("pages without stops", "where nothing has full stops no line's end says that its sentence goes on", PageForm.Any, StoplessPages.MarkEnds),
        new("lone phrases", "two phrases over the last report of a page head no group", PageForm.Any, LonePhrases.Mark),
        new("lists", "lines in a row that begin with one mark are the items of a list", PageForm.Any, ListMarks.Mark),
        new("briefs without headlines", "under a heading, or behind a signed article, texts with one mark that name their senders are articles of their own", PageForm.Any, MarkedBriefs.Mark),
        new("texts behind signatures", "behind a signed article, a text with a name of its own is another one", PageForm.Any, UnheadedTexts.Mark),
        new("headings over marked headlines", "a line in brackets over a marked headline is a heading", PageForm.Any, HeadMarks.MarkHeadingsOver),
        new("contents lists", "short lines near each other that stand again further down list the page's headlines", PageForm.Any, ContentsLists.Mark),
        new("sections in the contents list", "a list may name the sections of a page, each of which stands over a headline of its own", PageForm.Any, ListedSections.Mark),
        new("capitals on top", "where headlines are in capitals the line on top is one as well", PageForm.Any, CapitalHeads.Mark),
        new("nameplate", "the lines over the folio on top of a page name the publication", PageForm.Any, Nameplates.Mark),
        new("headlines over two lines", "words across the line's end stand side by side elsewhere", PageForm.Any, HeadJoins.Mark),
        new("echoes", "a report says the words of its headline again", PageForm.Any, HeadEchoes.Mark),
        new("numbered headings", "the numbered headings of one article are of one kind", PageForm.Any, HeadEchoes.MarkNumbered),
        new("headings a list leaves out", "where a list names the articles, other headings are inside them", PageForm.Any, LeftOutHeadings.Mark),
        new("headlines at the margin", "where headlines stand at the margin and paragraphs stand in, what stands in as they do is no headline", PageForm.Any, HeadsAtMargin.Mark),
        new("headings without a gap", "where blank lines stand over headlines alone, text ends over them, and a heading without one is inside its article", PageForm.Any, GapsOverHeads.Mark),
        new("labels over summaries", "between a headline and the summary of its text stands a word for that", PageForm.Paragraphs, SummaryLabels.Mark),
        new("headings inside articles", "where wider gaps part articles, a heading without one is inside its article", PageForm.Paragraphs, ArticleGaps.MarkHeadings),
        new("headings by several signs", "headings inside an article are of about one length, and have no names, gaps or news under them where headlines have", PageForm.Paragraphs, LikeHeadings.Mark),
        new("wide gaps", "where headlines have more room over them than paragraphs do, a heading with less is inside its article", PageForm.Any, GapsOverHeads.MarkWide),
        new("texts that begin like their headlines", "a second headline does not say the words of the first again, the first piece of a text does", PageForm.Paragraphs, HeadEchoes.MarkTexts),
        new("briefs under a heading", "under a heading for briefs each headline is a brief's", PageForm.Any, GroupExtent.Mark),
        new("marked headlines", "on some pages one mark stands before every headline", PageForm.Any, HeadMarks.Mark),
    ];

    public static ImmutableArray<PageRule> All { get; } = [.. OfSigns, .. OfForm, .. OfPlace];
}
