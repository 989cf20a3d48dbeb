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

    /// <summary>Sections are more often parts of an article than the first reading says.</summary>
    private const int Usual = -7;

    // More than that only the line itself can say.
    private const int Most = 30;

    // A number or an indent makes a heading of it, whatever its text says.
    private const LineFact Heading = LineFact.Indented | LineFact.Enumerated;

    /// <summary>What the measures say.</summary>
    public static ImmutableArray<SectionTerm> Terms { get; } =
    [
        new(SectionMeasure.LikeAbove, "words in common with the text above", [(0.008, -2), (0.062, -4)]),
        new(SectionMeasure.LikeArticle, "words in common with all since the last sure headline", [(0.012, -3), (0.034, -3), (0.074, -3)]),
        new(SectionMeasure.LikeNext, "words in common with the text after it", [(0.004, 1), (0.02, -1), (0.054, -1)]),
        new(SectionMeasure.AroundAlike, "words in common of the texts around it", [(0.034, -4)]),
        new(SectionMeasure.OwnTold, "words of its headline in its text", [(0.16, 4), (0.52, 3), (0.785, -1)]),
        new(SectionMeasure.ArticleTold, "words of the last sure headline in its text", [(0.012, -2), (0.102, -5)]),
        new(SectionMeasure.ToldAbove, "words of its headline in the text above", [(0.102, -2)]),
        new(SectionMeasure.AboveTold, "words of the headline above in its text", [(0.013, 1), (0.107, 1)]),
        new(SectionMeasure.LettersAbove, "the length of the text above", [(109, 1), (270, 2), (642, 3)]),
        new(SectionMeasure.Letters, "the length of its text", [(112, 5), (268, -2), (631, -3)]),
        new(SectionMeasure.ParagraphsAbove, "paragraphs above", [(1, -7), (5, 2)]),
        new(SectionMeasure.Paragraphs, "paragraphs of its text", [(2, -2)]),
        new(SectionMeasure.Sections, "how many lines of the page may be headlines", [(10, -1), (15, -8), (25, -3)]),
        new(SectionMeasure.HeadLetters, "the length of its headline", [(14, 1), (29, 2)]),
        new(SectionMeasure.HeadWidth, "the width of its first line", [(22, 3), (31, -5), (42, -3)]),
        new(SectionMeasure.LikeManyLines, "others with as many lines", [(0.455, 1), (0.767, 1)]),
        new(SectionMeasure.LikeWide, "others as wide", [(0.043, 3), (0.167, -3), (0.333, 2)]),
        new(SectionMeasure.Gap, "blank lines above", [(0, -16), (1, 13)]),
        new(SectionMeasure.GapBeyond, "blank lines above, beside those of the others", [(0, 4), (0.333, -8)]),
        new(SectionMeasure.GapsElsewhere, "others with blank lines above", [(0.357, -4), (0.773, -4)]),
        new(SectionMeasure.Signed, "a lead or byline follows", [(1, 14)]),
        new(SectionMeasure.SignedElsewhere, "others with a lead or byline", [(0.182, -1), (0.478, 1)]),
        new(SectionMeasure.UnlikeSigned, "a lead or byline that others have, or it alone", [(-0.125, 4), (0, 3)]),
        new(SectionMeasure.WidthOver, "the width of the line above", [(158, -1)]),
        new(SectionMeasure.NameOver, "what stands above is signed", [(1, 2)]),
        new(SectionMeasure.ShortOver, "the line above ends where the next word had room", [(1, -1)]),
        new(SectionMeasure.StopOver, "the line above ends with a full stop", [(1, -2)]),
        new(SectionMeasure.MarginAbove, "how surely an article begins above", [(-7, 2), (20, 1)]),
        new(SectionMeasure.Rank, "others that are less surely headlines", [(0.182, 1), (0.455, -1), (0.727, -5)]),
        new(SectionMeasure.Han, "a page in Chinese", [(1, 7)]),
    ];

    /// <summary>What the facts of the first line say more, or less, than they did at the first reading.</summary>
    public static ImmutableArray<(LineFact Fact, int Points, string Reason)> Facts { get; } =
    [
        (LineFact.Tiny, 2, "very short"),
        (LineFact.Short, -2, "short enough for a headline line"),
        (LineFact.EndsClosed, -3, "the sentence is finished"),
        (LineFact.EndsOpen, 2, "no full stop"),
        (LineFact.EndsFullStop, 9, "ends with a full stop"),
        (LineFact.InnerStop, -4, "a full stop inside"),
        (LineFact.ClosesUnopened, 9, "the rest of a quotation is no heading either"),
        (LineFact.Echoed, -3, "what the echo said counts less where the whole text is asked"),
        (LineFact.HeadForm, 8, "has the form of a headline"),
        (LineFact.SpacedPhrases, 4, "two phrases, as in headlines"),
        (LineFact.TwinPhrases, -12, "two short phrases head a group"),
        (LineFact.GapBefore, -4, "what the gap said counts less where all gaps are asked"),
        (LineFact.NextLead, -16, "what the lead said counts less where all headlines are asked"),
        (LineFact.NextByline, -4, "what the byline said counts less where all headlines are asked"),
        (LineFact.NextLong, -2, "text follows at once"),
        (LineFact.NextCredit, 6, "a photo story follows"),
        (LineFact.Capitals, 10, "in capitals"),
        (LineFact.StartsCapital, 9, "English pages have fewer headings"),
        (LineFact.OwnLine, 17, "a row of a list is no heading either"),
        (LineFact.EndsCalling, 9, "calls out"),
        (LineFact.Quotation, -6, "a quotation is a heading rather"),
        (LineFact.LeadPage, 3, "leads say here what is a report"),
        (LineFact.LeadAfterNext, -12, "what the lead said counts less where all headlines are asked"),
        (LineFact.WiderThanColumn, 4, "wider than a column"),
        (LineFact.NextNews, 2, "a report begins after it"),
        (LineFact.CreditAfterNext, 5, "a photo story follows"),
        (LineFact.Flush, 6, "stands at the margin where paragraphs stand in"),
        (LineFact.WrappedPage, 10, "headings have less room in columns"),
        (LineFact.FillsColumn, -7, "a column line like others"),
        (LineFact.NextOpening, 2, "what follows is a letter, a notice, or an article from another page"),
        (LineFact.EndsShort, -8, "ends short, as headings do, too"),
        (LineFact.EndSignedPage, 4, "articles are signed at their ends here"),
        (LineFact.JoinsBefore, 19, "goes on with the headline of the line before"),
        (LineFact.Enumerated, -4, "heads a section"),
        (LineFact.Listed, 7, "stands in the contents list"),
    ];

    /// <summary>Everything that speaks of a section, most telling first; together its points.</summary>
    public static ImmutableArray<ScoredReason> ReasonsFor(LineFact facts, double[] measures)
    {
        ImmutableArray<ScoredReason> said =
        [
            .. Terms.Select(term => new ScoredReason(term.PointsOf(measures[(int)term.Measure]), term.Reason))
                .Concat(Facts.Where(entry => (facts & entry.Fact) == entry.Fact).Select(entry => new ScoredReason(entry.Points, entry.Reason)))
                .Append(new ScoredReason(Usual, "sections are more often parts of an article than their first lines say"))
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

    private static int Bounded(int points, LineFact facts) => (facts & (points < 0 ? LineFact.HeadMark : Heading)) != 0 ? 0 : Math.Clamp(points, -Most, Most);
}
