using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Sees what can be seen of one line by itself.</summary>
internal sealed class LineMeasurer(BulletinProfile profile)
{
    private const string EndMarks = "■□◆◇●○★☆※◎";
    private const int TinyWidth = 14;
    private const int ShortWidth = 64;
    private const int LongWidth = 70;
    private const int ShortLatinWidth = 90;
    private const int LongLatinWidth = 110;
    private const int MostHeadCommas = 2;
    private const int WidestOfClauses = 44;
    private const int LongestPhrase = 16;
    private const int LongestTwin = 4;
    private const int LeastPhrase = 5;
    private const int LeastClause = 7;
    private const int LongestClause = 40;
    private const int WidestOfPhrases = 120;
    private const int LongestLatinGroup = 30;
    private const int ListLabelWidth = 12;
    private const int LongestMisread = 4;
    private const int LongestContinued = 12;
    private const int LongestRemark = 40;
    private const int ShortestNumber = 6;

    private static readonly string[] AboutAuthors = ["作者为", "作者是", "作者系", "作者單位", "作者单位", "作者為", "作者係", "本文原", "原刊", "原载", "原載", "本文作者"];

    private readonly CreditReader _credits = new(profile);
    private readonly FolioReader _folios = new(profile);

    public LeadReader Leads => field ??= new LeadReader(profile, _credits);

    public TailReader Tails => field ??= new TailReader(_credits);

    public CreditReader Credits => _credits;

    public FolioReader Folios => _folios;

    public BulletinProfile Profile => profile;

    public LineFacts Measure(SourceText source, Line line, TextSpan span, int blankLinesBefore)
    {
        var text = source.Slice(span);
        var width = TextForm.WidthOf(text);
        var latin = IsLatinLine(text);
        var facts = Length(width > ShortWidth && width <= WidestOfPhrases && !latin && AreClauses(text, LeastPhrase) ? ShortWidth : width, latin) | Marks(text, latin) | Words(text) | Start(text, latin);
        var credit = _credits.Read(source, span);
        // 【记者林乐河西报道】 before its text opens that; by itself it is a byline.
        if (credit is not null && text[0] is '【' or '〔' && Leads.Read(source, span) is { } opening && opening.Span.Length < span.Length) credit = null;
        if (credit is { IsPhoto: true, NamesWriterAndTaker: false }) facts |= LineFact.PhotoCredit;
        else if (credit is not null) facts |= LineFact.Byline;
        else if (JumpReader.IsJump(text)) facts |= LineFact.JumpLine;
        else if (_folios.Read(text)) facts |= LineFact.Folio;
        // "Photo: Sam Teague" names who took it, "Photo: Children by the river" what it shows.
        if (credit is not null) facts &= ~LineFact.CaptionOpener;

        // May 2016 – 50p is no dateline.
        var lead = credit is null && !(latin && (facts & LineFact.Folio) != 0) ? Leads.Read(source, span) : null;
        if (lead is not null) facts |= LineFact.Lead;
        var tail = credit is null && span.Length > 8 ? Tails.Find(source, span) : -1;
        // London, July 24.—Premier Halsey: who stands behind a dateline is who the report is about.
        if (lead is not null && tail < lead.Span.End) tail = -1;
        if (tail >= 0) facts |= LineFact.InlineCredit;
        // Five minutes with... | Joan Hill
        var breaksOff = BreaksOff(text);
        if (breaksOff) facts &= ~LineFact.EndsFullStop;
        // A dateline that takes the whole line has its sentence under it.
        // （完） goes on with the text it ends.
        var isEnd = text is ['（' or '(', '完', '）' or ')'];
        if (isEnd) facts |= LineFact.StartsCut;
        var end = tail >= 0 || isEnd ? LineEnd.Closed : latin && lead is not null && lead.Span.Length == span.Length || breaksOff ? LineEnd.Open : EndOf(text);
        facts |= end switch
        {
            LineEnd.Closed => LineFact.EndsClosed,
            LineEnd.Ajar => LineFact.EndsAjar,
            _ => LineFact.EndsOpen,
        };
        if (IsListRow(text, facts) || IsRemark(text, facts) || IsAddress(text, facts) || IsContact(text, facts)) facts = (facts & ~LineFact.EndsOpen) | LineFact.OwnLine | LineFact.EndsClosed;
        // THE RAILWAY MEETING. BRIDGE DELAYED. : old print ends headlines with full stops.
        if ((facts & (LineFact.Capitals | LineFact.Short)) == (LineFact.Capitals | LineFact.Short)) facts &= ~(LineFact.EndsFullStop | LineFact.InnerStop);
        if (IsHeadForm(text, facts)) facts |= LineFact.HeadForm;
        facts |= Phrases(text);
        // 是渡口 更是 | 一家人的码头: what breaks off heads no group.
        if ((facts & LineFact.EndsParticle) != 0) facts &= ~LineFact.TwinPhrases;
        return new LineFacts(line, span, width, TextForm.WidthOf(source.Text.AsSpan(line.Span.Start, span.Start - line.Span.Start)), blankLinesBefore, lead?.Span.Length ?? 0, tail, facts);
    }

    /// <summary>Whether the sentence is finished at the end of a line.</summary>
    internal static LineEnd EndOf(ReadOnlySpan<char> text)
    {
        text = WithoutPhotoSource(WithoutRemark(WithoutEndMark(text)));
        var core = text.TrimEnd(TextForm.ClosingMarks);
        if (core.IsEmpty) return LineEnd.Ajar;
        var last = core[^1];
        var opens = LeavesOpen(text);
        // Behind an address nothing need follow.
        if (!opens && TextForm.EndsInAddress(text)) return LineEnd.Ajar;
        if (last == '.' && LatinStops.EndsInTitle(core)) return LineEnd.Open;
        if (last == '.' && LatinStops.EndsInInitial(core)) return LineEnd.Ajar;
        if (TextForm.EndsSentence(last) || (last == '.' && !opens)) return opens ? LineEnd.Ajar : LineEnd.Closed;
        // "agreed to -" introduces what follows, as a colon does.
        if (last is '-' or '–' && core.Length == text.Length && !opens && text.Length > 2 && text[^2] == ' ') return LineEnd.Ajar;
        // A quotation or bracket that closes without a full stop stands inside its sentence.
        return opens || core.Length < text.Length || last is not ('：' or ':' or '；' or ';') ? LineEnd.Open : LineEnd.Ajar;
    }

    // 。■: the mark under which a report ends.
    private static ReadOnlySpan<char> WithoutEndMark(ReadOnlySpan<char> text) => WithoutEndNumber(text) is var sentence && sentence.Length < text.Length ? sentence
        : text.Length > 2 && EndMarks.Contains(text[^1], StringComparison.Ordinal) && text[..^1].TrimEnd(" 　") is var before && before.TrimEnd(TextForm.ClosingMarks) is { Length: > 0 } core
            && (TextForm.EndsSentence(core[^1]) || core[^1] == '.') ? before : text;

    // 。②7
    private static ReadOnlySpan<char> WithoutEndNumber(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(text[^1]) && text.TrimEnd("0123456789") is [.., >= '①' and <= '⑳'] number && TextForm.EndNumberAt(text[(number.Length - 1)..]) > 0
            && text[..(number.Length - 1)].TrimEnd(" 　") is { Length: > 1 } sentence && TextForm.EndsSentence(sentence.TrimEnd(TextForm.ClosingMarks) is { Length: > 0 } core ? core[^1] : ' ') ? sentence : text;

    // 。（未完待续）, 。（高二（3）班　许诺）: a bracket behind a finished sentence leaves it finished.
    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> text)
    {
        if (text[^1] is not ('）' or ')')) return text;
        var depth = 0;
        for (var at = text.Length - 1; at > 1; at--)
        {
            if (text[at] is '）' or ')') depth++;
            else if (text[at] is '（' or '(' && --depth == 0)
                return text[..at].TrimEnd(TextForm.ClosingMarks) is { Length: > 0 } before && TextForm.EndsSentence(before.TrimEnd(' ')[^1]) ? text[..at].TrimEnd(" 　") : text;
        }

        return text;
    }

    // 。周敏攝: whose the photo is leaves the sentence finished.
    private static ReadOnlySpan<char> WithoutPhotoSource(ReadOnlySpan<char> text)
    {
        var stop = text.LastIndexOfAny(TextForm.SentenceEnds);
        return stop > 1 && text[(stop + 1)..].TrimStart(TextForm.ClosingMarks).Trim() is { IsEmpty: false } source && PhotoSources.IsBehindSentence(source) ? text[..(text.Length - source.Length)].TrimEnd() : text;
    }

    // Behind a word that no sentence ends with.
    private bool BreaksOff(ReadOnlySpan<char> text)
    {
        var words = text.TrimEnd(".…");
        return text.Length - words.Length > (text[^1] == '…' ? 0 : 2) && words.LastIndexOf(' ') is > 0 and var blank && TextForm.IsLatin(words[^1]) && profile.IsHeadStop(words[(blank + 1)..]);
    }

    private static bool LeavesOpen(ReadOnlySpan<char> text)
    {
        Balance(text, out var opened, out _);
        return opened > 0;
    }

    private static void Balance(ReadOnlySpan<char> text, out int opened, out int closed)
    {
        opened = closed = 0;
        for (var at = text.IndexOfAny(Brackets); at >= 0;)
        {
            if (TextForm.IsOpeningMark(text[at])) opened++;
            else if (opened > 0) opened--;
            else closed++;
            var next = text[(at + 1)..].IndexOfAny(Brackets);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    // ’ and ) are left out: the first is an apostrophe too, the second an item number's.
    private static readonly System.Buffers.SearchValues<char> Brackets = System.Buffers.SearchValues.Create("“「『（【《”」』）】》");

    private static LineFact Length(int width, bool latin)
    {
        var facts = LineFact.None;
        if (width <= TinyWidth) facts |= LineFact.Tiny;
        if (width <= (latin ? ShortLatinWidth : ShortWidth)) facts |= LineFact.Short;
        if (width > (latin ? LongLatinWidth : LongWidth)) facts |= LineFact.Long;
        return facts;
    }

    private LineFact Marks(ReadOnlySpan<char> text, bool latin)
    {
        var facts = LineFact.None;
        text = WithoutEndMark(text);
        var core = text.TrimEnd(TextForm.ClosingMarks);
        var last = core.IsEmpty ? ' ' : core[^1];
        // 达到630场.: a scan or a form took the width from the mark.
        if (last is '。' || (last is '.' or '．' && core.Length > 1 && TextForm.IsHan(core[^2])) || (last == '.' && latin && !LatinStops.EndsInInitial(core) && !LatinStops.EndsInTitle(core))) facts |= LineFact.EndsFullStop;
        if (last is '，' or '、' or ',' && core.Length == text.Length) facts |= LineFact.EndsComma;
        if (text[^1] is '？' or '！' or '?' or '!') facts |= LineFact.EndsCalling;
        if (core.Length == text.Length && TextForm.EndsWithAny(text, profile.HeadStops, out var length)
            && (!TextForm.IsLatin(last) || (text.Length > length && text[^(length + 1)] == ' '))) facts |= LineFact.EndsParticle;
        else if (latin && last is >= 'a' and <= 'z' && EndsInMisreadStop(text)) facts |= LineFact.EndsParticle;
        // One of the volun- | teers
        else if (latin && last == '-' && core.Length > 1 && core.Length == text.Length && core[^2] is >= 'a' and <= 'z') facts |= LineFact.EndsParticle;
        // Tomorrow, at 8 o'clock, Prof. Abel N. | Rowe
        else if (latin && (last == '.' ? LatinStops.EndsInTitle(core) : LatinStops.EndsBeforeName(core))) facts |= LineFact.EndsParticle;
        // 老師行動不便，仍: no headline breaks off right behind a comma.
        if (text.LastIndexOf('，') is > 0 and var comma && text.Length - comma - 1 is 1 or 2 && TextForm.IsHan(text[^1]) && TextForm.IsHan(text[comma + 1])) facts |= LineFact.EndsParticle;
        var inner = text[..^1].TrimEnd(TextForm.ClosingMarks);
        if (inner.Length > 1 && (inner[..^1].Contains('。') || (latin && LatinStops.HasInnerStop(inner[..^1])))) facts |= LineFact.InnerStop;
        Balance(text, out _, out var closed);
        if (closed > 0) facts |= LineFact.ClosesUnopened;
        if (text[0] is '“' or '「' && text[^1] is '”' or '」' && text[1..^1].IndexOfAny('“', '”', '。') < 0) facts |= LineFact.Quotation;
        return facts;
    }

    // was born in Ashby In: a small word with a capital, behind a longer one without.
    private bool EndsInMisreadStop(ReadOnlySpan<char> text)
    {
        var blank = text.LastIndexOf(' ');
        if (blank < 0 || text.Length - blank > LongestMisread || !char.IsAsciiLetterUpper(text[blank + 1]) || !profile.IsHeadStop(text[(blank + 1)..])) return false;
        foreach (var range in text[..blank].Split(' '))
        {
            if (text[range].Length >= LongestMisread && !text[range].ContainsAnyExceptInRange('a', 'z')) return true;
        }

        return false;
    }

    private LineFact Words(ReadOnlySpan<char> text)
    {
        var facts = LineFact.None;
        // 今日談, 在路上: too short to begin a paragraph.
        if (TextForm.StartsWithAny(text, profile.ParagraphOpeners, out var length) && (text.Length > length + 2 || TextForm.IsLatin(text[0]) || !TextForm.IsHan(text[^1])))
        {
            facts |= LineFact.Opener;
            if (text[..Math.Min(text.Length, length + 2)].ContainsAny('，', ',')) facts |= LineFact.StrongOpener;
        }

        if (TextForm.StartsWithAny(text, profile.CaptionOpeners, out _) || IsNumberedPhoto(text)) facts |= LineFact.CaptionOpener;
        var bare = text.Trim("【】[]●■◆□·—-:：. 　");
        // 简　讯 is one word set apart.
        if (bare is [var first, ' ' or '\u3000', var second]) bare = $"{first}{second}";
        if (!bare.IsEmpty && TextForm.IsLatin(bare[^1]) ? IsLatinGroup(bare) : bare.Length <= 10 && TextForm.EndsWithAny(bare, profile.GroupWords, out _)) facts |= LineFact.GroupWord;
        foreach (var banner in profile.Banners)
        {
            if (text.Equals(banner, StringComparison.Ordinal)) facts |= LineFact.Nameplate;
        }

        return facts;
    }

    // 图一：渡口工人在装船。
    private static bool IsNumberedPhoto(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('图' or '圖')) return false;
        var colon = text.IndexOfAny('：', ':');
        return colon is 2 or 3 && text[1..colon].IndexOfAnyExcept("一二三四五六七八九十0123456789①②③④⑤⑥⑦⑧⑨") < 0;
    }

    // WIRE NEWS, Around the branches: the words, or words before them.
    private bool IsLatinGroup(ReadOnlySpan<char> text) =>
        text.Length <= LongestLatinGroup && TextForm.EndsWithAny(text, profile.GroupWords, out var length) && (text.Length == length || text[^(length + 1)] == ' ');

    private static LineFact Start(ReadOnlySpan<char> text, bool latin)
    {
        var first = text[0];
        var facts = LineFact.None;
        if ("，。、；：！？”’」』）)】》,;:".Contains(first, StringComparison.Ordinal) || char.IsAsciiLetterLower(first) || IsRestOfWord(text)) facts |= LineFact.StartsCut;
        if (IsEnumerated(text)) facts |= LineFact.Enumerated;
        if (!latin) return facts;
        if (char.IsUpper(first)) facts |= LineFact.StartsCapital;
        if (text.Length > 3 && IsInCapitals(text) && text.IndexOfAnyInRange('A', 'Z') >= 0) facts |= LineFact.Capitals;
        return facts;
    }

    // 管，谁最后走: no sentence begins with one character and a comma.
    private static bool IsRestOfWord(ReadOnlySpan<char> text) => text is [var word, '，' or '。', ..] && TextForm.IsHan(word) && word is not ('但' or '而' or '故' or '啊' or '哎' or '嗯' or '好' or '是' or '不' or '對' or '对');

    // 一、, （二）, 3. : the number of a section.
    private static bool IsEnumerated(ReadOnlySpan<char> text)
    {
        const string Han = "一二三四五六七八九十";
        var at = text[0] is '（' or '(' or '第' ? 1 : 0;
        var start = at;
        while (at < text.Length && at < start + 3 && (Han.Contains(text[at], StringComparison.Ordinal) || char.IsAsciiDigit(text[at]))) at++;
        // 三 on a line of its own: the chapters of a tale.
        if (at == text.Length && start == 0 && !char.IsAsciiDigit(text[0])) return true;
        if (at == start || at + 1 >= text.Length) return false;
        return start == 1 ? text[at] is '）' or ')' or '、' : text[at] is '、' or '．' || (text[at] is '.' && !char.IsAsciiDigit(text[at + 1]));
    }

    // SALLOW CREEK v. PORT MERROW as well
    private static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(LowerCase);
        if (at < 0) return true;
        var versus = text[at..] is ['v', ' ' or '.', ..] ? 1 : text[at..] is ['v', 's', ' ' or '.', ..] ? 2 : 0;
        return versus > 0 && at > 0 && text[at - 1] == ' ' && !text[(at + versus)..].ContainsAny(LowerCase);
    }

    private static readonly System.Buffers.SearchValues<char> LowerCase = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    private static bool IsHeadForm(ReadOnlySpan<char> text, LineFact facts)
    {
        const LineFact never = LineFact.InnerStop | LineFact.EndsComma | LineFact.StartsCut | LineFact.OwnLine | LineFact.ClosesUnopened
            | LineFact.PhotoCredit | LineFact.Byline | LineFact.JumpLine | LineFact.Folio | LineFact.Lead;
        if ((facts & LineFact.Short) == 0 || (facts & never) != 0) return false;
        // “誰敢動它，我就不走！”: what somebody says, and no headline's words.
        if (text.Length > 2 && text[0] is '“' or '「' && text[^1] is '”' or '」' && text[^2] is '！' or '？' && text.Contains('，')) return false;
        if ((facts & LineFact.EndsFullStop) != 0 || (text[^1] is '；' or ';' && (facts & LineFact.Capitals) == 0)) return false;
        if ((facts & LineFact.Tiny) == 0 && text[..^1].ContainsAny('；', ';') && TextForm.IsHan(text[0])) return false;
        var commas = 0;
        var letters = false;
        foreach (var c in text)
        {
            if (c is '，' or ',') commas++;
            letters |= TextForm.IsHan(c) || TextForm.IsLatin(c);
        }

        return letters && commas <= ((facts & LineFact.Opener) != 0 ? 0 : MostHeadCommas) && (commas < MostHeadCommas || TextForm.WidthOf(text) <= WidestOfClauses);
    }

    private static LineFact Phrases(ReadOnlySpan<char> text)
    {
        if (text.Length > 60 || text.ContainsAny("，。；：、！？")) return LineFact.None;
        int phrases = 0, shortest = int.MaxValue, longest = 0;
        foreach (var range in text.SplitAny(' ', '\u3000'))
        {
            var phrase = text[range];
            if (phrase.IsEmpty) continue;
            if (!TextForm.IsHan(phrase[0]) && phrase[0] is not ('“' or '「')) return LineFact.None;
            phrases++;
            shortest = Math.Min(shortest, phrase.Length);
            longest = Math.Max(longest, phrase.Length);
        }

        // 通　知 is one word set apart.
        if (phrases < 2 || longest > LongestPhrase || longest == 1) return LineFact.None;
        return phrases == 2 && longest <= LongestTwin && longest - shortest <= 1 && shortest >= 2 ? LineFact.SpacedPhrases | LineFact.TwinPhrases : LineFact.SpacedPhrases;
    }

    // 橋頭市集開張　鎮長盼每月辦一次: a blank stands between clauses of some length, and nowhere else.
    private static bool AreClauses(ReadOnlySpan<char> text, int least)
    {
        if (text.ContainsAny("，。；")) return false;
        var clauses = 0;
        foreach (var range in text.SplitAny(' ', '\u3000'))
        {
            var clause = text[range];
            if (clause.IsEmpty) continue;
            if (clause.Length < least || clause.Length > LongestClause || clause.ContainsAnyInRange('a', 'z') || clause.IndexOfAnyInRange('\u4E00', '\u9FFF') < 0) return false;
            clauses++;
        }

        return clauses > 1;
    }

    // 一等奖：王强 李芳 is a row of a list; its line end ends it.
    private static bool IsListRow(ReadOnlySpan<char> text, LineFact facts)
    {
        const LineFact never = LineFact.Long | LineFact.PhotoCredit | LineFact.Byline | LineFact.Lead | LineFact.EndsFullStop | LineFact.InnerStop | LineFact.Folio
            | LineFact.EndsComma | LineFact.EndsCalling | LineFact.Capitals;
        if ((facts & never) != 0) return false;
        if (HanNames.AreListed(text)) return true;
        var colon = text.IndexOfAny('：', ':');
        return colon > 0 && colon < text.Length - 1 && TextForm.WidthOf(text[..colon]) <= ListLabelWidth && text[colon..].IndexOfAny("，。“”‘’") < 0
            && text[colon..].IndexOfAny(' ', '\u3000', '、') > 0
            // 鎮長：渡口是全鎮的門面　盼與商家一起守護
            && (text[colon..].Contains('、') || !AreClauses(text[(colon + 1)..], LeastClause))
            // Snow wardens: could you help? : what such a row tells begins with a capital or a figure.
            && !(text[colon + 1] == ' ' && colon + 2 < text.Length && char.IsAsciiLetterLower(text[colon + 2]));
    }

    // 详见：https://example.org/a: an address behind a label ends its line.
    private static bool IsAddress(ReadOnlySpan<char> text, LineFact facts)
    {
        var at = text.IndexOf("http", StringComparison.Ordinal);
        return at > 1 && text[at - 1] is '：' or ':' or ' ' && text[..at].IndexOfAny('：', ':') > 0 && text[at..].Contains("://", StringComparison.Ordinal) && !text[at..].ContainsAny(" 　，。")
            && (facts & (LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio)) == 0;
    }

    // 聯絡人：林樂　電話06-2345678#123: no Chinese headline ends with the number of a telephone.
    private static bool IsContact(ReadOnlySpan<char> text, LineFact facts)
    {
        if ((facts & (LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.Folio | LineFact.InnerStop)) != 0 || text.IndexOfAnyInRange('\u4E00', '\u9FFF') < 0 || text.Contains('，')) return false;
        var number = text.TrimEnd("）) 　");
        var words = number.TrimEnd("0123456789-－–#＃*()（）/ 　轉转分機机");
        number = number[words.Length..];
        int run = 0, longest = 0, all = 0;
        foreach (var c in number)
        {
            run = char.IsAsciiDigit(c) ? run + 1 : 0;
            longest = Math.Max(longest, run);
            if (run > 0) all++;
        }

        return longest >= ShortestNumber && all > ShortestNumber;
    }

    // (Debate resumed from 3 May) is a remark on what follows.
    private static bool IsRemark(ReadOnlySpan<char> text, LineFact facts) => IsToBeContinued(text)
        || IsOfAuthor(text)
        // （圖片來自河社，文接第三版）
        || (facts & (LineFact.PhotoCredit | LineFact.Byline | LineFact.Folio | LineFact.JumpLine | LineFact.Lead)) == 0 && text.Length is > 8 and <= LongestRemark && text[0] == '（' && text[^1] == '）' && text[1..].IndexOf('（') < 0 && text.IndexOfAny('，', '：') > 0
        || (facts & (LineFact.Capitals | LineFact.PhotoCredit | LineFact.Byline | LineFact.Folio | LineFact.JumpLine)) == 0 && text.Length > 3 && text[0] == '(' && text[^1] == ')' && TextForm.IsLatin(text[1]) && text[1..].IndexOf('(') < 0;

    // （作者为河东区博物馆馆员）, （本文原载《河讯》）, ——编　者
    private static bool IsOfAuthor(ReadOnlySpan<char> text)
    {
        if (text is ['（' or '(', .. { Length: > 3 } words, '）' or ')'] && words.IndexOfAny('（', '(') < 0) return TextForm.StartsWithAny(words, AboutAuthors, out _);
        var name = text.TrimStart("—─");
        return name.Length < text.Length && name is ['编' or '編', .. var between, '者'] && between.Trim().IsEmpty;
    }

    // 【未完，下期续】
    private static bool IsToBeContinued(ReadOnlySpan<char> text) =>
        text.Length is > 3 and <= LongestContinued && text[0] is '【' or '（' or '(' && text[^1] is '】' or '）' or ')' && (text[^2] is '续' or '續' || text[1..].StartsWith("未完", StringComparison.Ordinal));

    private static bool IsLatinLine(ReadOnlySpan<char> text)
    {
        int latin = 0, han = 0;
        foreach (var c in text)
        {
            if (TextForm.IsLatin(c)) latin++;
            else if (TextForm.IsHan(c)) han++;
        }

        return latin > han * 3;
    }
}
