using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the lines of letters and notices that stand by themselves: the greeting, the closing words, the name and the date under the text.</summary>
/// <remarks>
/// 编辑同志： stands between a headline and text; 柳林村村民委员会 | 2024年4月10日 between a finished paragraph and what comes next. What it must not take:
/// the date under the headline of a web page, a folio, a kicker. So a date signs only where no text follows it, and a name without a date only
/// in a letter, or with words that are said of nothing else (谨启).
/// </remarks>
internal sealed class LetterLines(LineMeasurer measurer)
{
    private const int WidestGreeting = 40;
    private const int WidestPlainGreeting = 28;
    private const int WidestName = 44;
    private const int Hanging = 2;
    private const int ParagraphIndent = 4;
    private const int MostNames = 3;
    private const int LongestNotice = 16;
    private const int LeastRows = 2;
    private const int LeastAlike = 3;
    private const int LongestItemMark = 6;
    private const int NoForm = 0;
    private const int ItemForm = -1;
    private const int DayForm = -2;
    private const int WidestRow = 70;
    private const int LongestLabel = 6;
    private const int LongestReplier = 12;
    private const int LongestSigned = 5;
    private const int LongestLatinLabel = 24;
    private const string NoName = "。，；？！,;?!…“”「」";

    private const LineFact Never = LineFact.Lead | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.CaptionOpener | LineFact.GroupWord;
    private const LineFact EndsLetter = LineFact.Lead | LineFact.Byline | LineFact.JumpLine | LineFact.GroupWord;

    private static readonly string[] Wanted = ["招请", "招請", "招聘", "聘请", "聘請", "诚聘", "誠聘", "招租", "征求", "徵求", "出让", "出讓"];
    private static readonly string[] LatinAddressed = ["Dear Sir", "DEAR SIR", "Sirs", "SIRS", "Sir", "SIR", "Madam", "MADAM", "Mr. Editor", "MR. EDITOR", "Mr Editor"];
    private static readonly string[] Addressed = ["编辑同志", "編輯同志", "编者同志", "編者同志", "编辑部", "編輯部", "编辑先生", "編輯先生", "同志们", "同志們"];

    private static readonly string[] Units = ["oz", "lb", "kg", "g", "ml", "tbsp", "tsp", "pt"];

    private static readonly string[] Unnamed = ["一群", "一位", "一名", "一个", "一個", "几名", "幾名", "几位", "幾位", "全体", "全體"];
    private static readonly string[] Replies = ["答复", "答覆", "回复", "回覆"];
    private static readonly string[] EditorsNotes = ["编者", "編者", "编后", "編後", "编辑", "編輯", "附记", "附記"];

    private readonly LatinSignatures _latin = new(measurer.Profile);

    // Up to here rows are known to be nothing but furniture: from the second of them on they are not looked through again.
    private int _furnitureEnd;

    public void Mark(SourceText source, List<LineFacts> lines)
    {
        bool inLetter = false, inNotice = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].HasAny(EndsLetter)) inLetter = false;
            if (IsNoticeHead(source, lines, i))
            {
                lines[i] = lines[i] with { Facts = lines[i].Facts | LineFact.NextOpening };
                inNotice = true;
            }

            if (GreetsBeforeText(source, lines, i))
            {
                if (lines[i - 1].Has(LineFact.HeadForm)) lines[i - 1] = lines[i - 1] with { Facts = lines[i - 1].Facts | LineFact.NextOpening };
                lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.HeadForm) | LineFact.Opener };
                inLetter = true;
            }
            else if (IsGreeting(source, lines, i) is var greets && (greets || (inLetter && IsClosing(source, lines[i])) || _latin.TakesLeave(source, lines, i)))
            {
                StandsAlone(lines, i, LineFact.None);
                if (i > 0 && lines[i - 1].Has(LineFact.HeadForm)) lines[i - 1] = lines[i - 1] with { Facts = lines[i - 1].Facts | LineFact.NextOpening };
                // Text follows, whatever its form.
                if (greets && lines[i + 1].Has(LineFact.StartsCapital | LineFact.EndsOpen) && !lines[i + 1].Has(LineFact.Capitals)) lines[i + 1] = lines[i + 1] with { Facts = lines[i + 1].Facts & ~LineFact.HeadForm };
                inLetter = true;
            }
            else if (IsDatedRow(source, lines[i]) && IsOverFields(source, lines, i)) lines[i] = lines[i] with { Facts = lines[i].Facts | LineFact.NextOpening };
            else if (IsNameUnderHead(source, lines, i)) StandsAlone(lines, i, LineFact.Byline);
            else if (Signatures(source, lines, i, inLetter || (inNotice && IsOver(source, lines, i + 1))) is > 0 and var count)
            {
                inNotice = false;
                if (lines[i - 1].Has(LineFact.EndsOpen)) lines[i - 1] = lines[i - 1] with { Facts = (lines[i - 1].Facts & ~LineFact.EndsOpen) | LineFact.EndsClosed };
                if (count > 1 && !inLetter) MarkHead(lines, i);
                for (var k = i; k < i + count; k++) StandsAlone(lines, k, !NamesNobody(source, lines[k], isFirst: k == i) && (Names(source, lines[k]) || (inLetter && HanNames.EndsInName(source.Slice(lines[k].Span)))) ? LineFact.Byline : LineFact.Signature);
                i += count - 1;
                if (i + 1 < lines.Count && lines[i + 1].Has(LineFact.HeadForm)) lines[i + 1] = lines[i + 1] with { Facts = lines[i + 1].Facts | LineFact.GapBefore };
                inLetter = false;
            }
            else if (Rows(source, lines, i, inNotice) is > 0 and var rows)
            {
                // What's on, over what is on: no heading inside an article.
                if (lines[i - 1].Has(LineFact.HeadForm) && !lines[i - 1].Has(LineFact.EndsAjar)) lines[i - 1] = lines[i - 1] with { Facts = lines[i - 1].Facts | LineFact.NextOpening };
                for (var k = i; k < i + rows; k++) StandsAlone(lines, k, LineFact.None);
                i += rows - 1;
            }
            else if (inNotice && lines[i].Has(LineFact.HeadForm) && !lines[i].Has(LineFact.NextOpening)) inNotice = false;
            else if (inLetter && IsCall(lines, i)) StandsAlone(lines, i, LineFact.None);
            else if (!inLetter && IsLoneRow(source, lines, i)) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.OwnLine | LineFact.EndsClosed)) | LineFact.HeadForm | LineFact.EndsOpen };
        }
    }

    // Where the next notice begins, or nothing follows.
    private bool IsOver(SourceText source, List<LineFacts> lines, int i) => IsLast(lines, i) || IsNoticeHead(source, lines, i);

    // OBITUARY: Sam Peel, alone over text, is no row of a list.
    private static bool IsLoneRow(SourceText source, List<LineFacts> lines, int i) =>
        lines[i].Has(LineFact.OwnLine | LineFact.StartsCapital | LineFact.Short) && !lines[i].HasAny(Never | LineFact.Byline | LineFact.Signature | LineFact.Folio) && i + 1 < lines.Count
        && (i == 0 || (lines[i - 1].Has(LineFact.HeadForm | LineFact.Capitals) && lines[i + 1].Has(LineFact.Long)) || ((IsFinished(lines[i - 1]) || lines[i - 1].Has(LineFact.PhotoCredit)) && !lines[i - 1].Has(LineFact.OwnLine))) && HasItsTextBelow(source, lines, i);

    private static bool HasItsTextBelow(SourceText source, List<LineFacts> lines, int i) =>
        lines[i + 1].HasAny(LineFact.Long | LineFact.JumpLine) || (i == 0 && IsText(lines[i + 1])) || IsOfficer(source, lines[i + 1]) || IsAmount(source.Slice(lines[i + 1].Span));

    // What was signed with a date is a notice: the headline over it is one, whatever the articles of the page have under theirs.
    private static void MarkHead(List<LineFacts> lines, int signature)
    {
        for (var i = signature - 1; i >= Math.Max(0, signature - LongestNotice); i--)
        {
            if (lines[i].HasAny(EndsLetter | LineFact.Folio | LineFact.Signature | LineFact.NextOpening)) return;
            if (!lines[i].Has(LineFact.HeadForm) || lines[i].HasAny(LineFact.Enumerated | LineFact.EndsCalling)) continue;
            lines[i] = lines[i] with { Facts = lines[i].Facts | LineFact.NextOpening };
            return;
        }
    }

    private static void StandsAlone(List<LineFacts> lines, int i, LineFact more)
    {
        const LineFact not = LineFact.HeadForm | LineFact.Folio | LineFact.EndsOpen | LineFact.EndsAjar | LineFact.EndsComma | LineFact.SpacedPhrases | LineFact.TwinPhrases;
        lines[i] = lines[i] with { Facts = (lines[i].Facts & ~not) | LineFact.OwnLine | LineFact.EndsClosed | more };
    }

    // 遗失声明: needs neither lead nor byline.
    private bool IsNoticeHead(SourceText source, List<LineFacts> lines, int i) =>
        lines[i].Has(LineFact.HeadForm) && lines[i].Width <= WidestPlainGreeting && i + 1 < lines.Count && IsText(lines[i + 1])
        && (TextForm.EndsWithAny(source.Slice(lines[i].Span), measurer.Profile.NoticeWords, out _) || IsNoticeWordSetApart(source.Slice(lines[i].Span)) || TextForm.StartsWithAny(source.Slice(lines[i].Span), Wanted, out _));

    // 讣　告
    private bool IsNoticeWordSetApart(ReadOnlySpan<char> text) => HanNames.IsSetApart(text) && TextForm.EndsWithAny(NameList.Plain(text), measurer.Profile.NoticeWords, out _);

    // 编辑同志： under a headline and over text; Dear Editor, wherever it stands.
    private bool IsGreeting(SourceText source, List<LineFacts> lines, int i)
    {
        var line = lines[i];
        if (line.Width > WidestGreeting || line.HasAny(Never | LineFact.Byline | LineFact.Folio) || i + 1 >= lines.Count) return false;
        var text = source.Slice(line.Span);
        if (text.StartsWith("Dear ", StringComparison.Ordinal) && line.Width <= WidestPlainGreeting && (LatinNames.IsName(text) || LatinNames.IsCouple(text["Dear ".Length..])) && IsText(lines[i + 1])) return true;
        if (i > 0 && text.StartsWith("Dear ", StringComparison.Ordinal) && text[^1] == '.' && lines[i - 1].Has(LineFact.HeadForm) && LatinSignatures.AreCapitalised(text[..^1])) return true;
        if (text[^1] is not ('：' or ':' or ',' or '，')) return false;
        // （二）编辑同志：
        if (ContentsLists.WithoutNumber(text) is var unnumbered && unnumbered.Length > 1 && unnumbered.Length < text.Length && IsAddressed(unnumbered[..^1]) && (IsText(lines[i + 1]) || lines[i + 1].BlankLinesBefore == 0)) return true;
        if (TextForm.StartsWithAny(text, measurer.Profile.Greetings, out _)) return true;
        if (text[^1] is not ('：' or ':') || i == 0 || text[..^1].IndexOfAny("。，；：？！,;:?!") >= 0) return false;
        return line.Width <= WidestPlainGreeting && lines[i - 1].Has(LineFact.HeadForm) && (IsText(lines[i + 1]) || IsColumnText(lines, i) || source.Text[lines[i + 1].Span.End - 1] is '：' or ':');
    }

    // 编辑同志：我乡… under a headline: the greeting stands before its text.
    private static bool GreetsBeforeText(SourceText source, List<LineFacts> lines, int i)
    {
        if (i == 0 || i >= lines.Count || lines[i].HasAny(Never)) return false;
        var text = source.Slice(lines[i].Span);
        // Sir – May I … may follow the signature of the letter before.
        if (TextForm.StartsWithAny(text, LatinAddressed, out var greeting) && text[greeting..].TrimStart(" ,.:") is [ '–' or '—' or '-', _, ..] && (lines[i - 1].Has(LineFact.HeadForm) || IsFinished(lines[i - 1]))) return true;
        if (!lines[i - 1].Has(LineFact.HeadForm)) return false;
        var colon = text.IndexOfAny('：', ':');
        return colon > 0 && colon + 1 < text.Length && IsAddressed(text[..colon]) && text[..colon].IndexOfAny(NoName) < 0;
    }

    /// <summary>Whether words address the editors or readers: 编辑同志.</summary>
    public static bool IsAddressed(ReadOnlySpan<char> words) => TextForm.EndsWithAny(words, Addressed, out _);

    // In columns the greeting and the text under it stand in alike, and the text goes on at the margin.
    private static bool IsColumnText(List<LineFacts> lines, int i) =>
        lines[i + 1].Has(LineFact.EndsComma) || (i + 2 < lines.Count && lines[i].Indent > 0 && lines[i + 1].Indent == lines[i].Indent && lines[i + 2].Indent < lines[i].Indent && lines[i + 2].BlankLinesBefore == 0);

    // …without them.—Yours, etc., | PUZZLED PARENT.; …by the quay. Regards | Joan Hill
    private bool EndsOnClosing(SourceText source, LineFacts line)
    {
        var text = source.Slice(line.Span);
        if (text[^1] != ',') return text.LastIndexOf(". ", StringComparison.Ordinal) is > 0 and var stop && _latin.IsClosing(text[(stop + 2)..]);
        foreach (var closing in measurer.Profile.Closings)
        {
            if (text.LastIndexOf(closing, StringComparison.Ordinal) is > 0 and var at && text[at - 1] is ' ' or '—' or '–' or '-' && text.Length - at <= WidestGreeting) return true;
        }

        return false;
    }

    private bool IsClosing(SourceText source, LineFacts line) =>
        line.Width <= WidestGreeting && TextForm.StartsWithAny(source.Slice(line.Span), measurer.Profile.Closings, out var length)
        && (line.Span.Length <= length + 1 || source.Text[line.Span.End - 1] == ',');

    // 祝您身体健康！ is no headline where no text follows.
    private static bool IsCall(List<LineFacts> lines, int i) =>
        lines[i].Has(LineFact.EndsCalling | LineFact.HeadForm) && !GoesOnInColumn(lines, i) && i + 1 < lines.Count && !IsText(lines[i + 1]) && !lines[i + 1].HasAny(EndsLetter);

    // As wide as the open line right over it.
    private static bool GoesOnInColumn(List<LineFacts> lines, int i) =>
        i > 0 && lines[i].BlankLinesBefore == 0 && lines[i - 1].Has(LineFact.EndsOpen) && !lines[i].Has(LineFact.Tiny) && Math.Abs(lines[i].Width - lines[i - 1].Width) <= Hanging;

    // 联系人：柳小军 | 电话：0000: rows under a notice, where the second alone would be furniture; Tuesdays: Coffee morning under a headline.
    private int Rows(SourceText source, List<LineFacts> lines, int i, bool inNotice)
    {
        if (i == 0 || !(IsFinished(lines[i - 1]) || lines[i - 1].HasAny(LineFact.HeadForm | LineFact.EndsAjar) || (i > 1 && lines[i - 1].Has(LineFact.Folio) && lines[i - 2].Has(LineFact.HeadForm)))) return 0;
        var fields = FieldRows.From(source, lines, i);
        if (fields > 0) return fields;
        if (Amounts(source, lines, i) is >= LeastRows and var amounts) return amounts;
        if (RowsAlike(source, lines, i) is > 0 and var alike) return alike;
        if (MatchResults.From(source, lines, i) is > 0 and var results) return results;
        if (!inNotice && (i < _furnitureEnd || IsTitleOverRow(source, lines, i))) return 0;
        var at = i;
        var ownWords = inNotice;
        while (at < lines.Count && !lines[at].HasAny(Never | LineFact.Byline | LineFact.PageBreakBefore) && lines[at].Width <= WidestRow && !measurer.Folios.IsFieldRow(source.Slice(lines[at].Span)) && (IsRow(source.Slice(lines[at].Span)) || IsDatedRow(source, lines[at])) && !IsOverFields(source, lines, at))
            ownWords |= !lines[at++].Has(LineFact.Folio);
        if (!ownWords) _furnitureEnd = at;
        // 联系电话：0000 under a notice is its own, be it the only one.
        return ownWords && at - i >= (inNotice ? 1 : LeastRows) ? at - i : 0;
    }

    // 夏季用水：先烧开，还是先过滤 | 解答：水厂　林乐: what has clauses and no figures is no row as the one under it is.
    private static bool IsTitleOverRow(SourceText source, List<LineFacts> lines, int i) =>
        lines[i].Has(LineFact.HeadForm) && i + 1 < lines.Count && source.Slice(lines[i].Span) is var text && text.Contains('，') && text.IndexOfAnyInRange('0', '9') < 0 && IsRow(source.Slice(lines[i + 1].Span)) && !source.Slice(lines[i + 1].Span).Contains('，');

    private static bool IsRow(ReadOnlySpan<char> text)
    {
        if (HanNames.AreListed(text) || AreGifts(text)) return true;
        var colon = text.IndexOfAny('：', ':');
        // 大学组（每名五千元）：
        if (colon > 2 && text[colon - 1] is '）' or ')' && text[..colon].IndexOfAny('（', '(') is > 1 and <= LongestLabel && text[colon..].Contains('、')) return true;
        if (colon < 2 || colon > text.Length - 2 || text[colon..].IndexOfAny("。！？!?“”") >= 0) return false;
        return TextForm.IsHan(text[0]) ? colon <= LongestLabel : colon <= LongestLatinLabel && text[colon + 1] == ' ' && text.IndexOfAnyInRange('a', 'z') >= 0;
    }

    // 林小乐　二万元　　周敏　一万元: several sums, each behind who gave it.
    private static bool AreGifts(ReadOnlySpan<char> text)
    {
        if (!TextForm.IsHan(text[0]) || text.IndexOfAny(NoName) >= 0) return false;
        int sums = 0, words = 0;
        foreach (var range in text.SplitAny(' ', '\u3000'))
        {
            if (text[range] is not { IsEmpty: false } word) continue;
            words++;
            if (word.Length > 1 && word[^1] is '元' or '圓' or '圆' && word[^2] is >= '0' and <= '9' or '十' or '百' or '千' or '萬' or '万') sums++;
        }

        return sums > 1 && words <= sums * 2 + 1;
    }

    // How many lines in a row are of one such form: (a) … (b) …; Fri 9 Mar – Open morning, Tue 13 Mar – Cake stall; High jump – Ward – 1.42 m.
    private int RowsAlike(SourceText source, List<LineFacts> lines, int i)
    {
        var form = FormOf(source.Slice(lines[i].Span), lines[i]);
        if (form == NoForm || i < _furnitureEnd) return 0;
        var at = i + 1;
        while (at < lines.Count && !lines[at].HasAny(Never | LineFact.Byline | LineFact.PageBreakBefore) && FormOf(source.Slice(lines[at].Span), lines[at]) == form) at++;
        if (at - i < (form == ItemForm ? LeastRows : LeastAlike)) return 0;
        if (lines.GetRange(i, at - i).Exists(line => !line.Has(LineFact.Folio))) return at - i;
        _furnitureEnd = at;
        return 0;
    }

    // As a number: that of the dashes where nothing else is said.
    private static int FormOf(ReadOnlySpan<char> text, LineFacts line)
    {
        if (IsItem(text)) return ItemForm;
        if (line.Has(LineFact.Long) || !TextForm.IsLatin(text[0]) && !char.IsAsciiDigit(text[0])) return NoForm;
        if (NewsOpening.BeginsWithDay(text)) return DayForm;
        return line.Has(LineFact.EndsFullStop) || !line.Has(LineFact.Short) ? NoForm : text.Count(" – ") + text.Count(" — ") + text.Count(" - ");
    }

    // (a), (iv)
    private static bool IsItem(ReadOnlySpan<char> text) => text.Length > LongestItemMark && text[0] == '(' && text[1..LongestItemMark].IndexOf(')') is > 0 and var end && !text.Slice(1, end).ContainsAnyExceptInRange('a', 'z');

    private static int Amounts(SourceText source, List<LineFacts> lines, int i)
    {
        var at = i;
        while (at < lines.Count && !lines[at].HasAny(Never | LineFact.PageBreakBefore) && IsAmount(source.Slice(lines[at].Span))) at++;
        return at - i;
    }

    // 4 oz butter, 4oz butter, ½ pint of milk
    private static bool IsAmount(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExcept("0123456789½¼¾⅓⅔/");
        if (digits <= 0 || text[^1] == '.') return false;
        if (TextForm.StartsWithAny(text[digits..], Units, out var unit) && text[digits..].Length > unit && text[digits + unit] == ' ') return true;
        return text[digits] == ' ' && digits + 1 < text.Length && char.IsAsciiLetterLower(text[digits + 1]);
    }

    // 14 April – Spring concert, 7.30 pm: what is on, day by day.
    private static bool IsDatedRow(SourceText source, LineFacts line) =>
        source.Slice(line.Span) is var text && (line.Has(LineFact.Folio) || line.Has(LineFact.Short | LineFact.EndsFullStop) ? TellsBehindDash(text) : line.Has(LineFact.HeadForm)) && NewsOpening.BeginsWithDay(text);

    // 七月十八日　二手書漂流 over 地點：…, with a gap over it: what is on, with its own text below.
    private static bool IsOverFields(SourceText source, List<LineFacts> lines, int i) =>
        lines[i].BlankLinesBefore > 0 && lines[i].Has(LineFact.HeadForm) && i + 1 < lines.Count && lines[i + 1].BlankLinesBefore < lines[i].BlankLinesBefore && IsRow(source.Slice(lines[i + 1].Span)) && !IsRow(source.Slice(lines[i].Span));

    private static bool TellsBehindDash(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOfAny("–—-:");
        return dash > 0 && text[(dash + 1)..].TrimStart() is [var first, _, ..] && char.IsAsciiLetterUpper(first);
    }

    /// <summary>How many lines from here on sign a letter or notice; 0 for none.</summary>
    private int Signatures(SourceText source, List<LineFacts> lines, int i, bool inLetter)
    {
        if (i == 0 || lines[i].Has(LineFact.PageBreakBefore) || source.Text[lines[i - 1].Span.End - 1] is '：' or ':' || !(IsFinished(lines[i - 1]) || LatinSignatures.IsUnderNumber(source, lines, i) || (inLetter && EndsOnClosing(source, lines[i - 1])))) return 0;
        if (_latin.LeaveOfGroup(source, lines, i) is > 0 and var leave) return leave;
        if (lines[i].Width <= WidestGreeting && _latin.IsClosingWithName(source.Slice(lines[i].Span)) && IsEnd(lines, i + 1)) return 1;
        var at = i;
        while (at < lines.Count && at < i + MostNames && IsName(source, lines, at) && !IsDay(source, lines[at])) at++;
        var names = at - i;
        if (at < lines.Count && !lines[at].Has(LineFact.PageBreakBefore) && IsDay(source, lines[at]) && IsEnd(lines, at + 1) && (names > 0 || (!IsNearerToNext(lines, at) && (inLetter || !IsLast(lines, at + 1))))) return names + 1;
        // Name and date on one line look like a folio; at the foot of a page they are one.
        if (names == 0 || HanNames.WithoutDay(source.Slice(lines[i].Span)).Length < lines[i].Span.Length) return EndsOnDay(source, lines[i]) && (IsEnd(lines, i + 1) || IsNote(source, lines, i + 1)) && !IsLast(lines, i + 1) ? 1 : 0;
        // J.W.M. over a headline; over text it would be one.
        if (LatinNames.AreInitials(source.Slice(lines[i].Span))) return IsLast(lines, i + 1) || IsLast(lines, i + 2) || !IsText(lines[i + 1]) || lines[i + 1].Width <= WidestName ? 1 : 0;
        // Sarah Holt-Denning | Amber Falls
        if (inLetter && names > 1 && i + 2 < lines.Count && LatinNames.IsName(source.Slice(lines[i].Span)) && LatinSignatures.IsPlace(lines[i + 1], source.Slice(lines[i + 1].Span)) && lines[i + 2].Has(LineFact.HeadForm)) return 2;
        // "Walter Brandt, the longest-serving | of them" goes on.
        if (IsPersonUnderArticle(source, lines, i)) return 1;
        // 二车间团员 | 林乐 宋一 王平 徐小满
        if (inLetter && names > 1 && HanNames.AreListed(source.Slice(lines[i + 1].Span)) && (IsEnd(lines, i + 2) || IsGreeting(source, lines, i + 2))) return 2;
        if (HasTitle(source, lines[i]) && !BeginsParagraph(lines, i)) return i + 1 < lines.Count && char.IsAsciiLetterLower(source.Text[lines[i + 1].Span.Start]) ? 0 : 1;
        return (IsEnd(lines, i + 1) || (inLetter && GreetsBeforeText(source, lines, i + 1)) || IsNote(source, lines, i + 1)) && ((inLetter && !(IsNearerToNext(lines, i) && lines[i + 1].Has(LineFact.HeadForm)) && !BeginsParagraph(lines, i)) || IsSigned(source, lines[i]) || HasUnitAndName(source, lines[i])) ? 1 : 0;
    }

    // It stands in, and the line right under it does not.
    private static bool BeginsParagraph(List<LineFacts> lines, int i) =>
        lines[i].Indent is > 0 and <= ParagraphIndent && i + 1 < lines.Count && !lines[i + 1].HasAny(LineFact.InnerStop | LineFact.EndsFullStop) && lines[i + 1].Indent == 0 && lines[i + 1].BlankLinesBefore == 0;

    // 编者附言：…, or a photo with its caption: what may stand under the signature of a letter, over the next headline.
    private static bool IsNote(SourceText source, List<LineFacts> lines, int i) =>
        i < lines.Count && !lines[i].Has(LineFact.HeadForm)
        && (TextForm.StartsWithAny(source.Slice(lines[i].Span).TrimStart("【[（( "), EditorsNotes, out _) || IsReply(source.Slice(lines[i].Span)) || (IsText(lines[i]) && i + 1 < lines.Count && lines[i + 1].Has(LineFact.PhotoCredit)));

    // 行政处答复：…
    private static bool IsReply(ReadOnlySpan<char> text) => text.IndexOfAny('：', ':') is > 1 and <= LongestReplier and var colon && TextForm.EndsWithAny(text[..colon], Replies, out _);

    // 三年级二班 何小雨, 林小满（机械工程学院）, Joan Hill, Secretary between a headline and text.
    private static bool IsNameUnderHead(SourceText source, List<LineFacts> lines, int i) =>
        i > 0 && i + 1 < lines.Count && lines[i - 1].Has(LineFact.HeadForm) && !lines[i].HasAny(Never | LineFact.Byline | LineFact.Folio)
        && (((IsText(lines[i + 1]) || ColumnText.BeginsAt(lines, i + 1)) && HasUnitAndName(source, lines[i])) || (IsText(lines[i + 1]) && IsOfficer(source, lines[i]))
            || ((IsText(lines[i + 1]) || lines[i + 1].Has(LineFact.Folio)) && HanNames.BeforeUnit(source.Slice(lines[i].Span))));

    // Joan Hill, Secretary
    private static bool IsOfficer(SourceText source, LineFacts line) => source.Slice(line.Span) is var text && LatinNames.HasOffice(text) && LatinNames.BeginsWithGivenName(text);

    private static bool HasUnitAndName(SourceText source, LineFacts line) =>
        line.Width <= WidestName && source.Slice(line.Span) is var text && HanNames.WithoutRemark(text) is var name && (name.Length < text.Length || !HanNames.AfterUnit(text).IsEmpty);

    // Gerald Pym, 陈家琪: over text it would be a headline, and nearer to what follows a kicker.
    private static bool IsPersonUnderArticle(SourceText source, List<LineFacts> lines, int i)
    {
        var text = source.Slice(lines[i].Span);
        if (lines[i].Has(LineFact.StartsCapital) || !TextForm.IsHan(text[0])) return LatinSignatures.Signs(source, lines, i);
        return IsEnd(lines, i + 1) && (IsLast(lines, i + 1) || lines[i + 1].BlankLinesBefore >= lines[i].BlankLinesBefore) && HanNames.AreNamed(text);
    }

    private static bool HasTitle(SourceText source, LineFacts line) =>
        source.Slice(line.Span) is var text && LatinNames.WithoutTitle(text) is var name && name.Length < text.Length && LatinNames.IsName(name);

    private static bool Names(SourceText source, LineFacts line)
    {
        var text = HanNames.WithoutDay(source.Slice(line.Span));
        return LatinNames.AreInitials(text) || HanNames.InBracketsWithUnit(text) || (BracketSignatures.NameIn(text) is { Length: > 0 } name && HanNames.IsName(name))
            || IsOfficer(source, line) || LatinNames.HasUnit(text) || HasUnitAndName(source, line) || HanNames.AreNamed(text)
            || LatinNames.IsCouple(text) || LatinNames.IsName(LatinNames.WithoutTitle(text)) || HanNames.AreListed(text);
    }

    // A group, or under a name where its bearer lives.
    private static bool NamesNobody(SourceText source, LineFacts line, bool isFirst) =>
        source.Slice(line.Span) is var text && (LatinSignatures.IsGroup(text) || (!isFirst && LatinSignatures.IsPlace(line, text)));

    private static bool IsName(SourceText source, List<LineFacts> lines, int i)
    {
        var line = lines[i];
        if (line.Width > WidestName || line.HasAny(Never | LineFact.Folio | LineFact.PageBreakBefore)) return false;
        var text = source.Slice(line.Span);
        // A title may stand behind a comma: Margaret Pell, churchwarden.
        if (TextForm.IsLatin(text[0]) && IsSentence(line, text)) return false;
        return text[^1] is not ('：' or ':' or '、') && (text.IndexOfAny(NoName) < 0 || LatinNames.IsName(LatinNames.WithoutTitle(text)) || LatinNames.HasOffice(text) || LatinNames.HasUnit(text));
    }

    // Have a dry weekend. signs nothing.
    private static bool IsSentence(LineFacts line, ReadOnlySpan<char> text) => line.Has(LineFact.EndsFullStop) && text.Contains(' ') && char.IsAsciiLetterLower(text[text.LastIndexOf(' ') + 1]);

    // 埔里社區發展協會　啟
    private bool IsSigned(SourceText source, LineFacts line)
    {
        var text = source.Slice(line.Span);
        // （指导老师：郑兰）, （未完待续）: the bracket stands for itself.
        if (text[0] is '（' or '(' && text[^1] is '）' or ')') return true;
        // 一群早班工友上
        if (line.Width <= WidestPlainGreeting && text[^1] is '上' or '启' or '啟' && TextForm.StartsWithAny(text, Unnamed, out _) && text.IndexOfAny(NoName) < 0) return true;
        // 林阿水啟
        if (text.Length is > 2 and <= LongestSigned && text[^1] is '启' or '啟' && HanNames.IsName(text[..^1])) return true;
        return TextForm.EndsWithAny(text, measurer.Profile.SignatureEndings, out var length) && text.Length > length + 1 && (TextForm.IsBlank(text[^(length + 1)]) || (length > 1 && line.Width <= WidestPlainGreeting && text.IndexOfAny(NoName) < 0));
    }

    private bool IsDay(SourceText source, LineFacts line) => line.Has(LineFact.Folio) && measurer.Folios.IsDay(source.Slice(line.Span));

    // 出版日期：2004年8月5日 names no one who signs.
    private bool EndsOnDay(SourceText source, LineFacts line) =>
        source.Slice(line.Span) is var text && text.IndexOfAny('：', ':') < 0 && (line.Has(LineFact.Folio) || (HanNames.WithoutDay(text) is var name && name.Length < text.Length && HanNames.AreNamed(name))) && measurer.Folios.EndsOnDay(text);

    // 2024-03-08 right over a headline dates what follows.
    private static bool IsNearerToNext(List<LineFacts> lines, int i) => i + 1 < lines.Count && lines[i + 1].BlankLinesBefore < lines[i].BlankLinesBefore;

    internal static bool IsFinished(LineFacts line) => line.HasAny(LineFact.EndsFullStop | LineFact.OwnLine) || line.Has(LineFact.EndsCalling) && line.Width > WidestGreeting || (line.Has(LineFact.EndsClosed) && !line.Has(LineFact.HeadForm));

    private static bool IsText(LineFacts line) => line.HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop | LineFact.Lead);

    internal static bool IsLast(List<LineFacts> lines, int i) => i >= lines.Count || lines[i].Has(LineFact.PageBreakBefore);

    // Where an article can end: before a headline, a heading, a folio, the next page, the end.
    internal static bool IsEnd(List<LineFacts> lines, int i) =>
        IsLast(lines, i) || lines[i].HasAny(LineFact.Folio | LineFact.GroupWord) || (lines[i].Has(LineFact.HeadForm) && !lines[i].HasAny(LineFact.OwnLine | LineFact.EndsComma));
}
