using System.Text;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Reads the numbered list under a word for a contents list: its items count on from 1, over one line or several, and the parts of one count by themselves in brackets.</summary>
/// <remarks>What it must not take: the numbered points of a text; so at least two items are said again further down.</remarks>
internal sealed class NumberedContents(SourceText source, List<LineFacts> lines)
{
    private const int Least = 3;
    private const int LeastSaidAgain = 2;
    private const int MostLinesOfItem = 3;
    private const int WidestLine = 200;
    private const string Han = "一二三四五六七八九十";
    private const LineFact Never = LineFact.Lead | LineFact.Folio | LineFact.Byline;
    private HashSet<string>? _said;

    /// <summary>The items under a heading; none where no such list stands there.</summary>
    public List<NumberedItem> Under(int heading)
    {
        var items = new List<NumberedItem>();
        var (count, part, owner) = (0, 0, "");
        for (var i = heading + 1; i < lines.Count;)
        {
            var (number, isPart) = NumberAt(i);
            if (isPart ? count == 0 || number != part + 1 : number != count + 1) break;
            var last = EndOf(i, count, part, isPart);
            var words = WordsOf(i, last);
            items.Add(new NumberedItem(i, last, words, isPart ? owner : ""));
            (count, part, owner) = isPart ? (count, number, owner) : (number, 0, words);
            i = last + 1;
        }

        return count >= Least && IsSaidAgain(items) ? items : [];
    }

    // 7.渡口： | 三座浮桥合龙；: the lines down to the next number; of the last item one line more behind a colon.
    private int EndOf(int first, int count, int part, bool isPart)
    {
        var (nextItem, nextPart) = isPart ? (count + 1, part + 2) : (count + 2, 1);
        for (var i = first + 1; i < lines.Count && i < first + MostLinesOfItem && IsPlain(i); i++)
        {
            if (i + 1 < lines.Count && NumberAt(i + 1) is var (number, isNextPart) && number == (isNextPart ? nextPart : nextItem)) return i;
        }

        if (first + 1 < lines.Count && IsUnnumbered(first + 1) && lines[first].Has(LineFact.EndsAjar) && lines[first + 1].BlankLinesBefore <= lines[first].BlankLinesBefore) return first + 1;
        return first;
    }

    private bool IsPlain(int i) => IsUnnumbered(i) && !lines[i].Has(LineFact.InnerStop);

    private bool IsUnnumbered(int i) => NumberAt(i).Number == 0 && lines[i].Width <= WidestLine && !lines[i].HasAny(Never);

    // 12. , 三、 , （3）; 0 without
    private (int Number, bool IsPart) NumberAt(int i)
    {
        var text = source.Slice(lines[i].Span);
        if (lines[i].Width > WidestLine || ContentsLists.WithoutNumber(text).Length == text.Length) return (0, false);
        var isPart = text[0] is '（' or '(';
        if (isPart) text = text[1..];
        var number = 0;
        var at = 0;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++) number = (number * 10) + text[at] - '0';
        return (at > 0 ? number : text.Length > 1 && !Han.Contains(text[1], StringComparison.Ordinal) ? Han.IndexOf(text[0], StringComparison.Ordinal) + 1 : 0, isPart);
    }

    private string WordsOf(int first, int last)
    {
        var text = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            var line = source.Slice(lines[i].Span);
            if (i > first && TextForm.IsLatin(line[0])) text.Append(' ');
            text.Append(line);
        }

        // 9.河灯。（《晚间播报》 20240312）: what the list comes from stands behind its last item.
        var item = text.ToString();
        var stop = item.IndexOf('。', StringComparison.Ordinal);
        return ContentsLists.Words(stop > 0 && item.AsSpan(stop + 1).TrimStart() is ['（' or '(', ..] ? item.AsSpan(0, stop) : item).ToString();
    }

    private bool IsSaidAgain(List<NumberedItem> items)
    {
        _said ??= [.. Enumerable.Range(0, lines.Count).Where(i => NumberAt(i).Number == 0 && lines[i].Width <= WidestLine).Select(i => ContentsLists.Words(source.Slice(lines[i].Span)).ToString())];
        return items.Count(item => _said.Contains(item.Words)) >= LeastSaidAgain;
    }
}
