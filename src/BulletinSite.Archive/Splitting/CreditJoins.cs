using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds credits that are broken over two lines of a narrow column: 。本报记者 周美玉 摄影 | 报道.</summary>
/// <remarks>What it must not take: a short headline after a credit; so only both lines together are a credit, and the first alone is none with all its names.</remarks>
internal sealed class CreditJoins(CreditReader credits)
{
    private const int LongestBrokenName = 4;
    private const int WidestRest = 24;
    private const int WidestTitle = 30;
    private const int LongestTail = 60;

    private static readonly string[] Offices =
        [" Writer", " Editor", " Reporter", " Correspondent", " Columnist", " Photographer", " Contributor", " Secretary", " President", " Treasurer", " Director", " Manager", " Agent", " Steward"];

    /// <summary>Marks both lines: the first ends with a credit, the second goes on with it.</summary>
    public void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (line, next) = (lines[i], lines[i + 1]);
            if (IsBracketed(source, line, next))
            {
                const LineFact not = LineFact.HeadForm | LineFact.InnerStop | LineFact.EndsOpen | LineFact.EndsAjar | LineFact.InlineCredit;
                lines[i] = line with { CreditStart = -1, Facts = (line.Facts & ~not) | LineFact.Byline | LineFact.EndsClosed };
                lines[i + 1] = next with { CreditStart = -1, Facts = (next.Facts & ~not) | LineFact.Byline | LineFact.EndsClosed | LineFact.JoinsBefore };
                i++;
                continue;
            }

            if (ArePhotographers(source, lines, i))
            {
                lines[i] = line with { Facts = (line.Facts & ~LineFact.Byline) | LineFact.PhotoCredit };
                lines[i + 1] = next with { Facts = next.Facts | LineFact.JoinsBefore };
                i++;
                continue;
            }

            if (BrokenName(source, line, next) is > 0 and var open)
            {
                lines[i] = line with { CreditStart = open, Facts = (line.Facts & ~(LineFact.EndsOpen | LineFact.EndsAjar | LineFact.HeadForm)) | LineFact.InlineCredit | LineFact.EndsClosed };
                lines[i + 1] = next with { Facts = (next.Facts & ~(LineFact.HeadForm | LineFact.StartsCut | LineFact.ClosesUnopened | LineFact.EndsOpen)) | LineFact.Byline | LineFact.JoinsBefore | LineFact.EndsClosed };
                i++;
                continue;
            }

            if (next.Width > WidestRest || next.BlankLinesBefore > 0 || line.HasAny(LineFact.Lead | LineFact.EndsFullStop) || next.HasAny(LineFact.Lead | LineFact.EndsFullStop | LineFact.PhotoCredit | LineFact.Byline | LineFact.GroupWord)) continue;
            var start = TailStart(source, line.Span);
            if (start < 0) continue;
            var joined = new SourceText(source.Name, source[TextSpan.FromBounds(start, line.Span.End)] + source[next.Span]);
            if (credits.Read(joined) is not { Names.IsEmpty: false } credit) continue;
            // Where the first line is a credit by itself, the second has to add to it: 摄影 | 报道, 孙 | 妍 摄.
            if (credits.Read(source, TextSpan.FromBounds(start, line.Span.End)) is { } alone && alone.Names.Length >= credit.Names.Length && alone.IsPhoto == credit.IsPhoto) continue;
            var fact = credit.IsPhoto ? LineFact.PhotoCredit : LineFact.Byline;
            lines[i] = start == line.Span.Start
                ? line with { Facts = (line.Facts & ~(LineFact.HeadForm | LineFact.Byline)) | fact }
                : line with { CreditStart = start, Facts = (line.Facts & ~(LineFact.EndsOpen | LineFact.EndsAjar | LineFact.HeadForm)) | LineFact.InlineCredit | LineFact.EndsClosed };
            lines[i + 1] = next with { Facts = (next.Facts & ~(LineFact.HeadForm | LineFact.GroupWord)) | fact | LineFact.JoinsBefore };
            i++;
        }
    }

    // 本报记者 林乐 | 通讯员 周敏 摄: behind finished text the last word is said of both.
    private bool ArePhotographers(SourceText source, List<LineFacts> lines, int i)
    {
        var (line, next) = (lines[i], lines[i + 1]);
        return i > 0 && line.Has(LineFact.Byline) && next.Has(LineFact.PhotoCredit) && next.BlankLinesBefore <= line.BlankLinesBefore && lines[i - 1].Has(LineFact.EndsClosed) && TextForm.IsHan(source.Text[line.Span.Start])
            && credits.BeginsWithRole(source, line.Span) && credits.BeginsWithRole(source, next.Span) && credits.Read(new SourceText(source.Name, source[line.Span] + source[next.Span])) is { IsPhoto: true };
    }

    // 。（林 | 乐）: where the bracket opens behind a finished sentence, and what the next line closes is a name; 0 for anything else.
    private static int BrokenName(SourceText source, LineFacts line, LineFacts next)
    {
        if (next.BlankLinesBefore > 0 || next.Span.Length > LongestBrokenName || source.Text[next.Span.End - 1] is not ('）' or ')')) return 0;
        var open = source.Slice(line.Span).LastIndexOfAny('（', '(');
        return open > 0 && TextForm.EndsSentence(source.Text[line.Span.Start + open - 1]) && HanNames.InBrackets(source[TextSpan.FromBounds(line.Span.Start + open, line.Span.End)] + source[next.Span])
            ? line.Span.Start + open
            : 0;
    }

    // [By Carl Voss. United Press Staff | Correspondent.]
    private bool IsBracketed(SourceText source, LineFacts line, LineFacts next)
    {
        var text = source.Text;
        return text[line.Span.Start] is '[' or '(' && text[next.Span.End - 1] is ']' or ')' && next.BlankLinesBefore == 0 && next.Width <= WidestRest
            && source.Slice(line.Span).IndexOfAny(']', ')') < 0 && credits.BeginsWithRole(source, TextSpan.FromBounds(line.Span.Start + 1, line.Span.End))
            && credits.Read(new SourceText(source.Name, source[line.Span] + " " + source[next.Span])) is not null;
    }

    /// <summary>Marks the title on a line of its own under an English byline: By Jane Doe | Staff Writer.</summary>
    public static void MarkTitles(SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.HeadForm | LineFact.StartsCapital) || lines[i].Width > WidestTitle || lines[i].HasAny(LineFact.Capitals | LineFact.EndsCalling)) continue;
            var before = lines[i - 1];
            if (!before.Has(LineFact.Byline | LineFact.StartsCapital) || i < 2 || !lines[i - 2].Has(LineFact.HeadForm) || lines[i + 1].Has(LineFact.HeadForm) && lines[i + 1].Width <= WidestTitle) continue;
            // Where a blank line stands between all lines, one that is set off like the others needs a word for an office.
            if (!IsCapitalised(source.Slice(lines[i].Span)) || (lines[i].BlankLinesBefore > 0 && !(lines[i].BlankLinesBefore <= before.BlankLinesBefore && TextForm.EndsWithAny(source.Slice(lines[i].Span), Offices, out _)))) continue;
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.EndsOpen) | LineFact.Byline | LineFact.EndsClosed };
        }
    }

    private static bool IsCapitalised(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            if (text[range] is not { IsEmpty: false } word || !char.IsAsciiLetterUpper(word[0])) return false;
        }

        return true;
    }

    // Behind the last sentence of the line, or the line itself, where a role word stands there.
    private int TailStart(SourceText source, TextSpan line)
    {
        var text = source.Text;
        for (var at = line.End - 1; at > Math.Max(line.Start, line.End - LongestTail); at--)
        {
            if (!TextForm.EndsSentence(text[at - 1]) && !TextForm.IsClosingMark(text[at - 1])) continue;
            var tail = TextForm.Trim(text, TextSpan.FromBounds(at, line.End));
            return !tail.IsEmpty && credits.BeginsWithRole(source, tail) ? tail.Start : -1;
        }

        return line.Length <= LongestTail && credits.BeginsWithRole(source, line) ? line.Start : -1;
    }
}
