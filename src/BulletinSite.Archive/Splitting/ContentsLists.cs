using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds lists of a page's headlines: several short lines near each other whose words stand again further down.</summary>
/// <remarks>
/// Bullets, numbers and page references around an item are left aside. What it must not take: a single line that happens to stand twice;
/// so an item needs another one within reach, or a word for a contents list over it. Under such a word, and behind items, lines that name the page of
/// their article are items as well: their articles stand on other pages.
/// </remarks>
internal sealed class ContentsLists(SourceText source, List<LineFacts> lines, int column, BulletinProfile profile)
{
    // Shorter lines repeat by chance.
    private const int NarrowestItem = 8;
    private const int Reach = 3;
    private const LineFact NoItem = LineFact.EndsFullStop | LineFact.EndsComma | LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.JumpLine;
    private const int LinesOver = 2;
    private const int LongestHeading = 24;
    private const int LongestList = 80;
    private const int LeastItems = 2;
    private const int MostFullLines = 2;
    private const int LeastPages = 3;
    private const int LeastOnTop = 3;
    private const int LeastPlain = 6;
    private const int MostLinesOverTop = 4;
    private const int WidestItem = 160;
    private const int MostLinesOfHead = 4;
    private const string Marks = "•·●○■□◆◇▲△★☆▪◎-–—*>";

    // 今天节目的主要内容有：, 本期内容如下：
    private static readonly string[] Announcing = ["有", "是", "如下", "包括"];

    private readonly NumberedContents _numbers = new(source, lines);
    private readonly List<NumberedItem> _numbered = [];

    public static void Mark(PageDraft page)
    {
        var listed = new ContentsLists(page.Source, page.Lines, page.Column, page.Measurer.Profile).Find();
        for (var i = 0; i < listed.Length; i++)
        {
            page.Facts[i] |= listed[i];
            if ((listed[i] & (LineFact.Listed | LineFact.Enumerated | LineFact.JoinsBefore)) != 0) page.Facts[i] = (page.Facts[i] & ~LineFact.Long) | LineFact.HeadForm;
        }
    }

    // For each line whether it belongs to a contents list, or is a headline that stands in one further up.
    private LineFact[] Find()
    {
        var facts = new LineFact[lines.Count];
        var repeated = Repeated();
        var (marked, plain) = (EndOfMarkedTop(), EndOfPlainTop());
        if (repeated is null && !Enumerable.Range(0, lines.Count).Any(i => NamesPage(i) || IsNumberOfPage(i) || IsListInLine(i) || IsRowOfPages(i) || IsHeading(i)) && marked < 0 && plain < 0) return facts;
        repeated ??= new bool[lines.Count];
        var listed = Lists(repeated);
        for (var i = marked; i >= 0; i--) listed[i] |= lines[i].Has(LineFact.Short) && !lines[i].Has(LineFact.Folio);
        for (var i = plain; i >= 0; i--) listed[i] = true;
        var numbered = _numbered.SelectMany(item => Enumerable.Range(item.First, item.Last - item.First + 1)).ToHashSet();
        var parts = new PartsOfItems(_numbered);
        var items = new HashSet<string>(_numbered.Select(item => item.Words), StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < lines.Count; i++)
        {
            var text = source.Slice(lines[i].Span);
            if (listed[i])
            {
                facts[i] = LineFact.ContentsItem;
                if (!numbered.Contains(i)) items.Add(Words(text).ToString());
                continue;
            }

            parts.See(text, isGroup: lines[i].Has(LineFact.GroupWord));
            if (items.Count > 0 && IsEligible(lines[i]) && items.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Words(text))) facts[i] = parts.IsSection(Words(text)) ? LineFact.Enumerated : LineFact.Listed;
            else if (items.Count > 0) MarkBroken(facts, i, items);
        }

        return facts;
    }

    // A headline that the list has on one line may stand over several.
    private void MarkBroken(LineFact[] facts, int first, HashSet<string> items)
    {
        if (facts[first] != LineFact.None || lines[first].Width < NarrowestItem) return;
        var words = source.Slice(lines[first].Span).ToString();
        for (var i = first + 1; i < lines.Count && i < first + MostLinesOfHead && lines[i].BlankLinesBefore == 0 && !lines[i].HasAny(NoItem); i++)
        {
            var line = source.Slice(lines[i].Span);
            foreach (var between in (ReadOnlySpan<string>)["", " ", "\u3000"])
            {
                var joined = string.Concat(words, between, line);
                if (!items.Contains(joined)) continue;
                facts[first] = LineFact.Listed;
                for (var k = first + 1; k <= i; k++) facts[k] = between.Length == 0 ? LineFact.JoinsBefore : LineFact.JoinsBefore | LineFact.Listed;
                return;
            }

            words = string.Concat(words, line);
        }
    }

    private bool[] Lists(bool[] repeated)
    {
        var listed = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (!repeated[i]) continue;
            var next = i + 1;
            while (next < lines.Count && next <= i + Reach && !repeated[next]) next++;
            var follows = next < lines.Count && next <= i + Reach;
            // Between two items of one list stand items whose headline reads otherwise, and bullets by themselves.
            if (follows && AreItems(repeated, i, next))
            {
                for (var k = i; k <= next; k++) listed[k] = true;
            }
            else if (HeadingOver(i) is var over && over >= 0)
            {
                for (var k = over; k <= i; k++) listed[k] = true;
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (IsHeading(i) && !AddNumbered(listed, i)) AddRun(listed, repeated, i);
        }

        AddPageReferences(listed);
        AddHeadings(listed);
        return listed;
    }

    private bool AddNumbered(bool[] listed, int heading)
    {
        var items = _numbers.Under(heading);
        _numbered.AddRange(items);
        for (var i = heading; items.Count > 0 && i <= items[^1].Last; i++) listed[i] = true;
        return items.Count > 0;
    }

    // Under a word for a contents list all lines to the last headline that stands again are of the list, if no text comes between.
    private void AddRun(bool[] listed, bool[] repeated, int heading)
    {
        int last = -1, items = 0;
        for (var i = heading + 1; i < lines.Count && i <= heading + LongestList; i++)
        {
            if (repeated[i]) (last, items) = (i, items + 1);
            else if (lines[i].HasAny(NoItem & ~LineFact.Folio) || !(lines[i].Has(LineFact.Short) || IsNumbered(i))) break;
        }

        var marked = EndOfMarked(heading + 1);
        if (items < LeastItems && marked < heading + LeastItems) return;
        last = Math.Max(last, marked);
        // The last items of a numbered list whose headlines read otherwise.
        while (IsNumbered(last) && last + 1 < lines.Count && IsNumbered(last + 1) && !IsSaid(heading, last)) last++;
        for (var i = heading; i <= last; i++) listed[i] = true;
    }

    // ◇爆管抢修限时两小时 | ◇路灯何时亮？: the headlines read otherwise further down, but these have no text of their own. The last line of the run; -1 where there is none.
    private int EndOfMarked(int start)
    {
        var last = -1;
        for (var i = start; i < lines.Count && lines[i].Has(LineFact.Short) && !lines[i].HasAny(NoItem); i++)
        {
            var mark = source.Text[lines[i].Span.Start];
            if (mark != source.Text[lines[start].Span.Start] || !Marks.Contains(mark, StringComparison.Ordinal)) break;
            last = i;
        }

        return last;
    }

    // 分類 | • 河燈節下周開鑼 | • 渡口牌友會換屆 | • 今多雲驟雨 on top of a web page: the headlines of other pages. The last line of them; -1 where there are none.
    private int EndOfMarkedTop()
    {
        var start = 0;
        while (start < lines.Count && start < MostLinesOverTop && !Marks.Contains(source.Text[lines[start].Span.Start], StringComparison.Ordinal))
        {
            if (!(lines[start].Has(LineFact.Tiny) || lines[start].Has(LineFact.Folio)) || lines[start].HasAny(LineFact.EndsFullStop | LineFact.Lead)) return -1;
            start++;
        }

        var end = start == MostLinesOverTop ? -1 : EndOfMarked(start);
        return end >= start + LeastOnTop - 1 && end + 1 < lines.Count && lines[end + 1].HasAny(LineFact.HeadForm | LineFact.Folio) && lines.GetRange(start, end - start + 1).TrueForAll(line => line.Has(LineFact.HeadForm)) ? end : -1;
    }

    // 河燈節下周開鑼 | 大橋合龍 兩岸通車 | … close together on top of a page: no article has as many headlines, and one of them stands again further down, perhaps over two lines. The last line of them; -1 where there are none.
    private int EndOfPlainTop()
    {
        var end = 0;
        while (end < lines.Count && end < LongestList && lines[end].Has(LineFact.HeadForm) && !lines[end].HasAny(NoItem) && (end == 0 || lines[end].BlankLinesBefore == 0)) end++;
        if (end < LeastPlain || end >= lines.Count || lines[end].BlankLinesBefore == 0) return -1;
        for (var i = end; i < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.HeadForm) || lines[i].Width < NarrowestItem) continue;
            var words = source.Slice(lines[i].Span);
            for (var k = 0; k < end; k++)
            {
                var item = source.Slice(lines[k].Span);
                if (item.StartsWith(words, StringComparison.Ordinal) && (item.Length == words.Length || (TextForm.IsBlank(item[words.Length]) && i + 1 < lines.Count && item[words.Length..].Trim().SequenceEqual(source.Slice(lines[i + 1].Span))))) return end - 1;
            }
        }

        return -1;
    }

    // The first headline under the list stands in it, with the same number.
    private bool IsSaid(int heading, int last)
    {
        var words = Words(source.Slice(lines[last + 1].Span));
        for (var i = heading + 1; i <= Math.Min(last, heading + LongestList); i++)
        {
            if (words.Equals(Words(source.Slice(lines[i].Span)), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // 10.大桥合龙 三江两岸通车；, however long
    private bool IsNumbered(int i) => lines[i].Has(LineFact.Enumerated) && lines[i].Width <= WidestItem && !lines[i].HasAny(LineFact.InnerStop | LineFact.Lead);

    private void AddPageReferences(bool[] listed)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            listed[i] |= IsListInLine(i) || IsRowOfPages(i);
            if (listed[i] || !NamesPage(i)) continue;
            listed[i] = IsHeadingBefore(i) || (HasLeader(i) && ((i > 0 && (listed[i - 1] || IsHeading(i - 1))) || (i + 1 < lines.Count && HasLeader(i + 1) && NamesPage(i + 1)))) || (i > 0 && lines[i].BlankLinesBefore == 0 && (listed[i - 1] || IsHeading(i - 1))) || (i > 1 && listed[i - 1] && lines[i].BlankLinesBefore == lines[i - 1].BlankLinesBefore)
                || (i + 1 < lines.Count && lines[i + 1].BlankLinesBefore == 0 && NamesPage(i + 1) && EndsOnPageWord(i) && EndsOnPageWord(i + 1));
        }
    }

    // INSIDE: Garden day, p. 2
    private bool IsHeadingBefore(int i)
    {
        var text = source.Slice(lines[i].Span);
        var colon = text.IndexOfAny(':', '：');
        return colon > 0 && IsHeading(text[..colon]);
    }

    // 今期要目：大橋合龍｜街市冷氣｜好去處
    private bool IsListInLine(int i) =>
        lines[i].Width <= WidestItem && !lines[i].HasAny(LineFact.Lead | LineFact.InnerStop) && source.Slice(lines[i].Span).IndexOfAny('｜', '|') > 0 && IsHeadingBefore(i);

    // C02 书架　C04 棋盘　C05 菜园
    private bool IsRowOfPages(int i)
    {
        if (lines[i].Has(LineFact.InnerStop)) return false;
        var pages = 0;
        var rest = source.Slice(lines[i].Span);
        while (rest is [>= 'A' and <= 'Z', >= '0' and <= '9', ..])
        {
            var number = rest[1..].IndexOfAnyExceptInRange('0', '9') + 1;
            var next = number > 0 ? rest[number..].TrimStart(" 　") : default;
            if (next.IsEmpty || !TextForm.IsHan(next[0])) return false;
            pages++;
            var end = next.IndexOfAny(' ', '　');
            if (end < 0) break;
            rest = next[end..].TrimStart(" 　");
        }

        return pages >= LeastPages;
    }

    private bool EndsOnPageWord(int i) => IsPageWord(source.Text[lines[i].Span.End - 1]);

    private static bool IsPageWord(char c) => c is '版' or '页' or '頁';

    // 走进渡口　　3版 looks like a folio.
    private bool IsNumberOfPage(int i) => lines[i].Has(LineFact.Folio) && EndsOnPageWord(i);

    // 大桥合龙　2版, Garden day ..... 4
    private bool NamesPage(int i)
    {
        if (!(lines[i].Has(LineFact.Short) || HasLeader(i)) || lines[i].HasAny(NoItem)) return false;
        var text = source.Slice(lines[i].Span).TrimEnd(" 　)）");
        if (text.Length < 4 || (!char.IsAsciiDigit(text[^1]) && !IsPageWord(text[^1]))) return false;
        var words = Words(text);
        return words.Length > 1 && !text.EndsWith(words, StringComparison.Ordinal);
    }

    // 大桥合龙 ……………… 2版
    private bool HasLeader(int i) => source.Slice(lines[i].Span) is var text && (text.Contains("……", StringComparison.Ordinal) || text.Contains("....", StringComparison.Ordinal) || text.Contains("····", StringComparison.Ordinal));

    // A numbered item whose headline stands again further down may be as long as the headline is.
    private bool AreItems(bool[] repeated, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (!(lines[i].Has(LineFact.Short) || (repeated[i] && IsNumbered(i))) || lines[i].HasAny(NoItem)) return false;
        }

        return true;
    }

    private int HeadingOver(int i)
    {
        for (var k = i - 1; k >= Math.Max(0, i - Reach); k--)
        {
            if (IsHeading(k)) return k;
        }

        return -1;
    }

    // The words over and under a list, and what stands over those at the top of the page.
    private void AddHeadings(bool[] listed)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (listed[i] || !IsHeading(i)) continue;
            var before = i - 1;
            while (before > 0 && lines[before].Has(LineFact.Folio)) before--;
            if ((i + 1 < lines.Count && (listed[i + 1] || IsNumberOfPage(i + 1))) || (before >= 0 && listed[before])) listed[i] = true;
        }

        var first = Array.IndexOf(listed, true);
        // 全部 12 条文字稿 over a numbered list is no headline: no text of its own follows.
        if (first is <= 0 or > LinesOver || !(IsHeading(first) || IsNumbered(first))) return;
        for (var i = 0; i < first; i++) listed[i] = lines[i].Has(LineFact.Short) && !lines[i].HasAny(LineFact.EndsFullStop | LineFact.Capitals | LineFact.Folio);
    }

    private bool IsHeading(int i) => IsHeading(source.Slice(lines[i].Span));

    private bool IsHeading(ReadOnlySpan<char> text)
    {
        text = text.Trim("【】[]《》●■◆□·—-–:：. 　*。");
        if (text.Length > LongestHeading) return false;
        if (TextForm.EndsWithAny(text, Announcing, out var announcing)) text = text[..^announcing];
        foreach (var word in profile.ContentsWords)
        {
            if (TextForm.IsLatin(word[0]) ? text.Equals(word, StringComparison.Ordinal) || IsSpaced(text, word) : text.EndsWith(word, StringComparison.Ordinal) || IsSpaced(text, word)) return true;
        }

        return false;
    }

    // A long headline is one all the same when its words stand twice, and the last item of a numbered list may end with a full stop.
    private static bool IsEligible(LineFacts line) =>
        line.Width is >= NarrowestItem and <= WidestItem && !line.HasAny((NoItem & ~LineFact.EndsFullStop) | LineFact.InnerStop) && (line.Has(LineFact.Enumerated | LineFact.Short) || !line.Has(LineFact.EndsFullStop));

    // C O N T E N T S, 导　读
    private static bool IsSpaced(ReadOnlySpan<char> text, string word)
    {
        if (text.Length != (word.Length * 2) - 1) return false;
        for (var at = 0; at < text.Length; at++)
        {
            if (at % 2 == 0 ? text[at] != word[at / 2] : !TextForm.IsBlank(text[at])) return false;
        }

        return true;
    }

    /// <summary>Lines whose words stand again further down; null where there are none.</summary>
    private bool[]? Repeated()
    {
        bool[]? repeated = null;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var heads = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (!IsEligible(lines[i])) continue;
            var words = Words(source.Slice(lines[i].Span));
            if (TextForm.WidthOf(words) < NarrowestItem || heads.Add(words)) continue;
            repeated ??= new bool[lines.Count];
            repeated[i] = true;
        }

        if (repeated is not null && column > 0) LeaveTextOut(repeated);
        return repeated;
    }

    // Several full column lines one under the other that stand again further down are a text printed twice: no headline in a list has as many.
    private void LeaveTextOut(bool[] repeated)
    {
        for (var first = 0; first < repeated.Length; first++)
        {
            var end = first;
            while (end < repeated.Length && repeated[end] && (end == first || lines[end].BlankLinesBefore == 0) && WrappedLines.IsFull(source, lines, end, column)) end++;
            if (end - first > MostFullLines) Array.Fill(repeated, false, first, end - first);
            if (end > first) first = end - 1;
        }
    }

    /// <summary>An item without what stands before and behind it: "3. Choir seeks tenors ..... 4".</summary>
    internal static ReadOnlySpan<char> Words(ReadOnlySpan<char> item)
    {
        item = item.Trim(" 　\t" + Marks).TrimEnd("；;，,：:。….· 　");
        item = WithoutNumber(item);
        var end = item.Length;
        while (end > 0 && (char.IsAsciiDigit(item[end - 1]) || item[end - 1] == '第' || IsPageWord(item[end - 1]))) end--;
        if (end < item.Length && end > 0 && item[end - 1] is ' ' or '.' or '…' or '　' or '\t' or '（' or '(' or 'P' or 'A') item = item[..end].TrimEnd(" 　.…·\t（(PA");
        return item;
    }

    /// <summary>A line without the number it begins with: 3. , 三、 , （3） , 12 and a blank.</summary>
    internal static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> item)
    {
        var open = item.Length > 0 && item[0] is '（' or '(' ? 1 : 0;
        var at = open;
        while (at < item.Length && at < open + 3 && (char.IsAsciiDigit(item[at]) || "一二三四五六七八九十".Contains(item[at], StringComparison.Ordinal))) at++;
        if (at == open || at >= item.Length) return item;
        var isNumber = open > 0 ? item[at] is '）' or ')' : item[at] is '.' or '、' or '．' or ':' or '：' or ')' or '）' || (char.IsAsciiDigit(item[0]) && item[at] is ' ' or '　' or '\t');
        return isNumber ? item[(at + 1)..].TrimStart() : item;
    }
}
