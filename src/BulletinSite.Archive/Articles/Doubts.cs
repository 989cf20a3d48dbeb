using System.Collections.Immutable;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>Puts into words where the splitter is not sure.</summary>
internal static class Doubts
{
    /// <summary>A label less than this much better than another one is shown to an editor.</summary>
    public const int CertainLabel = 4;

    /// <summary>The same where it decides about a headline: two stories in one cost readers more than an editor's look.</summary>
    public const int CertainArticle = 12;

    /// <summary>An order of a head less than this much better than the other is shown to an editor.</summary>
    public const int CertainHead = 20;

    private const int WordsOfAnEdit = 5;

    private static readonly LabelSet Furniture = LabelSet.Of(LineLabel.Banner, LineLabel.Folio, LineLabel.Contents, LineLabel.GroupHeading);
    private static readonly LabelSet Paragraphs = LabelSet.Of(LineLabel.BodyStart, LineLabel.BodyContinuation);

    /// <summary>Whether another reading of a line was so close that an editor is asked.</summary>
    public static bool IsClose(LabelledLine decision) => decision.Margin < LimitOf(decision);

    private static int LimitOf(LabelledLine decision) => KindOf(decision.Label, decision.RunnerUp) == DoubtKind.Article ? CertainArticle : CertainLabel;

    public static Doubt OfLabel(SourceSpan line, LabelledLine decision) => new(
        KindOf(decision.Label, decision.RunnerUp), line, SplitDiagnostics.Name(decision.Label), SplitDiagnostics.Name(decision.RunnerUp),
        decision.Margin, LimitOf(decision), SplitDiagnostics.LabelInDoubt(line, decision), CorrectionTo(decision.RunnerUp))
    {
        Confirmation = CorrectionTo(decision.Label),
    };

    /// <param name="lines">The lines of the head.</param>
    /// <param name="read">What they are read as.</param>
    /// <param name="other">What else they may be.</param>
    /// <param name="margin">How many points the one is ahead.</param>
    /// <param name="terms">What was weighed.</param>
    public static Doubt OfHead(IReadOnlyList<Block> lines, HeadReading read, HeadReading other, int margin, ImmutableArray<ScoredReason> terms) =>
        new(DoubtKind.Head, lines[0].From with { Span = lines[0].From.Span.Through(lines[^1].From.Span) }, read.ToString(), other.ToString(), margin, CertainHead,
            SplitDiagnostics.HeadOrderInDoubt(lines, read, other, margin), Retitle(other))
        {
            SettledAt = lines[other.FirstTitle].FirstLine,
            Terms = terms,
            Confirmation = Retitle(read),
            ConfirmedAt = lines[read.FirstTitle].FirstLine,
        };

    // Which lines one title has, more words have to say than the line it begins on.
    private static string Retitle(HeadReading reading) => reading.Titles == 1 ? "retitle" : "";

    public static Doubt OfMissingTitle(SourceSpan place) =>
        new(DoubtKind.NoTitle, place, "an article without a headline", "", 0, CertainHead, SplitDiagnostics.ArticleWithoutTitle(place), "merge");

    public static Doubt OfDoubledCharacter(SourceSpan place, char character) =>
        new(DoubtKind.Character, place, "as printed", "a character printed twice", 0, 1, SplitDiagnostics.DoubledAcrossJoin(place, character), "edit")
        {
            Values = WithoutFirst(place),
            // Whoever says that the two lines belong together has read across the break.
            Confirmation = "join",
        };

    /// <param name="message">What was said of the first of them when the page was decoded.</param>
    /// <param name="place">Where it stands.</param>
    public static Doubt OfUnprintable(Diagnostic message, SourceSpan place) => new(DoubtKind.Character, place, "a blank for a sign no page can carry", "", 0, 1, message, "edit");

    // So many words that they stand on the line once: an edit has to be sure what it is about.
    private static ImmutableArray<string> WithoutFirst(SourceSpan place)
    {
        var line = place.Source[place.Source.LineAt(place.Span.Start).Span];
        var rest = line[(place.Start.Column - 1)..].TrimEnd();
        for (var length = Math.Clamp(rest.Length, 2, WordsOfAnEdit); length <= rest.Length; length++)
        {
            var printed = rest[..length];
            if (!char.IsHighSurrogate(printed[^1]) && line.IndexOf(printed, StringComparison.Ordinal) == line.LastIndexOf(printed, StringComparison.Ordinal)) return [printed, printed[1..]];
        }

        return [];
    }

    private static DoubtKind KindOf(LineLabel label, LineLabel other)
    {
        if (label == LineLabel.Head || other == LineLabel.Head) return DoubtKind.Article;
        if (Furniture.Contains(label) || Furniture.Contains(other)) return DoubtKind.Furniture;
        return Paragraphs.Contains(label) && Paragraphs.Contains(other) ? DoubtKind.Paragraph : DoubtKind.Role;
    }

    private static string CorrectionTo(LineLabel label) => label switch
    {
        LineLabel.Head => "split",
        LineLabel.BodyStart => "unjoin",
        LineLabel.BodyContinuation => "join",
        LineLabel.Crosshead => "crosshead",
        LineLabel.Caption => "caption",
        LineLabel.Byline or LineLabel.PhotoCredit => "credit",
        LineLabel.JumpLine => "jump",
        _ => "furniture",
    };
}
