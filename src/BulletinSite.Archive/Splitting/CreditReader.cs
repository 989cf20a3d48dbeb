using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Reads lines such as 本报记者 周美玉 彭程 摄影报道, □本报记者 丁一 文, Photo by Sam Teague.</summary>
/// <remarks>
/// What it looks for: role words, names, an ending, and nothing else. What it must not take: a sentence that ends with 摄 or 报道;
/// so without a role word the ending has to be set apart by a blank.
/// </remarks>
internal sealed class CreditReader(BulletinProfile profile)
{
    private const string Bullets = "□■◎●◆◇▲△★☆○▶►";
    private const string SettingApart = Bullets + "—─‧·•・ \u3000";
    private const char AuthorMark = '□';
    private const int Longest = 80;
    private const int LongestAgency = 8;
    private const int LongestPlace = 4;
    private const int LongestGluedName = 3;
    private const int ShortestSign = 4;
    private const int LongestCompiler = 14;
    private const int LongestWritingWord = 6;
    private const string WritingWords = "撰文图圖摄攝影及與与制製／/、 ";

    private static readonly string[] Compiling = ["編譯", "编译", "編譯報道", "编译报道", "綜合編譯", "综合编译"];
    private static readonly string[] Own = ["本报", "本報", "本刊", "本社", "本台"];
    private static readonly string[] Senders = ["以上由", "以上稿件由", "本文由", "由"];
    private static readonly ImmutableArray<string> ReportWords = ["报道", "報道", "报导", "報導"];

    // 馬祖．桃園
    private const int LongestPlaces = 7;

    private readonly RoleWords _roles = new(profile.RoleWords);
    private readonly LabelledNames _labelled = new(profile);

    /// <summary>The credit a whole text is, or null when it is anything else.</summary>
    public Credit? Read(SourceText text) => Read(text, new TextSpan(0, text.Text.Length));

    /// <summary>The credit a range holds, or null when it holds anything else.</summary>
    public Credit? Read(SourceText source, TextSpan range)
    {
        var text = source.Text;
        range = TextForm.Trim(text, range);
        if (range.Length is < 3 or > Longest || EndsInSmallWord(source.Slice(range))) return null;
        if (Signature(source, range) is { } signature) return signature;
        // 记者林小乐报道。 on a line of its own.
        if (text[range.End - 1] == '。' && new TextSpan(range.Start, range.Length - 1) is var report && TextForm.EndsWithAny(source.Slice(report), ReportWords, out _) && BeginsWithRole(source, report)) range = report;
        var whole = range;
        while (!range.IsEmpty && Bullets.Contains(text[range.Start], StringComparison.Ordinal))
            range = TextForm.Trim(text, TextSpan.FromBounds(range.Start + 1, range.End));
        var isBracketed = range.Length > 2 && text[range.Start] is '（' or '(' or '[' or '【' or '〔' && text[range.End - 1] is '）' or ')' or ']' or '】' or '〕';
        if (isBracketed) range = TextForm.Trim(text, TextSpan.FromBounds(range.Start + 1, range.End - 1));
        if (isBracketed && Given(source, range) is { } given) return given;
        if (range.Length < LongestAgency && PhotoSources.IsFromFiles(source.Slice(range))) return new Credit(true, false, []);
        if (isBracketed && Written(source, range) is { } written) return written;
        if (Compiled(source, range, isBracketed) is { } compiled) return compiled;
        // □ 林　乐（民俗学者）
        if (range.Start > whole.Start && range.Length > 0 && HanNames.BeforeUnit(source.Slice(range)))
            return new Credit(false, true, [Writer(source, TextForm.Trim(text, new TextSpan(range.Start, source.Slice(range).IndexOfAny('（', '('))))]);
        return Labelled(source, range) ?? ReadHalves(source, range) ?? ReadParts(source, range, isBracketed) ?? (range != whole ? People(source, range) : null) ?? (text[whole.Start] == AuthorMark || IsMarkedName(source, whole, range) ? Marked(source, whole) : null);
    }

    /// <summary>Whether a word that credits a photo credits the text as well: 摄影报道, 文/图.</summary>
    public static bool CreditsText(ReadOnlySpan<char> photoWord) => photoWord.ContainsAny("文道导導");

    // "by Rev. Spencer, were held at the" goes on.
    private bool EndsInSmallWord(ReadOnlySpan<char> text) =>
        TextForm.IsLatin(text[^1]) && TextForm.EndsWithAny(text, profile.HeadStops, out var length) && text.Length > length && text[^(length + 1)] == ' ';

    /// <summary>A line without the marks that set a name apart: ◎林樂, ‧林樂‧, ——渡口客.</summary>
    public static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> line) => line.Trim(SettingApart) is { IsEmpty: false } name ? name : line;

    /// <summary>The name under a letter, which nothing but its place tells from other words.</summary>
    public static Credit? ReadSignature(SourceText source, TextSpan range)
    {
        if (TextForm.IsHan(WithoutMarks(source.Slice(range))[0])) range = new TextSpan(range.Start + source.Slice(range).IndexOfAnyExcept(SettingApart), WithoutMarks(source.Slice(range)).Length);
        // President, Local 40: who holds the office stands over it.
        if (OfficeLines.IsOffice(source.Slice(range))) return null;
        range = new TextSpan(range.Start, HanNames.WithoutDay(source.Slice(range)).Length);
        range = new TextSpan(range.Start, HanNames.WithoutRemark(source.Slice(range)).Length);
        var text = source.Slice(range);
        var bracketed = BracketSignatures.NameIn(text);
        var inner = bracketed.IsEmpty ? range : TextForm.Trim(source.Text, TextSpan.FromBounds(range.Start + 1, range.End - 1));
        if (HanNames.Under(source, inner) is { IsEmpty: false } people)
            return new Credit(false, true, [.. people.Select(person => new Contributor(NameList.Plain(source.Slice(person)), ContributorRole.Reporter, new SourceSpan(source, person)))]);
        if (LatinNames.BetweenTwo(text) is > 0 and var and)
            return new Credit(false, true, [Writer(source, new TextSpan(range.Start, and)), Writer(source, TextSpan.FromBounds(range.Start + and + text[(and + 1)..].IndexOf(' ') + 2, range.End))]);
        if (LatinNames.AreInitials(text)) return new Credit(false, true, [Writer(source, range)]);
        var name = !bracketed.IsEmpty ? new TextSpan(text.LastIndexOf(bracketed, StringComparison.Ordinal), bracketed.Length) : HanNames.AfterUnit(text);
        var isHan = !name.IsEmpty;
        if (!isHan) name = new TextSpan(0, LatinNames.HasOffice(text) || LatinNames.HasUnit(text) ? text.IndexOf(',') : LatinNames.IsCouple(text) ? text.TrimEnd('.').Length : LatinNames.WithoutTitle(text).Length);
        name = new TextSpan(range.Start + name.Start, name.Length);
        return isHan || LatinNames.IsName(source.Slice(name)) || LatinNames.IsCouple(source.Slice(name))
            ? new Credit(false, true, [Writer(source, name)])
            : null;
    }

    // PUZZLED PARENT.
    private static Contributor Writer(SourceText source, TextSpan name) =>
        new(NameList.Plain(LatinNames.AreInitials(source.Slice(name)) ? source.Slice(name) : source.Slice(name).TrimEnd('.')), ContributorRole.Reporter, new SourceSpan(source, name));

    /// <summary>Whether a text begins with a role word of its own: 记者 林乐, but not 新华社记者 林乐.</summary>
    public bool IsRole(ReadOnlySpan<char> text) => _roles.At(text) is not null;

    /// <summary>Whether a range begins with a role word.</summary>
    public bool BeginsWithRole(SourceText source, TextSpan range)
    {
        var at = range.Start;
        return RoleAt(source, range, ref at) is not null;
    }

    // ■ 林乐: other marks stand before much else.
    private static bool IsMarkedName(SourceText source, TextSpan whole, TextSpan range) =>
        range.Start > whole.Start + 1 && TextForm.IsBlank(source.Text[range.Start - 1]) && HanNames.IsName(source.Slice(range));

    // □ 江上渔, as feature pages name their authors; □ 简讯 is no author.
    private Credit? Marked(SourceText source, TextSpan range)
    {
        var names = new List<TextSpan>();
        var behind = TextSpan.FromBounds(range.Start + 1, range.End);
        if (TextForm.EndsWithAny(source.Slice(range), profile.GroupWords, out _) || !NameList.TryRead(source.Text, behind, names) || names.Count == 0) return null;
        return new Credit(false, true, [.. names.Select(name => new Contributor(NameList.Plain(source.Slice(name)), ContributorRole.Reporter, new SourceSpan(source, name)))]);
    }

    // （林乐 周敏）, ■林乐 周敏: several names that a mark or brackets set apart.
    private static Credit? People(SourceText source, TextSpan range) =>
        HanNames.AllOf(source, range) is { Length: > 1 } people
            ? new Credit(false, true, [.. people.Select(name => new Contributor(source[name], ContributorRole.Reporter, new SourceSpan(source, name)))])
            : null;

    // —Joan Hill, as letters and notices of newsletters are signed.
    private static Credit? Signature(SourceText source, TextSpan range)
    {
        var name = range;
        while (name.Length > 0 && source.Text[name.Start] is '—' or '–' or '-') name = TextForm.Trim(source.Text, TextSpan.FromBounds(name.Start + 1, name.End));
        // – Joan Hill, Secretary
        if (name.Start > range.Start && source.Slice(name) is var signed && LatinNames.HasOffice(signed) && LatinNames.BeginsWithGivenName(signed)) name = new TextSpan(name.Start, signed.IndexOf(','));
        // - Fire Was Small. is a headline of old print.
        return name.Start > range.Start && (LatinNames.AreInitials(source.Slice(name)) || LatinNames.IsName(source.Slice(name)) && (source.Text[name.End - 1] != '.' || LatinNames.BeginsWithGivenName(source.Slice(name))))
            ? new Credit(false, true, [new Contributor(source.Slice(name).ToString(), ContributorRole.Reporter, new SourceSpan(source, name))])
            : null;
    }

    // （星河網Rick編譯，圖片來自河社）, 林樂編譯: who put a report into Chinese, and where its photo is from.
    private static Credit? Compiled(SourceText source, TextSpan range, bool isBracketed)
    {
        var text = source.Slice(range);
        if (isBracketed && text.IndexOfAny('，', ',', '；') is > 0 and var comma) text = text[..comma];
        if (text.Length is < 4 or > LongestCompiler || !TextForm.EndsWithAny(text, Compiling, out var length) || text.IndexOfAny("，。；：！？「」“”《》") >= 0) return null;
        var who = TextForm.Trim(source.Text, new TextSpan(range.Start, text.Length - length));
        if (HanNames.IsName(source.Slice(who))) return new Credit(false, true, [Writer(source, who)]);
        return isBracketed || TextForm.IsLatin(source.Text[who.End - 1]) ? new Credit(false, true, []) : null;
    }

    // （受访者提供）, （市工会供图）, （林小乐提供）
    private static Credit? Given(SourceText source, TextSpan range)
    {
        if (PhotoSources.IsFromFiles(source.Slice(range))) return new Credit(true, false, []);
        if (!PhotoSources.IsGiven(source.Slice(range), out var length)) return null;
        var who = TextForm.Trim(source.Text, new TextSpan(range.Start, range.Length - length));
        return HanNames.IsName(source.Slice(who)) ? PhotoBy(source, who) : PhotoSources.MayGive(source.Slice(who)) ? new Credit(true, false, []) : null;
    }

    // 【撰文：河岸研究社】, 【圖／文：川穿】: in brackets behind that word stands who wrote it, be it a pen name or a society.
    private static Credit? Written(SourceText source, TextSpan range)
    {
        var text = source.Slice(range);
        var colon = text.IndexOfAny('：', ':');
        if (colon is < 1 or > LongestWritingWord || text[..colon].IndexOfAnyExcept(WritingWords) >= 0 || !text[..colon].Contains('文')) return null;
        var who = TextForm.Trim(source.Text, TextSpan.FromBounds(range.Start + colon + 1, range.End));
        return who.IsEmpty || source.Slice(who).IndexOfAny("，。；：！？「」“”") >= 0 ? null : new Credit(false, true, [Writer(source, who)]);
    }

    private static Credit PhotoBy(SourceText source, TextSpan name) =>
        new(true, false, [new Contributor(NameList.Plain(source.Slice(name)), ContributorRole.Photographer, new SourceSpan(source, name))]);

    private Credit? Labelled(SourceText source, TextSpan range) => _labelled.Read(source, range) is { IsEmpty: false } people
        ? new Credit(people.Any(person => person.Role == ContributorRole.Photographer), people.Any(person => person.Role != ContributorRole.Photographer), people)
        : _labelled.NamesUnitOfPhoto(source.Slice(range)) ? new Credit(true, false, []) : null;

    // 李明 文 王芳 摄: who wrote it and who took the photo, each with the word.
    private Credit? ReadHalves(SourceText source, TextSpan range)
    {
        var text = source.Slice(range);
        var at = text.IndexOf('文');
        while (at >= 0 && !IsApart(text, at)) at = text[(at + 1)..].IndexOf('文') is >= 0 and var next ? at + 1 + next : -1;
        if (at < 0) return null;
        var behind = range.Start + at + 1;
        return Read(source, TextSpan.FromBounds(range.Start, behind)) is { } writers && Read(source, TextSpan.FromBounds(behind, range.End)) is { IsPhoto: true } takers
            ? new Credit(true, true, [.. writers.Names, .. takers.Names])
            : null;
    }

    private static bool IsApart(ReadOnlySpan<char> text, int at) => at > 0 && at + 2 < text.Length && TextForm.IsBlank(text[at - 1]) && TextForm.IsBlank(text[at + 1]);

    // 王建文: one character may end a name as well as a credit; behind a name of three it is no part of that.
    private static bool EndsInName(ReadOnlySpan<char> text, int length)
    {
        if (length > 1) return false;
        var start = text.Length;
        while (start > 0 && TextForm.IsHan(text[start - 1])) start--;
        var run = text.Length - start;
        return run is 2 or LongestGluedName || (run > LongestGluedName && !HanNames.IsName(text[start..^1]));
    }

    private Credit? ReadParts(SourceText source, TextSpan range, bool isBracketed)
    {
        var text = source.Text;
        var ending = Ending.None;
        var setApart = false;
        var whole = range;
        // 本报讯 记者李明 通讯员王芳报道: the words of a lead before the names are nobody's.
        if (TextForm.StartsWithAny(source.Slice(range), profile.LeadWords, out var lead) && lead < range.Length && TextForm.IsBlank(text[range.Start + lead]))
            range = TextForm.Trim(text, TextSpan.FromBounds(range.Start + lead, range.End));
        range = WithoutRemark(source, range);
        var slice = source.Slice(range);
        if (TextForm.EndsWithAny(slice, profile.PhotoEndings, out var length))
        {
            ending = CreditsText(slice[^length..]) ? Ending.TextAndPhoto : Ending.Photo;
        }
        else if (TextForm.EndsWithAny(slice, profile.TextEndings, out length) && !EndsInName(slice, length)) ending = Ending.Text;

        // （本报林小乐摄）
        if (ending == Ending.Photo && isBracketed && TextForm.StartsWithAny(slice, Own, out var own) && HanNames.IsName(slice[own..^length].Trim())) range = TextForm.Trim(text, TextSpan.FromBounds(range.Start + own, range.End));
        slice = source.Slice(range);
        if (ending == Ending.None && slice is ['文', ' ' or '\u3000' or '/' or '／' or '：' or ':', ..] && slice[2..].TrimStart() is { Length: > 1 } writer && (HanNames.IsName(writer) || (!TextForm.IsBlank(slice[1]) && HanNames.IsSetApart(writer))))
        {
            // 文　李明, 文/小　满
            (ending, setApart) = (Ending.Text, true);
            range = TextForm.Trim(text, TextSpan.FromBounds(range.Start + 2, range.End));
        }
        else if (ending == Ending.None && TextForm.StartsWithAny(slice, profile.PhotoEndings, out length) && CreditsText(slice[..length]) && length < slice.Length && slice[length] is ' ' or '\u3000' or ':' or '：')
        {
            // 文/图 谢九: what stands behind the names elsewhere.
            (ending, setApart) = (Ending.TextAndPhoto, true);
            range = TextForm.Trim(text, TextSpan.FromBounds(range.Start + length + 1, range.End));
        }
        else if (ending == Ending.None && TextForm.StartsWithAny(slice, profile.PhotoEndings, out length) && length > 1 && length < slice.Length && TextForm.IsBlank(slice[length])
            && (slice[length..].TrimStart() is { Length: 2 or 3 } taker && HanNames.BeginsWithSurname(taker) || Read(source, TextSpan.FromBounds(range.Start + length, range.End)) is { IsText: true, Names.IsEmpty: false }))
        {
            // 摄影　马骁, 摄影　学生记者　马骁
            (ending, setApart) = (Ending.Photo, true);
            range = TextForm.Trim(text, TextSpan.FromBounds(range.Start + length, range.End));
        }
        else if (ending != Ending.None)
        {
            // 陆小青摄: by itself, a name and the word.
            setApart = range.Length > length && text[range.End - length - 1] is ' ' or '\u3000' or '/' or '／'
                // 王毅摄（影像中国）, 陆小青 周敏摄影报道
                || (ending is Ending.Photo or Ending.TextAndPhoto && (text[whole.End - 1] is '）' or ')' || length > 2) && HanNames.AreNames(source.Slice(new TextSpan(range.Start, range.Length - length))))
                || (ending == Ending.Photo && length == 1 && (isBracketed || range.Length == LongestGluedName + length) && (HanNames.IsName(source.Slice(new TextSpan(range.Start, range.Length - length))) || (isBracketed && MayBeTaker(source.Slice(new TextSpan(range.Start, range.Length - length))))));
            range = TextForm.Trim(text, TextSpan.FromBounds(range.Start, range.End - length));
            if (ending == Ending.Text && (slice[^1] is '導' or '导' || isBracketed) && WithoutPlace(text, range, isBracketed) is var before && before != range)
            {
                // 林妙影╱台北報導, 【林妙影校園報導】: the names need no word before them.
                setApart |= HanNames.BeginsWithSurname(text.AsSpan(before.Start));
                range = before;
            }
        }

        // 渡口公司工会供图
        if (ending == Ending.Photo && (length > 1 || isBracketed) && HanNames.IsUnit(source.Slice(range))) return new Credit(true, false, []);

        // 综合报道 by itself names nobody, but signs all the same.
        // （以上由职工服务中心供稿）, 高新台报道 as well.
        if (ending == Ending.Text && (range.IsEmpty ? slice.Length >= ShortestSign : IsSender(source.Slice(range)))) return new Credit(false, true, []);
        // 记者手记 names a kind of article, and nobody.
        if (ending == Ending.None && IsTightWord(source, range)) return null;
        var names = ImmutableArray.CreateBuilder<Contributor>();
        var hasRole = ReadNames(source, range, ending, names);
        if (hasRole is null && ending == Ending.Photo) return TakenIn(source, range);
        if (hasRole is null || (hasRole == false && !setApart)) return null;
        // 本报记者 by itself names nobody, but signs all the same.
        if (names.Count == 0 && !(hasRole == true && (TextForm.IsLatin(text[range.Start]) || text[range.Start] == '本'))) return null;
        var isPhoto = ending is Ending.Photo or Ending.TextAndPhoto || names.Any(name => name.Role == ContributorRole.Photographer)
            || (names.Count == 0 && source.Slice(range).StartsWith("Ph", StringComparison.Ordinal));
        var isText = names.Count == 0 ? !isPhoto : ending != Ending.Photo && names.Any(name => name.Role != ContributorRole.Photographer);
        return new Credit(isPhoto, isText, names.ToImmutable());
    }

    // 摄影协会　林乐/摄
    private static Credit? TakenIn(SourceText source, TextSpan range)
    {
        var name = HanNames.AfterUnit(source.Slice(range).TrimEnd("/／ "));
        return name.IsEmpty ? null : PhotoBy(source, new TextSpan(range.Start + name.Start, name.Length));
    }

    private static bool IsSender(ReadOnlySpan<char> text)
    {
        if (TextForm.StartsWithAny(text, Senders, out var length)) text = text[length..].Trim();
        return HanNames.IsUnit(text);
    }

    // 林乐摄（资料照片）, 徐慧 摄（人民视觉）: what kind of photo it is, and where it comes from.
    private TextSpan WithoutRemark(SourceText source, TextSpan range)
    {
        var text = source.Slice(range);
        if (text.IsEmpty || text[^1] is not ('）' or ')') || text.LastIndexOfAny('（', '(') is var open && open <= 0) return range;
        return TextForm.EndsWithAny(text[..open].TrimEnd(), profile.PhotoEndings, out _) ? TextForm.Trim(source.Text, new TextSpan(range.Start, open)) : range;
    }

    // Two characters right behind the role word, of which the first is no common surname.
    private bool IsTightWord(SourceText source, TextSpan range)
    {
        var at = range.Start;
        return RoleAt(source, range, ref at) is not null && range.End - at == 2 && TextForm.IsHan(source.Text[at - 1]) && TextForm.IsHan(source.Text[at]) && !HanNames.BeginsWithSurname(source.Text.AsSpan(at));
    }

    // （钭小满摄）: in brackets before that word stands a name, be its surname ever so rare.
    private static bool MayBeTaker(ReadOnlySpan<char> text) =>
        text.Length is 2 or LongestGluedName && text.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 && text[^1] is not ('者' or '友' or '报' or '報' or '社' or '台' or '拍');

    // 記者蘇家宏／南投報導, 記者 蘇家宏 南投報導: where the report comes from stands behind the names.
    private static TextSpan WithoutPlace(string text, TextSpan range, bool isBracketed)
    {
        var blank = text.AsSpan(range.Start, range.Length).LastIndexOfAny(' ', '\u3000');
        if (blank > LongestGluedName && range.Length - blank - 1 is >= 2 and <= LongestPlace && !HanNames.BeginsWithSurname(text.AsSpan(range.Start + blank + 1))) return TextForm.Trim(text, new TextSpan(range.Start, blank));
        if (isBracketed && range.Length is > LongestGluedName + 1 and <= LongestGluedName + LongestPlace && HanNames.IsName(text.AsSpan(range.Start, LongestGluedName))) return new TextSpan(range.Start, LongestGluedName);
        var slash = text.AsSpan(range.Start, range.Length).LastIndexOfAny(ReporterReader.Slashes);
        return slash > 2 && range.Length - slash - 1 is >= 2 and var place && place <= (text.AsSpan(range.Start + slash, place + 1).ContainsAny('．', '、') ? LongestPlaces : LongestPlace) ? TextForm.Trim(text, new TextSpan(range.Start, slash)) : range;
    }

    /// <summary>True when a role word was read, false when only names were, null when something else stands there.</summary>
    private bool? ReadNames(SourceText source, TextSpan range, Ending ending, ImmutableArray<Contributor>.Builder found)
    {
        var text = source.Text;
        var at = range.Start;
        var role = ending is Ending.Photo ? ContributorRole.Photographer : ContributorRole.Reporter;
        var hasRole = false;
        var part = new List<TextSpan>();
        while (at < range.End)
        {
            // 文/本报记者 闻一舟: of two roles in a row the second says it better.
            while (RoleAt(source, range, ref at, mayBeOwned: !hasRole) is { } word)
            {
                role = ending is Ending.Photo ? ContributorRole.Photographer : word.Role;
                hasRole = true;
            }

            var next = NextRole(source, at, range.End);
            part.Clear();
            if (hasRole && at < next) next = LatinNames.EndOf(text, at, next, range.End);
            if (!NameList.TryRead(text, TextSpan.FromBounds(at, next), part))
            {
                // "By the editors" names nobody, but is a byline all the same; "by the farmers and" goes on with a sentence.
                return hasRole && char.IsAsciiLetterUpper(text[range.Start]) && part.Count == 0 && found.Count == 0 && next == range.End && IsLowerLatin(source.Slice(TextSpan.FromBounds(at, next))) ? true : null;
            }

            foreach (var name in part)
            {
                // 记者 林乐 编辑 丁宁: who edited it signs nothing.
                if (_labelled.IsEditorWord(source.Slice(name))) return found.Count > 0 ? hasRole : null;
                // 记者林乐报道 河西渡口: behind these words the report itself begins.
                if (TextForm.EndsWithAny(source.Slice(name), ReportWords, out _)) return null;
                // By Consolidated Press: an agency is no person.
                if (LatinNames.IsAgency(source.Slice(name))) continue;
                found.Add(new Contributor(NameList.Plain(source.Slice(name)), role, new SourceSpan(source, name)));
                if (ending is Ending.TextAndPhoto && role != ContributorRole.Photographer)
                    found.Add(found[^1] with { Role = ContributorRole.Photographer });
            }

            at = next == range.End ? next : LatinNames.BehindTitle(text, next, range.End);
        }

        return hasRole;
    }

    private static bool IsLowerLatin(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is > 2 and < 30 && !text.ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz ");
    }

    private RoleWord? RoleAt(SourceText source, TextSpan range, ref int at, bool mayBeOwned = true)
    {
        while (at < range.End && TextForm.IsBlank(source.Text[at])) at++;
        var rest = source.Slice(TextSpan.FromBounds(at, range.End));
        if (_roles.At(rest) is { } role)
        {
            at += role.Word.Length;
            return role;
        }

        // 新华社记者 张三, 学生记者 林乐: whose reporter it is stands before the role word without a blank, an agency or anybody with a name alone behind the word.
        for (var word = 1; mayBeOwned && word <= LongestAgency && word < rest.Length && TextForm.IsHan(rest[word - 1]); word++)
        {
            if (_roles.At(rest[word..]) is not { } after || !(IsAgency(rest[..word]) || IsNameApart(rest[(word + after.Word.Length)..]))) continue;
            at += word + after.Word.Length;
            return after;
        }

        return null;
    }

    /// <summary>Whether a text is the name of an agency or a paper in brackets: （河讯社）.</summary>
    public bool IsAgencyInBrackets(ReadOnlySpan<char> text) => text is ['（' or '(', .. { Length: > 2 and <= LongestAgency } words, '）' or ')'] && words.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 && IsAgency(words);

    private bool IsAgency(ReadOnlySpan<char> words) => words.Length > 1 && TextForm.EndsWithAny(words, profile.AgencyEndings, out _);

    private static bool IsNameApart(ReadOnlySpan<char> text) => text.Length > 0 && TextForm.IsBlank(text[0]) && HanNames.AreNames(text.Trim());

    private int NextRole(SourceText source, int from, int end)
    {
        for (var at = from + 1; at < end; at++)
        {
            var before = source.Text[at - 1];
            // 记者林乐通讯员周敏
            if (TextForm.IsHan(before) && source.Text[at] == '通' && HanBefore(source.Text, from, at) is 2 or LongestGluedName && _roles.At(source.Slice(TextSpan.FromBounds(at, end))) is { Word: ['通', _, _] }) return at;
            if (!TextForm.IsBlank(before) && before is not ('、' or '，' or ',' or '/' or '／' or ';' or '；' or '|')) continue;
            if (_roles.At(source.Slice(TextSpan.FromBounds(at, end))) is not null) return at;
        }

        return end;
    }

    private static int HanBefore(string text, int from, int at)
    {
        var start = at;
        while (start > from && TextForm.IsHan(text[start - 1])) start--;
        return at - start;
    }

    private enum Ending
    {
        None,
        Photo,
        Text,
        TextAndPhoto,
    }
}
