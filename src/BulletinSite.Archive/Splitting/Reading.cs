namespace BulletinSite.Archive.Splitting;

/// <summary>The grammar of a page: which state a line leads to. States are numbered by their bit in <see cref="ReadingState"/>.</summary>
internal static class Reading
{
    public const int States = 15;
    public const int Labels = (int)LineLabel.JumpLine + 1;

    /// <summary>No line can be read so.</summary>
    public const int Impossible = -1;

    public const int Start = 0;

    private const int Group = 1, Head1 = 2, Head3 = 4, HeadByline = 5, FirstUnsigned = 6, FirstSigned = 9, FirstCrosshead = 12, HeadPhoto = 14;

    public static ReadingState Flag(int state) => (ReadingState)(1 << state);

    public static bool IsBody(int state) => state is >= FirstUnsigned and < FirstCrosshead;

    /// <summary>Whether no article is open: what comes next begins one.</summary>
    public static bool IsBeforeArticle(int state) => state is Start or Group;

    /// <summary>Whether a headline has begun and may go on.</summary>
    public static bool IsHead(int state) => state is >= Head1 and <= Head3;

    private static bool IsCrosshead(int state) => state is FirstCrosshead or FirstCrosshead + 1;

    public static bool IsSigned(int state) => state is HeadByline or HeadPhoto or >= FirstSigned and < FirstCrosshead or FirstCrosshead + 1;

    /// <summary>Whether the label opens a new article when read in this state.</summary>
    public static bool OpensArticle(int state, LineLabel label, LineFact facts) => label switch
    {
        LineLabel.Head => state is Start or Group or HeadPhoto || IsBody(state),
        LineLabel.BodyStart => state is Start or Group || ((IsBody(state) || IsCrosshead(state)) && (facts & LineFact.Lead) != 0),
        LineLabel.BodyContinuation or LineLabel.Byline or LineLabel.PhotoCredit or LineLabel.Caption or LineLabel.JumpLine => state is Start or Group,
        _ => false,
    };

    public static int Next(int state, LineLabel label, LineFact facts) => label switch
    {
        LineLabel.Banner or LineLabel.Folio or LineLabel.Contents => state,
        LineLabel.GroupHeading => state is Start or HeadPhoto || IsBody(state) ? Group : Impossible,
        // Nobody signs a column of briefs.
        LineLabel.Head when (facts & (LineFact.GroupWord | LineFact.NextHeadForm)) == LineFact.GroupWord && AfterHead(state) == Head1 => HeadByline,
        // The rest of a headline is no further line of the head.
        LineLabel.Head => (IsHead(state) || state == HeadByline) && (facts & LineFact.JoinsBefore) != 0 ? state : AfterHead(state),
        LineLabel.Byline => AfterByline(state),
        LineLabel.BodyStart => Body(IsBody(state) || state >= HeadByline ? IsSigned(state) : false, facts),
        LineLabel.BodyContinuation => IsBody(state) || state == Start ? Body(IsSigned(state), facts) : Impossible,
        LineLabel.Crosshead => IsBody(state) || state == HeadByline || ((IsHead(state) || IsCrosshead(state)) && (facts & LineFact.Enumerated) != 0) ? FirstCrosshead + (IsSigned(state) ? 1 : 0) : Impossible,
        LineLabel.Caption => state is Start or Group ? FirstUnsigned : IsHead(state) ? HeadPhoto : state,
        LineLabel.PhotoCredit => state is Start or Group ? FirstSigned : IsHead(state) ? HeadPhoto : Sign(state),
        // Under a headline it says where the article comes from: its lead or byline stands there.
        LineLabel.JumpLine => IsBody(state) ? (IsSigned(state) ? FirstSigned : FirstUnsigned) : IsHead(state) ? FirstSigned : state is Start or Group ? FirstUnsigned : Impossible,
        _ => Impossible,
    };

    private static int AfterHead(int state) => state switch
    {
        Start or Group => Head1,
        >= Head1 and < Head3 => state + 1,
        Head3 => Head3,
        HeadPhoto => Head1,
        _ => IsBody(state) ? Head1 : Impossible,
    };

    private static int AfterByline(int state) => state switch
    {
        >= Head1 and <= Head3 or HeadPhoto or HeadByline => HeadByline,
        Start or Group => FirstSigned,
        _ => IsBody(state) ? Sign(state) : Impossible,
    };

    private static int Sign(int state) => state is >= FirstUnsigned and < FirstSigned ? state + (FirstSigned - FirstUnsigned) : state == FirstCrosshead ? FirstCrosshead + 1 : state;

    private static int Body(bool signed, LineFact facts)
    {
        signed |= (facts & (LineFact.Lead | LineFact.InlineCredit | LineFact.Signature)) != 0;
        var end = (facts & LineFact.EndsClosed) != 0 ? 0 : (facts & (LineFact.EndsAjar | LineFact.EndsShort)) != 0 ? 1 : 2;
        return (signed ? FirstSigned : FirstUnsigned) + end;
    }
}
