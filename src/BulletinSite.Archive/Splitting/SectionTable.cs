using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>What speaks for or against an article that begins with a section, once its text is held against the texts around it.</summary>
/// <remarks>
/// The points are those of <see cref="ScoreTable"/> and are added to them. They were fitted together (logistic regression) on published news whose headlines and bodies are known, laid out in many
/// ways, on pages marked by hand, and on the pages of the tests; so a fact that speaks in both tables may be taken back in part here.
/// </remarks>
internal static class SectionTable
{
    /// <summary>How a profile calls all of it, to do without (<c>without</c>).</summary>
    public const string Name = "texts over and under headlines";

    /// <summary>What every section has before its own measures count.</summary>
    private const int Usual = 14;

    // More than that only the line itself can say.
    private const int Most = 40;

    // What a number or an indent makes a heading of, or what the line itself says is part of a sentence, is no headline, whatever its text says.
    private const LineFact NoHeadline = LineFact.Indented | LineFact.Enumerated | LineFact.InnerStop | LineFact.StartsCut | LineFact.EndsParticle | LineFact.OwnLine;

    /// <summary>What the measures say.</summary>
    public static ImmutableArray<SectionTerm> Terms { get; } =
    [
        new(SectionMeasure.LikeAbove, "words in common with the text above", [(0.005, 4), (0.014, -3), (0.027, -1), (0.048, -2), (0.085, -3)]),
        new(SectionMeasure.LikeArticle, "words in common with all since the last sure headline", [(0.008, -5), (0.019, -3), (0.035, -3), (0.06, -3), (0.098, -3)]),
        new(SectionMeasure.LikeNext, "words in common with the text after it", [(0.001, 1), (0.009, -1), (0.076, 4)]),
        new(SectionMeasure.AroundAlike, "words in common of the texts around it", [(0.006, -3), (0.014, 1), (0.026, -3), (0.05, -5)]),
        new(SectionMeasure.OwnTold, "words of its headline in its text", [(0.05, 6), (0.509, 5), (0.693, 6), (0.869, -5)]),
        new(SectionMeasure.ArticleTold, "words of the last sure headline in its text", [(0.018, -4), (0.067, -1), (0.187, -2)]),
        new(SectionMeasure.ToldAbove, "words of its headline in the text above", [(0.019, -4), (0.067, -3)]),
        new(SectionMeasure.AboveTold, "words of the headline above in its text", [(0.019, 1), (0.183, -2)]),
        new(SectionMeasure.LettersAbove, "the length of the text above", [(91, 5), (152, -1), (280, 4), (486, 2), (864, 7)]),
        new(SectionMeasure.Letters, "the length of its text", [(89, 4), (278, -2), (847, -1)]),
        new(SectionMeasure.ParagraphsAbove, "paragraphs above", [(1, -6), (4, 2), (6, -5)]),
        new(SectionMeasure.Paragraphs, "paragraphs of its text", [(1, -4), (2, -1), (4, -2), (6, 2)]),
        new(SectionMeasure.Sections, "how many lines of the page may be headlines", [(9, -2), (16, -9), (26, -1)]),
        new(SectionMeasure.HeadLetters, "the length of its headline", [(12, 4), (16, -1), (25, 4), (36, 1)]),
        new(SectionMeasure.HeadWidth, "the width of its first line", [(18, 1), (26, -1), (31, -3), (47, -4)]),
        new(SectionMeasure.LikeManyLines, "others with as many lines", [(0.278, 2), (0.571, 2), (0.75, 3), (0.875, 1), (0.944, -1)]),
        new(SectionMeasure.LikeWide, "others as wide", [(0.25, 1)]),
        new(SectionMeasure.Gap, "blank lines above", [(0, -23), (1, 27), (2, 2)]),
        new(SectionMeasure.GapBeyond, "blank lines above, beside those of the others", [(-0.533, -3), (-0.038, 3), (0, 6), (0.136, -10), (0.5, 2)]),
        new(SectionMeasure.GapsElsewhere, "others with blank lines above", [(0.1, -6), (0.364, -3), (0.667, -1), (0.875, -9)]),
        new(SectionMeasure.Signed, "a lead or byline follows", [(1, 10)]),
        new(SectionMeasure.SignedElsewhere, "others with a lead or byline", [(0.194, -1), (0.571, 4)]),
        new(SectionMeasure.UnlikeSigned, "a lead or byline that others have, or it alone", [(-0.444, 7), (0, -3), (0.067, -2), (0.379, 1)]),
        new(SectionMeasure.WidthOver, "the width of the line above", [(47, 2), (112, -1), (218, -3)]),
        new(SectionMeasure.NameOver, "what stands above is signed", [(1, 7)]),
        new(SectionMeasure.ShortOver, "the line above ends where the next word had room", [(1, -2)]),
        new(SectionMeasure.StopOver, "the line above ends with a full stop", [(1, -4)]),
        new(SectionMeasure.MarginAbove, "how surely an article begins above", [(-14, -5), (0, 2), (21, 2), (34, -2), (49, 6)]),
        new(SectionMeasure.Rank, "others that are less surely headlines", [(0.1, -2), (0.636, -3), (0.824, -2)]),
        new(SectionMeasure.Han, "a page in Chinese", [(1, 9)]),
        new(SectionMeasure.NamesColumn, "ends in the name of its column", [(1, 7)]),
    ];

    /// <summary>What the facts of the first line say more, or less, than they did at the first reading.</summary>
    public static ImmutableArray<(LineFact Fact, int Points, string Reason)> Facts { get; } =
    [
        (LineFact.Tiny, 2, "very short"),
        (LineFact.Short, -13, "short enough for a headline line"),
        (LineFact.EndsAjar, -7, "introduces what follows"),
        (LineFact.EndsOpen, -3, "no full stop"),
        (LineFact.EndsComma, 10, "ends with a comma"),
        (LineFact.EndsParticle, -3, "ends with a word no headline ends with"),
        (LineFact.EndsFullStop, 2, "ends with a full stop"),
        (LineFact.InnerStop, 1, "a full stop inside"),
        (LineFact.ClosesUnopened, 20, "the rest of a quotation is no heading either"),
        (LineFact.Echoed, -1, "what the echo said counts less where the whole text is asked"),
        (LineFact.Opener, -3, "begins like a paragraph"),
        (LineFact.HeadForm, 12, "has the form of a headline"),
        (LineFact.SpacedPhrases, 6, "two phrases, as in headlines"),
        (LineFact.TwinPhrases, -16, "two short phrases head a group"),
        (LineFact.FitsWithIndent, 1, "fills lines of the column like a cut paragraph"),
        (LineFact.GapBefore, -7, "what the gap said counts less where all gaps are asked"),
        (LineFact.NextLead, -18, "what the lead said counts less where all headlines are asked"),
        (LineFact.NextByline, -4, "what the byline said counts less where all headlines are asked"),
        (LineFact.NextHeadForm, 1, "another head line follows"),
        (LineFact.NextLong, -3, "text follows at once"),
        (LineFact.NextCredit, 7, "a photo story follows"),
        (LineFact.Capitals, 8, "in capitals"),
        (LineFact.StartsCapital, 13, "English pages have fewer headings"),
        (LineFact.OwnLine, 20, "a row of a list is no heading either"),
        (LineFact.EndsCalling, 8, "calls out"),
        (LineFact.Quotation, -11, "a quotation is a heading rather"),
        (LineFact.LeadPage, 4, "leads say here what is a report"),
        (LineFact.SignedPage, 1, "something on the page is signed"),
        (LineFact.LeadAfterNext, -7, "what the lead said counts less where all headlines are asked"),
        (LineFact.WiderThanColumn, 4, "wider than a column"),
        (LineFact.NextNews, 4, "a report begins after it"),
        (LineFact.CreditAfterNext, 8, "a photo story follows"),
        (LineFact.Indented, -11, "stands in as a paragraph does"),
        (LineFact.Flush, 15, "stands at the margin where paragraphs stand in"),
        (LineFact.WrappedPage, 6, "headings have less room in columns"),
        (LineFact.FillsColumn, -7, "a column line like others"),
        (LineFact.NextOpening, 4, "what follows is a letter, a notice, or an article from another page"),
        (LineFact.EndsShort, -9, "ends short, as headings do, too"),
        (LineFact.AfterShort, 2, "the line before ends short, as a paragraph's last line does"),
        (LineFact.HeadSignedPage, -2, "articles are signed under their headlines here"),
        (LineFact.EndSignedPage, 6, "articles are signed at their ends here"),
        (LineFact.UnderGroup, 1, "briefs have no headings inside"),
        (LineFact.JoinsBefore, -5, "goes on with the headline of the line before"),
        (LineFact.Enumerated, -8, "heads a section"),
        (LineFact.Listed, 12, "stands in the contents list"),
    ];

    /// <summary>Everything that speaks of a section, most telling first; together its points.</summary>
    public static ImmutableArray<ScoredReason> ReasonsFor(LineFact facts, double[] measures)
    {
        ImmutableArray<ScoredReason> said =
        [
            .. Terms.Select(term => new ScoredReason(term.PointsOf(measures[(int)term.Measure]), term.Reason))
                .Concat(Facts.Where(entry => (facts & entry.Fact) == entry.Fact).Select(entry => new ScoredReason(entry.Points, entry.Reason)))
                .Append(new ScoredReason(Usual, "what every section has"))
                .Where(reason => reason.Points != 0)
                .OrderByDescending(reason => Math.Abs(reason.Points)),
        ];
        var points = said.Sum(reason => reason.Points);
        var left = Bounded(points, facts);
        return left == points ? said : said.Add(new ScoredReason(left - points, left == 0 ? "the layout of the line says what it is" : "no more than the line itself can outweigh"));
    }

    /// <summary>The points of a section; none against what the layout of the page says of its first line.</summary>
    public static int PointsOf(LineFact facts, ReadOnlySpan<double> measures)
    {
        var points = Usual;
        foreach (var term in Terms) points += term.PointsOf(measures[(int)term.Measure]);
        foreach (var (fact, more, _) in Facts) points += (facts & fact) == fact ? more : 0;
        return Bounded(points, facts);
    }

    private static int Bounded(int points, LineFact facts) => (facts & (points < 0 ? LineFact.HeadMark : NoHeadline)) != 0 ? 0 : Math.Clamp(points, -Most, Most);
}
