using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Tells what signs an English article or letter by its form and its place: under finished text, over the next headline or a gap.</summary>
/// <remarks>
/// Joan Hill | Anonymous | - A grateful reader | Bridge Fund Committee | Yours in hope, over a name. What it must not take: two words with capitals
/// over text, which head it, and the last line of a column, which goes on.
/// </remarks>
internal sealed class LatinSignatures(BulletinProfile profile)
{
    private const int WidestClosing = 40;
    private const int LongestNameBehindClosing = 24;
    private const int Reach = 40;

    private static readonly string[] Groups =
        [" Committee", " Club", " Society", " Association", " Council", " Team", " Board", " Trust", " Guild", " Institute", " League", " Union", " Group", " Branch"];

    private static readonly string[] Nobody = ["Anonymous", "Anon", "Name withheld", "Name supplied", "Name and address supplied", "Name and address withheld"];

    /// <summary>Whether a line names nobody as its writer: Anonymous.</summary>
    public static bool IsNobody(ReadOnlySpan<char> text)
    {
        foreach (var word in Nobody)
        {
            if (text.TrimEnd('.').Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether words of the writer's own take leave over a name: With love and prayers, | Joan Hill.</summary>
    public bool TakesLeave(SourceText source, List<LineFacts> lines, int i)
    {
        if (i == 0 || i + 1 >= lines.Count || lines[i].Width > WidestClosing || !lines[i].Has(LineFact.StartsCapital) || lines[i].HasAny(LineFact.Byline | LineFact.Folio) || !LetterLines.IsFinished(lines[i - 1])) return false;
        var text = source.Slice(lines[i].Span);
        var name = source.Slice(lines[i + 1].Span);
        return LetterLines.IsEnd(lines, i + 2) && lines[i + 1].Width <= WidestClosing && !lines[i + 1].HasAny(LineFact.Folio | LineFact.PageBreakBefore)
            && (IsClosing(text) ? IsSigner(name) : text[^1] == ',' && (LatinNames.IsCommonName(name) || LatinNames.IsCouple(name)));
    }

    /// <summary>Whether a line takes leave and names who does: Sincerely, Joan.</summary>
    public bool IsClosingWithName(ReadOnlySpan<char> text) =>
        text.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && text.Length - comma <= LongestNameBehindClosing && IsClosing(text[..comma]) && AreCapitalised(text[(comma + 2)..].TrimEnd('.'));

    /// <summary>How many lines take leave and name a group that does: Respectfully submitted, A Committee | of Ashby Weavers. 0 where none does.</summary>
    public int LeaveOfGroup(SourceText source, List<LineFacts> lines, int i)
    {
        var text = source.Slice(lines[i].Span);
        if (text.IndexOf(", ", StringComparison.Ordinal) is not (> 0 and var comma) || lines[i].HasAny(LineFact.Lead | LineFact.Folio) || !IsClosing(text[..comma]) || !IsNameOfGroup(text[(comma + 2)..])) return 0;
        if (LetterLines.IsEnd(lines, i + 1) && !GoesOn(source, lines, i + 1)) return 1;
        return GoesOn(source, lines, i + 1) && LetterLines.IsEnd(lines, i + 2) ? 2 : 0;
    }

    private static bool GoesOn(SourceText source, List<LineFacts> lines, int i) =>
        i < lines.Count && lines[i].BlankLinesBefore == 0 && lines[i].Has(LineFact.StartsCut) && lines[i].Width <= WidestClosing && IsNameOfGroup(source.Slice(lines[i].Span));

    private static bool IsNameOfGroup(ReadOnlySpan<char> text)
    {
        var hasName = false;
        foreach (var range in text.TrimEnd('.').Split(' '))
        {
            var word = text[range].TrimEnd(',');
            if (word.IsEmpty || word[^1] == '.') return false;
            if (char.IsAsciiLetterUpper(word[0])) hasName = true;
            else if (word is not ("of" or "the" or "and" or "for" or "&")) return false;
        }

        return hasName;
    }

    /// <summary>Whether a line under finished text signs it.</summary>
    public static bool Signs(SourceText source, List<LineFacts> lines, int i)
    {
        var text = source.Slice(lines[i].Span);
        if (IsNobody(text)) return LetterLines.IsEnd(lines, i + 1);
        if (HasPlace(text) && IsFlushAmongParagraphs(lines, i)) return true;
        if (!LetterLines.IsEnd(lines, i + 1)) return false;
        var isLast = LetterLines.IsLast(lines, i + 1);
        var nearer = isLast ? 1 : lines[i + 1].BlankLinesBefore - lines[i].BlankLinesBefore;
        if (IsPhraseBehindDash(text)) return isLast || (nearer >= 0 && !BeginsWithDash(source, lines[i - 1]) && !BeginsWithDash(source, lines[i + 1]) && IsOverText(lines, i + 1));
        if (IsGroup(text)) return nearer > 0;
        // In capitals as headlines may be, where the next one is not.
        if (lines[i].Has(LineFact.Capitals) && !isLast && !LatinNames.HasOnlyInitials(text) && !(nearer >= 0 && !lines[i + 1].Has(LineFact.Capitals) && LatinNames.IsCommonName(text))) return false;
        // Two words with capitals may be a heading as well; nearer to the text before, they sign it.
        return LatinNames.IsCouple(text) ? nearer >= 0 : LatinNames.IsName(text) ? nearer > 0 || (nearer == 0 && LatinNames.BeginsWithGivenName(text)) : nearer >= 0 && LatinNames.HasOffice(text);
    }

    /// <summary>Whether a group's name stands right under the number where it can be reached: call 01234 567890 | Bridge Fund Committee.</summary>
    public static bool IsUnderNumber(SourceText source, List<LineFacts> lines, int i) =>
        char.IsAsciiDigit(source.Text[lines[i - 1].Span.End - 1]) && lines[i - 1].Has(LineFact.EndsOpen) && lines[i].BlankLinesBefore == 0 && IsGroup(source.Slice(lines[i].Span));

    /// <summary>Whether words with capitals can say where the writer of a letter lives: Gold Beach.</summary>
    public static bool IsPlace(LineFacts line, ReadOnlySpan<char> text) => line.Has(LineFact.HeadForm | LineFact.EndsOpen) && !line.Has(LineFact.Capitals) && line.Width <= LongestNameBehindClosing && line.BlankLinesBefore == 0 && AreCapitalised(text);

    /// <summary>Whether words close a letter, however their capitals are set: Kind Regards.</summary>
    public bool IsClosing(ReadOnlySpan<char> text)
    {
        foreach (var closing in profile.Closings)
        {
            if (text.TrimEnd(",.").Equals(closing, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsSigner(ReadOnlySpan<char> text) =>
        LatinNames.IsName(text) || LatinNames.AreInitials(text) || LatinNames.IsCouple(text) || LatinNames.HasOffice(text) || LatinNames.HasUnit(text) || IsGroup(text) || IsNobody(text);

    /// <summary>Whether words name a group of people, and nobody of them: Bridge Fund Committee.</summary>
    public static bool IsGroup(ReadOnlySpan<char> text) => TextForm.EndsWithAny(text, Groups, out _) && AreCapitalised(text);

    private static bool HasPlace(ReadOnlySpan<char> text) => LatinNames.BeginsWithGivenName(text) && (LatinNames.HasUnit(text) || LatinNames.HasOffice(text));

    // A paragraph would stand in, as the one over it does.
    private static bool IsFlushAmongParagraphs(List<LineFacts> lines, int i)
    {
        if (lines[i].Indent > 0 || (i + 1 < lines.Count && lines[i + 1].Has(LineFact.StartsCut))) return false;
        for (var k = i - 1; k > Math.Max(0, i - Reach) && !lines[k].Has(LineFact.OwnLine); k--)
        {
            if (lines[k].Indent > 0) return lines[k - 1].HasAny(LineFact.EndsClosed | LineFact.HeadForm);
        }

        return false;
    }

    private static bool IsPhraseBehindDash(ReadOnlySpan<char> text) =>
        text[0] is '-' or '–' or '—' && text[^1] is not ('.' or ',' or ':' or ';') && text.TrimStart("-–— ") is { Length: > 2 } phrase && char.IsAsciiLetterUpper(phrase[0]) && phrase.IndexOfAny(".,;:") < 0;

    private static bool BeginsWithDash(SourceText source, LineFacts line) => source.Text[line.Span.Start] is '-' or '–' or '—';

    private static bool IsOverText(List<LineFacts> lines, int i) => lines[i].BlankLinesBefore > 0 || (i + 1 < lines.Count && lines[i + 1].Indent > lines[i].Indent);

    /// <summary>Whether all words begin with a capital and none ends with a comma or stop.</summary>
    public static bool AreCapitalised(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            if (text[range] is not { IsEmpty: false } word || !char.IsAsciiLetterUpper(word[0]) || word[^1] is ',' or '.') return false;
        }

        return true;
    }
}
