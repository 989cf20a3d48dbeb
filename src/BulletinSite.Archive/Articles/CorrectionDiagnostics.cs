using System.Globalization;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>What can be wrong with a correction once its page is read: it no longer matches, or cannot be obeyed.</summary>
public static class CorrectionDiagnostics
{
    public static Diagnostic NoTextOnLine(Correction correction, int line, string seed)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Error("CORR101", Invariant($"line {line} of {seed} has no text"), correction, "give the number of a line with text");
    }

    public static Diagnostic OtherWords(Correction correction, SourceText seed)
    {
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentNullException.ThrowIfNull(seed);
        var elsewhere = seed.Text.IndexOf(correction.Anchor.Quotation, StringComparison.Ordinal);
        var hint = elsewhere < 0
            ? "quote words as the seed has them, or remove the entry"
            : Invariant($"the words stand on line {seed.LineAt(elsewhere).Number}: give that number, if the entry is meant for it");
        return Error("CORR102", Invariant($"\"{correction.Anchor.Quotation}\" does not stand on line {Lines(correction)} of {seed.Name}"), correction, hint);
    }

    public static Diagnostic CannotBeObeyed(LineCorrection correction, int line, LineLabel label, string seed)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Error("CORR103",
            Invariant($"line {line} cannot be read so where it stands; it stays a {SplitDiagnostics.Name(label)}"), correction,
            Invariant($"look at what stands before and after it: \"explain {seed}:{line}\""));
    }

    public static Diagnostic NothingBefore(MergeCorrection correction, string seed)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Error("CORR111", Invariant($"no article stands before line {correction.Line} of {seed}"), correction, "say what the line is (body, caption, furniture), or remove the entry");
    }

    public static Diagnostic NoSuchHead(HeadCorrection correction, string seed)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Error("CORR104", Invariant($"no head of {seed} has just the lines {Lines(correction)}"), correction, "give the lines of one head, each with its role");
    }

    public static Diagnostic NoArticleOnLine(Correction correction, string seed)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Error("CORR105", Invariant($"line {correction.Line} of {seed} belongs to no article"), correction, "give the number of a line of the article");
    }

    public static Diagnostic NameNotInArticle(BylineCorrection correction, string name) => Error("CORR106",
        $"the name \"{name}\" does not stand in the article", correction, "write the name as the article has it");

    public static Diagnostic WordsNotOnce(EditCorrection correction, string seed)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Error("CORR107", Invariant($"\"{correction.Anchor.Quotation}\" stands more than once on line {correction.Line} of {seed}"), correction,
            "quote more words around the place, in \"quotation\" and in \"read\"");
    }

    public static Diagnostic WordsCorrectedTwice(EditCorrection correction, EditCorrection first)
    {
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentNullException.ThrowIfNull(first);
        return Error("CORR108", Invariant($"the same words are corrected on line {first.From.FirstLine}"), correction, "keep one of the two");
    }

    public static Diagnostic WordsInNoBlock(EditCorrection correction, string seed)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Error("CORR109", Invariant($"the words on line {correction.Line} of {seed} are not in one block of an article"), correction,
            "quote words of one paragraph, caption or headline");
    }

    private static string Lines(Correction correction) => string.Join(", ", correction.Lines.Select(line => line.ToString(CultureInfo.InvariantCulture)));

    private static Diagnostic Error(string code, string message, Correction correction, string hint) =>
        new(Severity.Error, code, message, correction.From, hint);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
