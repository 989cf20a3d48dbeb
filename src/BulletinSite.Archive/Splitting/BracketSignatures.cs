using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the names in brackets that sign articles behind their last sentence, where a page signs several so: （岑今）, （小记者　白露）, (Joan Hill).</summary>
/// <remarks>What it must not take: （完）, （未完待续）, a remark; so each has to stand where an article can end, and they have to differ.</remarks>
internal static class BracketSignatures
{
    private const int Least = 2;
    private const int ShortestName = 2;
    private const int LongestUnit = 16;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        var signed = new List<(int Line, int Start)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            // （河西总工会） under a finished sentence names who sent it, and heads nothing.
            if (IsByItself(source, lines, i) && HanNames.InBracketsWithUnit(source.Slice(lines[i].Span)))
                lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.EndsOpen | LineFact.EndsAjar | LineFact.HeadForm)) | LineFact.OwnLine | LineFact.EndsClosed };
            if (IsUnderHead(source, lines, i) && NameIn(source.Slice(lines[i].Span)) is { Length: > 0 } writer)
            {
                names.Add(writer.ToString());
                signed.Add((i, lines[i].Span.Start));
                continue;
            }

            if (lines[i].Has(LineFact.Byline) && NameIn(source.Slice(lines[i].Span)) is { Length: > 0 } known) names.Add(known.ToString());
            if (!CanEnd(source, lines, i) || source.Text[lines[i].Span.End - 1] is not ('）' or ')')) continue;
            var start = BracketStart(source, lines[i].Span);
            if (start < 0 && IsByItself(source, lines, i)) start = lines[i].Span.Start;
            if (start < 0 || NameIn(source.Slice(TextSpan.FromBounds(start, lines[i].Span.End))) is not { Length: > 0 } name) continue;
            names.Add(name.ToString());
            signed.Add((i, start));
        }

        // （农技站　方小田） is a name by itself.
        if (names.Count < Least) signed.RemoveAll(at => HanNames.AfterUnit(source.Slice(TextSpan.FromBounds(at.Start + 1, lines[at.Line].Span.End - 1)).Trim()).IsEmpty);
        foreach (var (i, start) in signed)
        {
            var facts = lines[i].Facts & ~(LineFact.EndsOpen | LineFact.EndsAjar | LineFact.HeadForm);
            if (start == lines[i].Span.Start)
            {
                lines[i] = lines[i] with { Facts = (facts & ~LineFact.Signature) | LineFact.Byline | LineFact.OwnLine | LineFact.EndsClosed };
                continue;
            }

            lines[i] = lines[i] with { Facts = facts | LineFact.InlineCredit | LineFact.EndsClosed, CreditStart = start };
        }
    }

    /// <summary>The name at the end of a text in brackets: 白露 of （小记者　白露）; empty when none can be.</summary>
    public static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> bracket)
    {
        if (bracket.Length < ShortestName + 2 || bracket[0] is not ('（' or '(') || bracket[^1] is not ('）' or ')')) return default;
        var inner = bracket[1..^1].Trim();
        if (LatinNames.IsCommonName(inner)) return inner;
        var start = HanNames.LastName(inner);
        return start <= LongestUnit + 1 && inner.IndexOfAny("。，；：？！、") < 0 && HanNames.LettersOf(inner[start..]) > 0 && !HanNames.IsUnit(inner) ? inner[start..] : default;
    }

    // Under a brief with a mark; before a headline, a heading, the mark of the next brief, a folio, a gap in the text, the end.
    private static bool CanEnd(SourceText source, List<LineFacts> lines, int i) =>
        !lines[i].HasAny(LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.CaptionOpener)
        && (i + 1 == lines.Count || (IsByItself(source, lines, i) && HeadMarks.IsMark(source.Text[lines[i - 1].Span.Start])) || HeadMarks.IsMark(source.Text[lines[i + 1].Span.Start]) || lines[i + 1].HasAny(LineFact.HeadForm | LineFact.GroupWord | LineFact.Folio | LineFact.PageBreakBefore));

    // The bracket on a line of its own, between a headline and its text.
    private static bool IsUnderHead(SourceText source, List<LineFacts> lines, int i) =>
        i > 0 && i + 1 < lines.Count && source.Text[lines[i].Span.Start] is '（' or '(' && lines[i - 1].Has(LineFact.HeadForm) && lines[i + 1].HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop);

    // The bracket on a line of its own, under a finished sentence.
    private static bool IsByItself(SourceText source, List<LineFacts> lines, int i) =>
        i > 0 && source.Text[lines[i].Span.Start] is '（' or '(' && lines[i - 1].Has(LineFact.EndsClosed) && !lines[i - 1].Has(LineFact.HeadForm);

    // Where the last bracket of the line opens, behind a finished sentence; -1 for none.
    private static int BracketStart(SourceText source, TextSpan line)
    {
        var depth = 0;
        for (var at = line.End - 1; at > line.Start; at--)
        {
            if (source.Text[at] is '）' or ')') depth++;
            else if (source.Text[at] is '（' or '(' && --depth == 0)
            {
                var before = source.Slice(TextSpan.FromBounds(line.Start, at)).TrimEnd().TrimEnd(TextForm.ClosingMarks);
                return before.Length > 0 && (before[^1] == '.' || TextForm.EndsSentence(before[^1])) ? at : -1;
            }
        }

        return -1;
    }
}
