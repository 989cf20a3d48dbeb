using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds a credit, a byline or a jump note behind the last sentence of a line.</summary>
internal sealed class TailReader(CreditReader credits)
{
    private const int Longest = 60;
    private const int LeastBefore = 8;
    private const int WideBlank = 3;

    /// <summary>Where the tail starts, or -1: 。本报记者 边磊 通讯员 赵紫明 摄影报道 starts behind the full stop.</summary>
    public int Find(SourceText source, TextSpan line)
    {
        var text = source.Text;
        if (InitialsAt(text, line) is >= 0 and var initials) return initials;
        var least = Math.Max(line.Start + 1, line.End - Longest);
        for (var at = line.End - 3; at >= least; at--)
        {
            var c = text[at - 1];
            var afterSentence = TextForm.EndsSentence(c) || c is '.' || (TextForm.IsClosingMark(c) && at >= 2
                && TextForm.EndsSentence(text[at - 2]));
            if (!afterSentence) continue;
            var tail = TextForm.Trim(text, TextSpan.FromBounds(at + TextForm.EndNumberAt(source.Slice(TextSpan.FromBounds(at, line.End))), line.End));
            // …in the vestry.     Joan Hill, Secretary
            if (tail.Start - at >= WideBlank && source.Slice(tail) is var name && (LatinNames.IsCommonName(name) || LatinNames.HasOffice(name) || LatinNames.AreInitials(name))) return tail.Start;
            // Brackets set a credit apart that stands for itself; without them it needs all the form of a credit.
            return (credits.Read(source, tail) is { } credit && (!credit.Names.IsEmpty || text[line.End - 1] is '）' or ')')) || JumpReader.IsJump(source.Slice(tail)) || HanNames.InBrackets(source.Slice(tail)) || credits.IsAgencyInBrackets(source.Slice(tail)) || PhotoSources.IsBehindCaption(source.Slice(tail)) || (tail.Start > at && HanNames.IsWordAndName(source.Slice(tail))) ? tail.Start : -1;
        }

        return InBrackets(source, line) is >= 0 and var bracket ? bracket : BehindBlanks(source, line);
    }

    // There is tea. – R.T.
    private static int InitialsAt(string text, TextSpan line)
    {
        if (text[line.End - 1] != '.' || !char.IsAsciiLetterUpper(text[line.End - 2])) return -1;
        var start = line.End - 1;
        while (start > line.Start && (char.IsAsciiLetterUpper(text[start - 1]) || text[start - 1] == '.')) start--;
        if (!LatinNames.AreInitials(text.AsSpan(start, line.End - start))) return -1;
        var dash = start;
        while (dash > line.Start && text[dash - 1] is ' ' or '—' or '–' or '-') dash--;
        if (dash <= line.Start + LeastBefore || !(text[dash - 1] == '.' || TextForm.EndsSentence(text[dash - 1]))) return -1;
        var mark = text.AsSpan(dash, start - dash).IndexOfAny("—–-");
        return mark < 0 ? -1 : dash + mark;
    }

    // 理事长在大会致词　　摄影：林乐: a photo credit set apart by more than one blank.
    private int BehindBlanks(SourceText source, TextSpan line)
    {
        var text = source.Slice(line);
        var least = Math.Max(LeastBefore, text.Length - Longest);
        var at = text.Length - 1;
        while (at > least && !(TextForm.IsBlank(text[at]) && TextForm.IsBlank(text[at - 1]))) at--;
        return at > least && credits.Read(source, TextSpan.FromBounds(line.Start + at, line.End)) is { IsPhoto: true, IsText: false, Names.IsEmpty: false } ? line.Start + at + 1 : -1;
    }

    // 市集人潮不断（记者 张三 摄）: brackets set a photo credit apart where no full stop does.
    private int InBrackets(SourceText source, TextSpan line)
    {
        if (source.Text[line.End - 1] is not ('）' or ')')) return -1;
        var open = source.Slice(line).LastIndexOfAny('（', '(');
        if (open < LeastBefore || line.Length - open > Longest) return -1;
        return credits.Read(source, TextSpan.FromBounds(line.Start + open, line.End)) is { IsPhoto: true } credit && (!credit.Names.IsEmpty || PhotoSources.IsGiven(source.Slice(TextSpan.FromBounds(line.Start + open + 1, line.End - 1)), out _)) ? line.Start + open : -1;
    }
}
