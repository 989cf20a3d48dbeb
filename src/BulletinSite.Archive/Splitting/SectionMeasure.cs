namespace BulletinSite.Archive.Splitting;

/// <summary>What is counted of a section when it is asked whether an article begins with it. Shares are between 0 and 1; a word counts the more, the fewer sections have it.</summary>
internal enum SectionMeasure
{
    /// <summary>How like the words of the text below are to those of the text above (cosine).</summary>
    LikeAbove,

    /// <summary>How like the words of the text below are to all that stands above since the last sure headline.</summary>
    LikeArticle,

    /// <summary>How like the words of the text below are to those of the section after it.</summary>
    LikeNext,

    /// <summary>How like the text above is to the section after this one.</summary>
    AroundAlike,

    /// <summary>Which share of the words of its headline stands in its text.</summary>
    OwnTold,

    /// <summary>Which share of the words of the last sure headline stands in its text.</summary>
    ArticleTold,

    /// <summary>Which share of the words of its headline stands in the text above.</summary>
    ToldAbove,

    /// <summary>Which share of the words of the line that headed the section above stands in its text.</summary>
    AboveTold,

    /// <summary>Characters of the text above.</summary>
    LettersAbove,

    /// <summary>Characters of its text.</summary>
    Letters,

    /// <summary>Paragraphs of the text above.</summary>
    ParagraphsAbove,

    /// <summary>Paragraphs of its text.</summary>
    Paragraphs,

    /// <summary>How many sections the page has.</summary>
    Sections,

    /// <summary>Characters of its headline.</summary>
    HeadLetters,

    /// <summary>The width of its first line in half characters.</summary>
    HeadWidth,

    /// <summary>Which share of the other sections have headlines of as many lines.</summary>
    LikeManyLines,

    /// <summary>Which share of the other sections have a first line as wide, within a character.</summary>
    LikeWide,

    /// <summary>Blank lines over it, more than usual on the page.</summary>
    Gap,

    /// <summary>Blank lines over it, more than over the other sections.</summary>
    GapBeyond,

    /// <summary>Which share of the other sections have more blank lines over them than usual.</summary>
    GapsElsewhere,

    /// <summary>Whether a lead or byline follows (0 or 1).</summary>
    Signed,

    /// <summary>Under which share of the other headlines a lead or byline stands.</summary>
    SignedElsewhere,

    /// <summary>That share less its own.</summary>
    UnlikeSigned,

    /// <summary>The width of the line over it in half characters.</summary>
    WidthOver,

    /// <summary>Whether the line over it is or ends with a name (0 or 1).</summary>
    NameOver,

    /// <summary>Whether the line over it ends where the next word had room (0 or 1).</summary>
    ShortOver,

    /// <summary>Whether the line over it ends with a full stop (0 or 1).</summary>
    StopOver,

    /// <summary>By how many points the section above is an article of its own at the first reading.</summary>
    MarginAbove,

    /// <summary>Which share of the other sections are less surely articles of their own at the first reading.</summary>
    Rank,

    /// <summary>Whether it is written in Han characters (0 or 1).</summary>
    Han,

    /// <summary>Whether a line of its headline ends in the name of a column (0 or 1).</summary>
    NamesColumn,
}
