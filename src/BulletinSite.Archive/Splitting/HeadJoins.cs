using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headlines that run over two lines: the words across the line end stand side by side elsewhere on the page.</summary>
/// <remarks>
/// In Chinese three characters across the break must stand together in another line; in a Latin head the second line begins with a small
/// letter, the first ends with a word no headline ends with or a dash, or both are in capitals. A kicker over a title shows none of these.
/// </remarks>
internal sealed class HeadJoins
{
    // A filter by the low bits of the first character: most places are passed over at once.
    private const int Buckets = 4096;
    private const int NarrowestLarge = 11;
    private const int LeastTwin = 3;
    private const int LongestTwin = 6;
    private const int NarrowestBroken = 30;

    private readonly Dictionary<ulong, List<int>> _wanted = [];
    private readonly ulong[] _firsts = new ulong[Buckets / 64];
    private readonly bool[] _joins;

    private HeadJoins(int count) => _joins = new bool[count];

    public static void Mark(PageDraft page)
    {
        var joins = Find(page.Source, page.Lines, page.Gap);
        for (var i = 1; i < joins.Length; i++)
        {
            if (!joins[i]) continue;
            page.Facts[i] |= LineFact.JoinsBefore;
            // What a headline's first line introduces is its second.
            if ((page.Facts[i - 1] & LineFact.EndsAjar) != 0) page.Facts[i - 1] = (page.Facts[i - 1] & ~LineFact.EndsAjar) | LineFact.EndsOpen;
        }
    }

    // For each line whether it goes on with the headline of the line before.
    private static bool[] Find(SourceText source, List<LineFacts> lines, int usualGap)
    {
        var joins = new HeadJoins(lines.Count);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Has(LineFact.HeadForm) && lines[i - 1].Has(LineFact.HeadForm) && lines[i].BlankLinesBefore <= usualGap) joins.Look(source.Text, lines[i - 1], lines[i], i);
        }

        if (joins._wanted.Count > 0) joins.Search(source.Text, lines);
        return joins._joins;
    }

    private void Look(string text, LineFacts before, LineFacts line, int i)
    {
        if (IsRest(text, before, line)) _joins[i] = true;
        if (_joins[i] || line.Span.Length < 2 || before.Span.Length < 2) return;
        int end = before.Span.End, start = line.Span.Start;
        // WATER COMMITTEE SAYS | $150,000 FOR THE DAM
        if (TextForm.IsLatin(text[start]) || line.Has(LineFact.Capitals))
        {
            _joins[i] = char.IsAsciiLetterLower(text[start]) || EndsWithDash(text, end)
                || (before.Has(LineFact.EndsParticle) && TextForm.IsLatin(text[end - 1]))
                || (before.Has(LineFact.Capitals) && line.Has(LineFact.Capitals) && text[end - 1] != '.' && !IsInSmallerType(before, line, isSecond: !_joins[i - 1] && line.BlankLinesBefore == 0));
            return;
        }

        if (!TextForm.IsHan(text[end - 1]) || !TextForm.IsHan(text[start]) || AreTwins(text.AsSpan(before.Span.Start, before.Span.Length))) return;
        if (TextForm.IsHan(text[end - 2])) Want(Key(text[end - 2], text[end - 1], text[start]), text[end - 2], i);
        if (TextForm.IsHan(text[start + 1])) Want(Key(text[end - 1], text[start], text[start + 1]), text[end - 1], i);
    }

    // …心脑血管疾 | 病, 谁来当这个 | 家？: one character, or one that calls with another, is no line of a headline by itself; 是渡口 更是 breaks off.
    private static bool IsRest(string text, LineFacts before, LineFacts line)
    {
        if (line.BlankLinesBefore > 0 || before.Has(LineFact.EndsCalling) || !TextForm.IsHan(text[line.Span.Start])) return false;
        if (before.Has(LineFact.EndsParticle | LineFact.SpacedPhrases)) return true;
        var letters = text.AsSpan(line.Span.Start, line.Span.Length).TrimEnd("？！?!”）").Length;
        return before.Width >= NarrowestBroken && (letters == 1 || (letters == 2 && line.Has(LineFact.EndsCalling)));
    }

    // 跳槽半年　赔还是不赔: the second of two phrases ends with the line.
    private static bool AreTwins(ReadOnlySpan<char> text) =>
        text.IndexOfAny(' ', '\u3000') is var blank and >= LeastTwin and <= LongestTwin && text[blank..].TrimStart() is var second && !second.ContainsAny(' ', '\u3000') && Math.Abs(second.Length - blank) <= 1;

    // MILL HANDS | WANT MORE | MEETING IN THE OPERA HOUSE: a title of several lines, and a deck that holds half as many letters again on a line; twice as many under the first one.
    private static bool IsInSmallerType(LineFacts before, LineFacts line, bool isSecond) =>
        before.Width >= NarrowestLarge && (isSecond ? line.Width > before.Width * 2 : line.Width * 2 >= before.Width * 3);

    // Report on the Breakwater – | Committee on Public Works
    private static bool EndsWithDash(string text, int end) => text[end - 1] is '–' or '—' or '-' && text[end - 2] == ' ';

    private void Want(ulong key, char first, int i)
    {
        _firsts[(first % Buckets) / 64] |= 1UL << (first % 64);
        if (!_wanted.TryGetValue(key, out var at)) _wanted[key] = at = [];
        at.Add(i);
    }

    private void Search(string text, List<LineFacts> lines)
    {
        foreach (var line in lines)
        {
            for (var at = line.Span.Start; at + 2 < line.Span.End; at++)
            {
                if ((_firsts[(text[at] % Buckets) / 64] & (1UL << (text[at] % 64))) == 0 || !_wanted.TryGetValue(Key(text[at], text[at + 1], text[at + 2]), out var found)) continue;
                foreach (var i in found) _joins[i] = true;
                found.Clear();
            }
        }
    }

    private static ulong Key(char a, char b, char c) => ((ulong)a << 32) | ((ulong)b << 16) | c;
}
