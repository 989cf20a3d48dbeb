using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the authors of a page of essays and poems: under each title a name of two to four characters, or an English one, and the text under that.</summary>
/// <remarks>
/// 听蝉 | 罗建平. Pen names look like any other word, so the page has to show the same thing several times. What it must not take: a title under its
/// kicker, which is longer as a rule; so one of two has to begin with a common surname.
/// </remarks>
internal static class AuthorLines
{
    private const int Least = 2;
    private const int LeastPenNames = 3;
    private const int LongestName = 4;
    private const int LongestColumnName = 5;
    private const int LeastVerses = 3;
    private const int NarrowestTitle = 12;
    private const int NarrowestShortTitle = 5;
    private const int NarrowestCut = 28;
    private const int WidestVerse = 40;
    private const int LongestOpening = 80;
    private const int LongestEcho = 300;

    private const LineFact Never = LineFact.GroupWord | LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.JumpLine;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        var found = new List<int>();
        var words = new HashSet<string>(StringComparer.Ordinal);
        bool hasSurname = false, inVerse = false;
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (IsText(lines[i])) inVerse = false;
            else if (lines[i].Has(LineFact.Byline)) inVerse = AreVerses(lines, i + 1);
            if (lines[i].HasAny(Never) || !IsUnderTitle(lines, i) || !HanNames.AfterUnit(source.Slice(lines[i - 1].Span)).IsEmpty || ColumnNames.Is(source.Slice(lines[i - 1].Span)) || (HanNames.IsSetApart(source.Slice(lines[i - 1].Span)) && !IsNameUnderWord(source, lines, i)) || (found.Count > 0 && found[^1] == i - 1)) continue;
            var overText = IsOverText(source, lines, i);
            var name = CreditReader.WithoutMarks(source.Slice(lines[i].Span));
            if (!HanNames.AfterUnit(name).IsEmpty && (overText || AreVerses(lines, i + 1)))
            {
                MarkName(lines, i);
                inVerse = !overText;
                continue;
            }

            if (!IsName(name) && !(overText && lines[i - 1].BlankLinesBefore > lines[i].BlankLinesBefore && LatinNames.IsName(name) && !lines[i].Has(LineFact.Capitals))) continue;
            // 夜归 over its author stands off from what is above, and is no name under that.
            if (lines[i].BlankLinesBefore > lines[i + 1].BlankLinesBefore && !LatinNames.IsCommonName(name)) continue;
            if (overText && IsToldOf(source, lines, i)) continue;
            var begins = HanNames.BeginsWithSurname(name) || LatinNames.IsCommonName(name);
            if (!begins && TextForm.IsHan(name[0]) && !HanNames.IsSetApart(name) && GoesOnWithTitle(source, lines, i)) continue;
            // A line of a poem looks like a name as well: inside one, more has to speak for it.
            if (!overText && (!AreVerses(lines, i + 1) || (inVerse && !(begins && lines[i - 1].BlankLinesBefore > 0)))) continue;
            found.Add(i);
            words.Add(source[lines[i].Span]);
            hasSurname |= begins;
            inVerse = !overText;
        }

        var widest = lines.Max(line => line.Has(LineFact.HeadForm) ? line.Width : 0);
        if (words.Count < (hasSurname ? Least : LeastPenNames)) found.RemoveAll(i => !IsPlainlyAName(source, lines, i) && !IsUnderTwoLines(source, lines, i) && !HadRoom(source, lines, i, widest));
        foreach (var i in found) MarkName(lines, i);
    }

    private static void MarkName(List<LineFacts> lines, int i) =>
        lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.HeadForm | LineFact.Opener | LineFact.EndsParticle)) | LineFact.Byline };

    // 人物小傳 | 從學徒到船長 | 周小蘭: a head of two lines has no third one of three characters that begin with a surname.
    private static bool IsUnderTwoLines(SourceText source, List<LineFacts> lines, int i) =>
        i > 1 && source.Slice(lines[i].Span) is { Length: LongestName - 1 } name && HanNames.IsName(name) && lines[i - 2].Has(LineFact.HeadForm) && lines[i - 2].Indent == 0 && lines[i - 1].Indent == 0
        && lines[i - 2].Width < lines[i - 1].Width && IsOverText(source, lines, i);

    // 里海的冬季渔猎 | 海子: two or three characters that would have had room behind the title are none of its.
    private static bool HadRoom(SourceText source, List<LineFacts> lines, int i, int widest) =>
        lines[i].Span.Length < LongestName && TextForm.IsHan(source.Text[lines[i].Span.Start]) && IsOverText(source, lines, i) && (i == 1 || !lines[i - 2].Has(LineFact.HeadForm)) && lines[i - 1].Width > NarrowestShortTitle
        && lines[i - 1].Width + lines[i].Width <= widest;

    // 陈永红, 余　言 or Geoff Timmins alone: three characters, of which the first is a surname and hardly begins a word, a name set apart, or a common given name.
    // 老　坑 under a title of some length is a pen name.
    private static bool IsPlainlyAName(SourceText source, List<LineFacts> lines, int i)
    {
        var name = CreditReader.WithoutMarks(source.Slice(lines[i].Span));
        if (!IsOverText(source, lines, i) && !(HanNames.IsSetApart(name) && AreVerses(lines, i + 1))) return false;
        if (HanNames.IsSetApart(name)) return HanNames.IsName(name) || lines[i - 1].Width >= NarrowestTitle;
        return LatinNames.IsCommonName(name) || AreWholeNames(name) || (name.Length == LongestName - 1 && (HanNames.BeginsWithPlainSurname(name) || (HanNames.IsName(name) && lines[i - 1].Span.Length > LongestColumnName))) || (name.Length == LongestName - 2 && HanNames.BeginsWithPlainSurname(name) && lines[i - 1].Width > NarrowestShortTitle);
    }

    private static bool IsName(ReadOnlySpan<char> text) => (text.Length is >= 2 and <= LongestName && text.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0) || HanNames.IsSetApart(text) || LatinNames.IsCommonName(text) || AreNames(text);

    // OBITUARY | Mrs Edith Lowther | Edith Lowther, …: whom the text tells of did not write it.
    private static bool IsToldOf(SourceText source, List<LineFacts> lines, int i)
    {
        var name = source.Slice(lines[i].Span);
        var text = source.Slice(lines[i + 1].Span);
        return TextForm.IsLatin(name[0]) && text[..Math.Min(text.Length, LongestOpening)].Contains(name[(name.LastIndexOf(' ') + 1)..], StringComparison.Ordinal);
    }

    // 林乐　丁宁, 林乐　丁宁　周敏
    private static bool AreNames(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOfAny(' ', '\u3000');
        return blank > 1 && HanNames.IsName(text[..blank]) && text[blank..].Trim(" 　") is var rest && (HanNames.IsName(rest) || AreNames(rest));
    }

    // Two of two characters each may be other words.
    private static bool AreWholeNames(ReadOnlySpan<char> text) => text.Length > LongestName + 1 && AreNames(text);

    private static bool IsUnderTitle(List<LineFacts> lines, int i) => lines[i - 1].Has(LineFact.HeadForm) && !lines[i - 1].HasAny(Never) && lines[i].Indent >= lines[i - 1].Indent - 1;

    // 桥 头 | 林小乐: a title set apart like a name, which does not begin like one.
    private static bool IsNameUnderWord(SourceText source, List<LineFacts> lines, int i) =>
        !HanNames.MayBeName(source.Slice(lines[i - 1].Span)) && source.Slice(lines[i].Span) is { Length: LongestName - 1 } name && HanNames.IsName(name);

    private static bool IsText(LineFacts line) => line.HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop) && !line.Has(LineFact.Lead);

    private static bool IsOverText(SourceText source, List<LineFacts> lines, int i) =>
        IsText(lines[i + 1]) || lines[i + 1].Has(LineFact.Enumerated) || ColumnText.BeginsAt(lines, i + 1) || ((ColumnText.EndsUnder(source, lines, i + 1) || ColumnText.RunsAt(lines, i + 1)) && HanNames.AreNames(source.Slice(lines[i].Span)) && !GoesOnWithTitle(source, lines, i)) || (IsPlainlySetApart(source.Slice(lines[i].Span)) && (IsCut(source, lines[i + 1]) || (i + 2 < lines.Count && lines[i + 1].Width >= NarrowestCut && lines[i + 1].Has(LineFact.EndsOpen) && lines[i + 2].HasAny(LineFact.Long | LineFact.InnerStop))));

    // 渡口铁路货运平台上 | 线试行: the text says the two characters across the line's end again, so they are no title and its author.
    private static bool GoesOnWithTitle(SourceText source, List<LineFacts> lines, int i)
    {
        var text = source.Text.AsSpan(lines[i + 1].Span.Start);
        return text[..Math.Min(text.Length, LongestEcho)].Contains([source.Text[lines[i - 1].Span.End - 1], source.Text[lines[i].Span.Start]], StringComparison.Ordinal);
    }

    // 主治医师　段小满, 方　乔: nothing else is written so.
    private static bool IsPlainlySetApart(ReadOnlySpan<char> name) => !HanNames.AfterUnit(name).IsEmpty || (HanNames.IsSetApart(name) && HanNames.IsName(name)) || AreWholeNames(name);

    // What a column leaves of a paragraph: no full stop, and a comma.
    private static bool IsCut(SourceText source, LineFacts line) => line.Width >= NarrowestCut && source.Slice(line.Span).Contains('，') && !line.Has(LineFact.Lead);

    private static bool AreVerses(List<LineFacts> lines, int start)
    {
        for (var i = start; i < start + LeastVerses; i++)
        {
            if (i >= lines.Count || lines[i].Width > WidestVerse || lines[i].HasAny(Never | LineFact.InnerStop)) return false;
        }

        return true;
    }
}
