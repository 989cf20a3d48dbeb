using System.Collections.Immutable;
using BulletinSite.Archive.Splitting;
using static BulletinSite.Archive.Articles.HeadTie;

namespace BulletinSite.Archive.Articles;

/// <summary>What speaks for and against each way two lines of a head can belong together.</summary>
/// <remarks>
/// The weights were fitted on heads whose parts are known, each set of pages against the others: what helped on no set it was not fitted on is left out.
/// Widths are in half characters.
/// </remarks>
internal static class HeadSigns
{
    private const int NarrowestLine = 9;
    private const int WidestLabel = 12;
    private const int ShortLine = 19;
    private const int NarrowestSubtitle = 18;
    private const int WidestOccasion = 24;
    private const int LongLine = 30;
    private const int LongestTitle = 56;
    private const int WidestTwoLines = 41;
    private const int ShortestHalf = 3;
    private const int LongestHalf = 7;
    private const int WidestStep = 4;
    private const int WidestRest = 10;
    private const double SaidOfHalf = 0.4;

    public static ImmutableArray<HeadSign> All { get; } =
    [
        // Kicker over title
        new(UnderKicker, 2, head => !IsEnglish(head), "a kicker is more usual than a subtitle"),
        new(UnderKicker, 10, head => !HasLabel(head) && head.Page.Longest > 0 && Width(head.Second) > head.Page.Usual && Width(head.Second) <= head.Page.Longest, "the second line is as wide as the wider headlines of the page that stand alone"),
        new(UnderKicker, 24, head => StartsWith(head.Second, HeadWords.Deed) && !AreHalves(head), "the second line says what is done, and nobody who does it"),
        new(UnderKicker, 9, head => EndsWith(head.First, HeadWords.Occasion), "the first line ends with an occasion"),
        new(UnderKicker, 12, head => EndsWith(head.First, HeadWords.Occasion) && Width(head.First) <= WidestOccasion, "the first line names an occasion, and hardly more"),
        new(UnderKicker, 7, head => IsSpaced(head.Second) && !IsSpaced(head.First) && !HasLabel(head), "the second line tells several things"),
        new(UnderKicker, 8, head => !HasLabel(head) && head.LeadInOpening <= -0.4, "the first sentence says the words of the second line, and few of the first"),
        new(UnderKicker, 8, head => !HasLabel(head) && !IsEnglish(head) && HeadEchoes.ShareOf(head.First, head.Text) <= 0.2, "the text hardly says the words of the first line"),
        new(UnderKicker, 11, head => head.First[^1] is '：' or ':', "the first line ends with a colon"),
        new(UnderKicker, 19, head => EndsWith(head.First, HeadWords.Saying), "the first line says who says what the second line says"),
        new(UnderKicker, 19, head => IsQuotation(head.Second), "the second line is a quotation"),
        new(UnderKicker, 11, head => IsQuotation(head.First) && !IsQuotation(head.Second) && !IsDash(head.Second[0]) && !Calls(head.First[..^1]) && !EndsWith(head.Second, HeadWords.Company), "the first line is a slogan in quotation marks"),
        new(UnderKicker, 6, head => IsDash(head.First[^1]), "the first line ends with a dash"),
        new(UnderKicker, 24, head => !IsEnglish(head) && (IsDash(head.First[^1]) || head.First[^1] is '：' or ':'), "in Chinese a dash or a colon at its end leads from a line to what stands under it"),
        new(UnderKicker, -30, head => IsDash(head.Second[0]) && !IsDash(head.First[0]), "what begins with a dash goes on with a title"),
        new(UnderKicker, 8, head => !HasLabel(head) && !IsEnglish(head) && Width(head.First) * 2 > Width(head.Second) * 3, "a long line over a short one in larger type"),
        new(UnderKicker, 8, head => !IsEnglish(head) && IsList(head.First) && !IsList(head.Second), "the first line lists what the second sums up"),
        new(UnderKicker, 14, head => IsPurpose(head.First) && !AreHalves(head), "the first line says to what end, and nobody who does it"),
        new(UnderKicker, 10, head => head.IsTop && AreTwins(head.First) && !IsSpaced(head.Second), "two phrases of one length over a title are a slogan"),
        new(UnderKicker, 36, head => ColumnNames.EndIn(head.Second) && !ColumnNames.EndIn(head.First), "behind the title stands the column it belongs to"),
        new(UnderKicker, 1, head => IsSpaced(head.First) && Width(head.First) > 20 && !IsSpaced(head.Second), "the first line has two phrases, as slogans have"),

        // Title over subtitle
        new(OverSubtitle, 38, head => IsDash(head.Second[0]) && !IsDash(head.First[0]), "the second line begins with a dash"),
        new(OverSubtitle, -29, head => HasLabel(head), "a word or two are a label"),
        new(OverSubtitle, 24, head => ColumnNames.EndIn(head.First) && !ColumnNames.EndIn(head.Second), "behind the title stood the column it belongs to"),
        new(OverSubtitle, 7, head => !HasLabel(head) && Width(head.First) <= ShortLine && HasPredicate(head.First), "the first line says all of it in few words"),
        new(OverSubtitle, 20, head => !HasLabel(head) && EndsWith(head.First, HeadWords.BeginningOrEnd), "the first line says that something opened or ended"),
        new(OverSubtitle, 12, head => !IsEnglish(head) && Width(head.Second) >= LongLine, "a long second line"),
        new(OverSubtitle, 14, head => !IsEnglish(head) && Width(head.Second) >= LongestTitle, "a second line longer than any title"),
        new(OverSubtitle, -20, head => !IsQuotation(head.Second) && Width(head.Second) < 2 * Width(head.First) && head.Second.AsSpan().IndexOfAny('“', '「', '『') >= 0, "words in quotation marks stand in titles"),
        new(OverSubtitle, 8, head => !HasLabel(head) && head.SaysAgain, "the second line says words of the first again"),
        new(OverSubtitle, 10, head => IsQuotation(head.First) && Calls(head.First[..^1]), "the first line is a quotation that calls out"),
        new(OverSubtitle, 6, head => IsList(head.Second) && Width(head.Second) * 10 > Width(head.First) * 13, "the second line is a long list"),
        new(OverSubtitle, 6, head => Calls(head.First) && !Calls(head.Second), "the first line calls out"),
        new(OverSubtitle, 10, head => !HasLabel(head) && !IsEnglish(head) && HasFigure(head.Second) && !HasFigure(head.First) && !IsCutSentence(head), "the second line counts what the first line says"),
        new(OverSubtitle, 12, head => StartsWith(head.Second, HeadWords.Addition), "the second line goes on with what the first says"),
        new(OverSubtitle, 18, head => EndsWith(head.Second, HeadWords.Company), "the second line says who was there, or what kind of text follows"),

        new(OverSubtitle, 36, head => IsSpaced(head.First) && !HasLabel(head) && Width(head.Second) >= NarrowestSubtitle && head.IsTraditional, "in traditional characters a blank stands where a title has a comma, and a subtitle is more usual than a kicker"),
        new(OverSubtitle, -40, head => EndsWith(head.First, HeadWords.Saying), "what the first line says that somebody said stands under it"),

        // Titles over two lines
        new(OneTitle, -14, head => !IsEnglish(head), "most titles stand on one line"),
        new(OneTitle, 12, head => !HasLabel(head) && Width(head.First) + Width(head.Second) <= WidestTwoLines, "both lines are short together"),
        new(OneTitle, 10, head => SaysWhatIsDone(head.Second), "the second line begins with what is done"),
        new(OneTitle, 7, head => !HasLabel(head) && IsCutSentence(head), "the first line names who or what, and the second says what is done"),
        new(OneTitle, 20, head => !HasLabel(head) && TextForm.IsHan(head.First[^1]) && TextForm.IsHan(head.Second[^1]) && !IsSpaced(head.First) && !EndsWith(head.First, HeadWords.Saying) && StartsWith(head.Second, HeadWords.When), "the second line says when the first comes about"),
        new(OneTitle, -3, head => !HasLabel(head) && !SaysWhatIsDone(head.Second) && !HasPredicate(head.Second), "nothing in the second line says what is done"),
        new(OneTitle, 6, head => !HasLabel(head) && Math.Abs(Width(head.First) - Width(head.Second)) <= 2, "both lines are of one width"),
        new(OneTitle, 20, head => TextForm.IsHan(head.First[0]) && head.First[0] == head.Second[0] && Width(head.First) == Width(head.Second), "lines of one width that begin with one character"),
        new(OneTitle, 30, AreHalves, "two phrases of one length are the halves of a title"),
        new(OneTitle, -26, head => head.IsTop && Letters(head.First) <= NarrowestLine && !AreHalves(head), "a word or two are a label"),
        new(OneTitle, -16, head => head.First.Contains('，', StringComparison.Ordinal), "the first line has phrases of its own"),
        new(OneTitle, -13, head => !HasLabel(head) && head.Page.Longest > 0 && Width(head.Second) > head.Page.Longest, "the second line is wider than any headline of the page that stands alone"),
        new(OneTitle, -11, head => Width(head.Second) >= LongLine, "a long second line"),
        new(OneTitle, -24, head => ColumnNames.EndIn(head.First), "behind the column it belongs to a title is over"),
        new(OneTitle, -16, head => IsSpaced(head.Second) || head.Second.Contains('，', StringComparison.Ordinal), "the second line has phrases of its own"),

        new(OneTitle, 50, head => head.IsOneInText, "the characters on both sides of the break stand side by side in the text"),
        new(OneTitle, 38, HasNoRoom, "a few characters had no room on the first line"),
        new(OneTitle, 35, head => IsRest(head) && head.Page.Measure > 0 && Width(head.First) >= head.Page.Measure - PageHeads.Ragged, "the first line is as wide as several are, and none is wider"),
        new(OneTitle, 18, head => BreaksOffBehindWho(head.First), "the first line says for whom or with what, and not what is done"),

        // More than one line over a title
        new(TwoKickers, -8, _ => true, "two kickers are rare"),
        new(TwoKickers, 12, head => head.IsTop && Letters(head.First) <= NarrowestLine, "a label over a kicker"),
        new(TwoSubtitles, -12, head => !IsEnglish(head) && !IsDash(head.Second[0]) && Width(head.First) * 3 < Width(head.Second) * 2, "the subtitles of one head are about as wide as each other"),

        // English
        new(UnderKicker, 3, head => IsEnglish(head) && AreShortCapitals(head), "capitals over not many more of them"),
        new(OverSubtitle, 6, head => IsEnglish(head) && !AreShortCapitals(head), "in English a subtitle is more usual than a kicker"),
        new(OverSubtitle, 4, head => IsEnglish(head) && Width(head.Second) * 10 > Width(head.First) * 15, "the second line is much longer"),
        new(UnderKicker, 16, head => IsEnglish(head) && !Calls(head.First) && Width(head.First) * 10 > Width(head.Second) * 12 && Width(head.First) >= LongLine && head.Second[^1] != '.' && !AreShortCapitals(head), "a long line over a shorter one explains it"),
        new(UnderKicker, 20, head => EndsWith(head.First, HeadWords.Writing), "the first line says who writes what the second line names"),
        new(UnderKicker, 10, head => IsEnglish(head) && head.First[0] is not ('"' or '“') && IsUnderLabel(head) && Words(head.Second) >= 2 * Words(head.First), "the first line is a label of few words"),
        new(UnderKicker, 14, head => head.Case == HeadCase.Small && IsInCapitals(head.First) && !IsInCapitals(head.Second) && Words(head.First) <= 4 && Words(head.Second) <= 9 && head.First[^1] != '.' && head.Second[^1] != '.', "capitals over a headline, where headlines are in small letters"),
        new(UnderKicker, 10, head => head.Case == HeadCase.Unknown && IsEnglish(head) && IsInCapitals(head.First) && !IsInCapitals(head.Second) && Words(head.First) is 2 or 3 && Words(head.Second) <= 3 && head.Second[^1] != '.', "capitals over a few words are a label"),
        new(UnderKicker, 14, head => head.Case == HeadCase.Small && IsInCapitals(head.First) && IsInCapitals(head.Second) && head.First[^1] != '.' && Words(head.Second) >= 2 * Words(head.First), "few words in capitals over many, where headlines are in small letters"),
        new(OverSubtitle, 9, head => TextForm.IsLatin(head.First[0]) && Words(head.First) >= 4 && head.First[^1] != ':' && !AreShortCapitals(head), "an English headline of some length with a line under it"),
        new(OverSubtitle, 16, head => head.Page.HaveDecks && IsEnglish(head) && Width(head.Second) * 10 > Width(head.First) * 11 && PageHeads.IsSentence(head.Second), "under the headlines of this page stands what they are about"),
        new(UnderKicker, 22, head => head.Page.AreSentences && IsEnglish(head) && PageHeads.AreCapitalised(head.First) && PageHeads.IsSentence(head.Second) && Words(head.Second) <= 9, "words with capitals over a headline, where headlines are written as sentences"),
        new(UnderKicker, 20, head => IsEnglish(head) && (head.First[^1] == '…' || EndsWith(head.First, ["..."])), "the first line breaks off"),
        new(UnderKicker, 14, head => IsEnglish(head) && Words(head.First) == 1 && IsInCapitals(head.First) && IsMatch(head.Second), "a sport over the two sides of a match"),
        new(OverSubtitle, 12, head => IsInCapitals(head.First) && head.Second[^1] == '.' && head.Second.AsSpan().ContainsAnyInRange('a', 'z'), "a deck with a full stop under capitals"),
    ];

    /// <summary>What two lines show.</summary>
    public static List<HeadSign> Of(HeadPair pair) => [.. All.Where(sign => sign.Holds(pair))];

    /// <summary>Whether the upper line breaks off inside a phrase, and the lower goes on with it.</summary>
    public static bool IsBroken(HeadPair head) => head.IsOneInText || HasNoRoom(head);

    public static bool IsDash(char c) => c is '—' or '─';

    public static bool IsInCapitals(string text) => TextForm.IsLatin(text[0]) && !text.AsSpan().ContainsAnyInRange('a', 'z');

    public static bool IsEnglish(HeadPair head) => !HasHan(head.First) && !HasHan(head.Second);

    public static bool HasHan(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0;

    // LOCAL INTELLIGENCE. over THE RAILWAY MEETING.: a deck is longer than its headline.
    private static bool AreShortCapitals(HeadPair head) => IsInCapitals(head.First) && IsInCapitals(head.Second) && Words(head.Second) <= Words(head.First) + 1;

    // Health and safety, OBITUARY, IN THIS PROGRAMME over a line in small letters: as headlines are written, Try A Scrapbook is one.
    private static bool IsUnderLabel(HeadPair head) => Words(head.First) switch
    {
        1 => true,
        <= 3 => head.First.Split(' ').Any(word => word.Length > 0 && char.IsAsciiLetterLower(word[0])) || (head.Case != HeadCase.Capitals && IsInCapitals(head.First) && !IsInCapitals(head.Second)),
        _ => false,
    };

    // 小巷匠人 over a title names the column it stands in: too short to tell what an article is about.
    // It stands on top of its head. 年会昨日开幕 is as short, and tells something.
    private static bool HasLabel(HeadPair head) =>
        head.IsTop && IsLabel(head.First) && !AreHalves(head) && (Letters(head.First) <= NarrowestLine || !(EndsWith(head.First, HeadWords.BeginningOrEnd) || (StartsWith(head.Second, HeadWords.Verb) && Width(head.Second) - Width(head.First) <= 4)));

    public static bool IsLabel(string first) => Letters(first) <= WidestLabel && !TextForm.IsLatin(first[0]);

    // 本　埠　新　聞 is as wide as 本埠新聞.
    private static int Letters(string text)
    {
        var parts = text.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        return parts.All(part => part.Length == 1) ? Width(string.Concat(parts)) : Width(text);
    }

    private static bool SaysWhatIsDone(string text) => StartsWith(text, HeadWords.Deed) || StartsWith(text, HeadWords.Verb);

    // 小学图书角 | 添了八百册新书
    private static bool IsCutSentence(HeadPair head) => Width(head.First) + Width(head.Second) <= WidestTwoLines && SaysWhatIsDone(head.Second) && !HasPredicate(head.First);

    // …超级计算机跑出 | 加速度
    private static bool HasNoRoom(HeadPair head) => IsRest(head) && Width(head.Second) <= WidestRest && !EndsWith(head.Second, HeadWords.Company);

    private static bool IsRest(HeadPair head) => TextForm.IsHan(head.First[^1]) && TextForm.IsHan(head.Second[0]) && Width(head.Second) * 2 < Width(head.First);

    // 县医院为一名七旬老人 | 取出鱼刺: behind the word for whom it is done nothing says what.
    private static bool BreaksOffBehindWho(string text)
    {
        if (!TextForm.IsHan(text[^1])) return false;
        for (var at = text.Length - 3; at > 1; at--)
        {
            if (HeadWords.ForWhom.Contains(text[at], StringComparison.Ordinal) && !HeadWords.BeforeObject.Contains(text[at - 1], StringComparison.Ordinal))
                return !Array.Exists(HeadWords.Predicate, word => text.IndexOf(word, at + 1, StringComparison.Ordinal) > 0);
        }

        return false;
    }

    /// <summary>Whether two lines are short, and neither tells several things: 一条扁担挑起 | 三十里山路.</summary>
    public static bool AreShort(HeadPair head) =>
        Width(head.First) <= ShortLine && Width(head.Second) <= ShortLine && HasHan(head.First) && HasHan(head.Second) && !IsSpaced(head.First) && !IsSpaced(head.Second) && !IsDash(head.Second[0]);

    /// <summary>Whether two lines are short, and hardly one longer than the other.</summary>
    public static bool AreInLargeType(HeadPair head) => AreShort(head) && Math.Abs(Width(head.First) - Width(head.Second)) <= WidestStep;

    /// <summary>Whether two lines are what the line over them says that somebody said: 县长在会上强调 | 抓紧抢修水毁渠道 | 保证夏粮颗粒归仓.</summary>
    public static bool IsSaid(HeadPair above, HeadPair head) =>
        EndsWith(above.First.TrimEnd('—', '─', '：', ':'), HeadWords.Saying) && !IsDash(head.Second[0]) && !EndsWith(head.Second, HeadWords.Company) && Width(head.Second) * 4 >= Width(head.First) * 3 && Width(head.First) * 4 >= Width(head.Second) * 3;

    // 春耕开始　农机下田
    private static bool AreTwins(string text) =>
        text.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries) is [var first, var second] && first.Length == second.Length && first.Length >= 3 && TextForm.IsHan(first[0]) && TextForm.IsHan(second[0]);

    // 路修到家门口 | 车开进果树林. A column's name may be as long as the title under it (灯下闲话 | 补网的人): the text does not say its words, and the lines have none in common.
    private static bool AreHalves(HeadPair head) =>
        AreOfOneLength(head) && HasFigure(head.First) == HasFigure(head.Second)
        && (!head.IsTop || Width(head.First) > NarrowestLine || HeadEchoes.ShareOf(head.First, head.Text) > SaidOfHalf || head.First.Zip(head.Second).Any(pair => pair.First == pair.Second));

    /// <summary>Whether two lines are phrases with as many characters each.</summary>
    public static bool AreOfOneLength(HeadPair head) => Characters(head.First) is >= ShortestHalf and <= LongestHalf and var length && length == Characters(head.Second);

    // Words in quotation marks (战“疫”) take no more room in the mouth; 0 for a line with other signs.
    private static int Characters(string text) => text.All(c => TextForm.IsHan(c) || c is '“' or '”') && !IsQuotation(text) ? text.Count(TextForm.IsHan) : 0;

    private static bool HasPredicate(string text) => Array.Exists(HeadWords.Predicate, word => text.IndexOf(word, 1, StringComparison.Ordinal) > 0);

    private static bool IsQuotation(string text) => text[0] is '“' or '「' or '『' && text[^1] is '”' or '」' or '』';

    // 263, 三萬八千, 七成, 二名
    private static bool HasFigure(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) || (i + 1 < text.Length && HeadWords.Numerals.Contains(text[i], StringComparison.Ordinal) && (HeadWords.Numerals.Contains(text[i + 1], StringComparison.Ordinal) || HeadWords.Measures.Contains(text[i + 1], StringComparison.Ordinal)))) return true;
        }

        return false;
    }

    private static bool Calls(string text) => text[^1] is '？' or '！' or '?' or '!';

    private static bool IsSpaced(string text) => !TextForm.IsLatin(text[0]) && text.AsSpan().IndexOfAny(' ', '\u3000') > 1;

    private static bool StartsWith(string text, string[] words) => TextForm.StartsWithAny(text, words, out _);

    private static bool IsPurpose(string text) => StartsWith(text, HeadWords.Purpose);

    private static bool EndsWith(string text, string[] words) => TextForm.EndsWithAny(text, words, out _);

    // HARBOR ROVERS v. MILLS.
    private static bool IsMatch(string text) => text.Contains(" v. ", StringComparison.Ordinal) || text.Contains(" v ", StringComparison.Ordinal) || text.Contains(" vs. ", StringComparison.Ordinal);

    private static bool IsList(string text) => text.Contains('、', StringComparison.Ordinal);

    private static int Width(string text) => TextForm.WidthOf(text);

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
