using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds a credit, a byline or a jump note behind the last sentence of a line.</summary>
internal sealed class TailReader(CreditReader credits)
{
    private const int Longest = 60;

    /// <summary>Where the tail starts, or -1: 。本报记者 边磊 通讯员 赵紫明 摄影报道 starts behind the full stop.</summary>
    public int Find(SourceText source, TextSpan line)
    {
        var text = source.Text;
        var least = Math.Max(line.Start + 1, line.End - Longest);
        for (var at = line.End - 3; at >= least; at--)
        {
            var c = text[at - 1];
            var afterSentence = TextForm.SentenceEnds.Contains(c, StringComparison.Ordinal) || c is '.' || (TextForm.ClosingMarks.Contains(c, StringComparison.Ordinal) && at >= 2
                && TextForm.SentenceEnds.Contains(text[at - 2], StringComparison.Ordinal));
            if (!afterSentence) continue;
            var tail = TextForm.Trim(text, TextSpan.FromBounds(at, line.End));
            // Brackets set a credit apart that stands for itself; without them it needs all the form of a credit.
            return credits.Read(source, tail) is { Names.Length: > 0 } || JumpReader.IsJump(source.Slice(tail)) || HanNames.InBrackets(source.Slice(tail)) ? tail.Start : -1;
        }

        return -1;
    }
}
