using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement.Correcting;

/// <summary>An editor's word on one place of a page that was read wrongly.</summary>
/// <remarks>
/// A closed family. Those that move text from one place to another are <see cref="LineCorrection"/>s: they say what a line is, and the page is
/// read again under that condition, so that no correction can lose or double a character.
/// </remarks>
public abstract record Correction(CorrectionAnchor Anchor)
{
    public ImmutableArray<int> Lines => Anchor.Lines;

    /// <summary>The line by which the correction finds its article.</summary>
    public int Line => Anchor.Lines[0];

    public SourceSpan From => Anchor.From;
}

/// <summary>A correction that says how lines are to be read.</summary>
public abstract record LineCorrection(CorrectionAnchor Anchor) : Correction(Anchor)
{
    /// <summary>The condition it puts on each of its lines.</summary>
    public abstract LineConstraint Constraint { get; }
}

/// <summary>A new article begins on the line.</summary>
public sealed record SplitCorrection(CorrectionAnchor Anchor) : LineCorrection(Anchor)
{
    public override LineConstraint Constraint => LineConstraint.Opening;
}

/// <summary>No new article begins on the line: it goes on with the one before.</summary>
public sealed record MergeCorrection(CorrectionAnchor Anchor) : LineCorrection(Anchor)
{
    public override LineConstraint Constraint => LineConstraint.Continuing with
    {
        Labels = LabelSet.Of(
            LineLabel.Head, LineLabel.Byline, LineLabel.BodyStart, LineLabel.BodyContinuation, LineLabel.Crosshead, LineLabel.Caption, LineLabel.PhotoCredit, LineLabel.JumpLine),
    };
}

/// <summary>The line goes on with the paragraph before.</summary>
public sealed record JoinCorrection(CorrectionAnchor Anchor) : LineCorrection(Anchor)
{
    public override LineConstraint Constraint => LineConstraint.Continuing with { Labels = LabelSet.Of(LineLabel.BodyContinuation) };
}

/// <summary>The line begins a paragraph of its own.</summary>
public sealed record UnjoinCorrection(CorrectionAnchor Anchor) : LineCorrection(Anchor)
{
    public override LineConstraint Constraint => LineConstraint.Labelled(LineLabel.BodyStart);
}

/// <summary>The lines are body text, a caption, a crosshead, a credit or a jump line.</summary>
public sealed record RoleCorrection(CorrectionAnchor Anchor, LineRole Role) : LineCorrection(Anchor)
{
    public override LineConstraint Constraint => Role switch
    {
        LineRole.Caption => LineConstraint.Labelled(LineLabel.Caption),
        LineRole.Crosshead => LineConstraint.Labelled(LineLabel.Crosshead),
        LineRole.Credit => LineConstraint.Labelled(LineLabel.Byline, LineLabel.PhotoCredit),
        LineRole.Jump => LineConstraint.Labelled(LineLabel.JumpLine),
        _ => LineConstraint.Labelled(LineLabel.BodyStart, LineLabel.BodyContinuation),
    };
}

/// <summary>The lines belong to the page and to no article.</summary>
public sealed record FurnitureCorrection(CorrectionAnchor Anchor, FurnitureKind Kind) : LineCorrection(Anchor)
{
    public override LineConstraint Constraint => LineConstraint.Labelled(Kind switch
    {
        FurnitureKind.Folio => LineLabel.Folio,
        FurnitureKind.GroupHeading => LineLabel.GroupHeading,
        FurnitureKind.Contents => LineLabel.Contents,
        _ => LineLabel.Banner,
    });
}

/// <summary>The lines are one article's head, each with its role.</summary>
/// <param name="Anchor">Where, who, when, why.</param>
/// <param name="Roles">Line number of the seed → kicker, title or subtitle.</param>
public sealed record HeadCorrection(CorrectionAnchor Anchor, ImmutableSortedDictionary<int, BlockKind> Roles) : LineCorrection(Anchor)
{
    public override LineConstraint Constraint => LineConstraint.Labelled(LineLabel.Head);
}

/// <summary>Who made the article that holds the line; each name stands in it.</summary>
public sealed record BylineCorrection(CorrectionAnchor Anchor, ImmutableArray<(ContributorRole Role, string Name)> People) : Correction(Anchor);

/// <summary>Tags the article that holds the line bears or does not bear, whatever the rules say.</summary>
public sealed record TagCorrection(CorrectionAnchor Anchor, ImmutableArray<string> Add, ImmutableArray<string> Remove) : Correction(Anchor);

/// <summary>When the issue of the page appeared; null where that cannot be known.</summary>
public sealed record DateCorrection(CorrectionAnchor Anchor, EdtfDate? Date) : Correction(Anchor);

/// <summary>The article that holds the line is not published; its address says so.</summary>
public sealed record HideCorrection(CorrectionAnchor Anchor) : Correction(Anchor);

/// <summary>The quoted words are read as others; the printed ones stay on record.</summary>
/// <param name="Anchor">Where, who, when, why; the quotation is what is printed.</param>
/// <param name="Read">What is read in place of the quotation.</param>
public sealed record EditCorrection(CorrectionAnchor Anchor, string Read) : Correction(Anchor);
