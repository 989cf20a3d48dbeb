using System.Buffers;
using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds a person's name behind the class, village or office it belongs to: 三年级二班 何小雨.</summary>
/// <remarks>What it must not take: two phrases of a headline (东城区 动起来); so the first has to end like a unit, and the second begin with a common surname.</remarks>
internal static class HanNames
{
    private const int LongestUnit = 20;
    private const int LongestPenName = 4;
    private const int LongestAnonymous = 6;
    private const int LongestName = 3;
    private const int LongestNameWithTwoSurnames = 4;
    private const int LongestWho = 4;

    // More names in a row are a list of winners or pupils.
    private const int MostSigners = 3;
    private const string Blanks = " \u3000";
    private static readonly SearchValues<char> HanAndBlanks = SearchValues.Create([.. Blanks, .. Enumerable.Range('\u4E00', '\u9FFF' - '\u4E00' + 1).Select(c => (char)c)]);
    private const string Units = "班级級校院系厂廠司局社队隊站部办辦会會村镇鎮乡鄉县縣区區科室所处處店园園馆館堂組组间間学學委厅廳团團连連庭台臺报報长長员員段届屆街路巷";

    // What hardly a given name ends with.
    private const string Places = "县縣区區乡鄉镇鎮村厂廠局";

    private static readonly string[] Offices =
        ("居民 市民 村民 业主 業主 家长 家長 校长 校長 院长 院長 所长 所長 局长 局長 市长 市長 县长 縣長 中心 区长 區長 部长 部長 处长 處長 科长 科長 厂长 廠長 会长 會長 社长 社長 队长 隊長 村长 村長 主席 主任 书记 書記 经理 經理 教授 讲师 講師 "
        + "教师 教師 老师 老師 医生 醫生 医师 醫師 律师 律師 工程师 工程師 研究员 研究員 议员 議員 委员 委員 理事 干事 幹事 牧师 牧師 神父 作家 诗人 詩人 学者 學者 同学 同學 学生 學生 校友 职工 職工 工人 战士 戰士 信徒 弟子 司铎 司鐸 执事 執事 修女 法师 法師 团长 團長 组长 組長 理事长 理事長 监事 監事 秘书 秘書 顾问 顧問 站长 站長").Split(' ');

    // The surnames of about nine people in ten.
    private const string Surnames =
        "翁邢戚王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭萧田董潘袁蔡蒋蔣余于叶葉杜程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵覃武钱錢戴严嚴莫孔向汤湯温溫庞龐樊殷施牛翟俞柳岳葛祝齐齊关關欧歐释釋";

    // More of them, which begin other words as well: only behind a unit or an office.
    private const string OtherSurnames =
        "阎穆柏柴蒲鲍鮑邬鄔尤祁阮佟庄莊宁寧单單骆駱鲁魯涂卓季苗谷甘车車左颜顏祖窦竇裴路滕屈费費辛管艾牟项項童曲焦盛岑闵閔耿冉简簡隋宗卞匡阳陽娄婁聂聶靳栾欒敖仇荆褚蓝藍游桂晏倪景舒闻聞封芦臧吉卜习習华華房迟遲霍包符宫宮解尚常康乔喬文安洪万萬赖賴易章代毕畢高胥麦麥揭冼甄幸凌成米池巫缪繆谈談郎邸丛叢佘寇展巩鞏应應栗桑梅楚沙湛盖蓋禹竺纪紀茅荀虞詹谌諶贝貝边邊郁郗阙闕麻苟邰鞠仲燕姬商蒙伍柯蘆狄嵇植区區招容卫衛饶饒巴席邝鄺劳勞查裘古郜厉厲屠蔺藺逄冀浦仝昌束乌烏弓戎符韶宿莘党扈璩濮寿壽茹宦衡戈晁阚闞那丰訾荊蒯郦酈雍隗郏郟欽钦";

    private static readonly string[] DoubleSurnames =
        "欧阳 歐陽 上官 司马 司馬 诸葛 諸葛 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 端木 司徒 夏侯 轩辕 軒轅 东方 東方 南宫 南宮 呼延 宇文".Split(' ');

    private const string PlainSurnames = "王刘劉陈陳杨楊赵趙吴吳徐孙孫朱胡郭郑鄭谢謝宋韩韓邓鄧冯馮曹彭曾肖蕭萧董潘袁蔡蒋蔣杜吕呂丁卢盧姚钟鍾姜崔谭譚范廖贾賈邹鄒孟秦邱侯薛闫閻郝龚龔邵覃庞龐樊殷翟俞释釋";

    /// <summary>The name in a line that is a unit or an office, blanks and a name: 三年级二班 何小雨, 财务部　卢 静, 柳林村　覃大发等十七人; empty in any other.</summary>
    public static TextSpan AfterUnit(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return default;
        // 七（3）班　林小雨　指导教师：丁宁
        if (line.LastIndexOf("指导", StringComparison.Ordinal) is > 1 and var advisor && TextForm.IsBlank(line[advisor - 1])) line = line[..advisor].TrimEnd(Blanks);
        line = WithoutFrom(line[..WithoutOthers(line)]);
        var start = LastName(line);
        var unit = line[..start].TrimEnd();
        if (unit.Length is < 2 or > LongestUnit || unit.Length == start || !(Units.Contains(unit[^1], StringComparison.Ordinal) || TextForm.EndsWithAny(unit, Offices, out _))) return default;
        var name = WithoutTitle(line[start..]);
        // 亞羅街　木　子: only names are set so.
        var isName = MayBeName(name) || IsSetApart(name) || (unit[^1] == '班' && LettersOf(name) > 0);
        return isName && unit.IndexOfAny("。，；：？！“”「」") < 0 ? new TextSpan(start, name.Length) : default;
    }

    // 林乐　寄自槟城
    private static ReadOnlySpan<char> WithoutFrom(ReadOnlySpan<char> line) =>
        line.LastIndexOfAny(' ', '\u3000') is > 1 and var blank && line[(blank + 1)..] is ['寄', '自', ..] ? line[..blank].TrimEnd(Blanks) : line;

    // 等十七人
    private static int WithoutOthers(ReadOnlySpan<char> line)
    {
        if (line[^1] is not ('人' or '名' or '等')) return line.Length;
        var others = line.LastIndexOf('等');
        return others > 0 && line[(others + 1)..].TrimEnd("人名").IndexOfAnyExcept("一二三四五六七八九十百几幾多余餘0123456789") < 0 ? others : line.Length;
    }

    /// <summary>Where the last name of a text would begin: behind its last blank, or before single characters set apart (卢 静, 李 明 升).</summary>
    public static int LastName(ReadOnlySpan<char> text)
    {
        var start = text.LastIndexOfAny(' ', '\u3000') + 1;
        if (start != text.Length - 1) return start;
        for (var letters = 1; letters < LongestName && start > 1; letters++)
        {
            var before = text[..start].TrimEnd(Blanks);
            if (before.Length == 0 || !TextForm.IsHan(before[^1]) || (before.Length > 1 && !TextForm.IsBlank(before[^2]))) break;
            start = before.Length - 1;
        }

        return start;
    }

    /// <summary>A text without the day it ends with, set apart: 乘客　宫立春 8月22日.</summary>
    public static ReadOnlySpan<char> WithoutDay(ReadOnlySpan<char> text)
    {
        var blank = text.LastIndexOfAny(' ', '\u3000');
        return blank > 1 && text[^1] is '日' or '号' or '號' && text[(blank + 1)..].IndexOfAnyExcept("年月日号號0123456789〇一二三四五六七八九十廿") < 0 ? text[..blank].TrimEnd(Blanks) : text;
    }

    /// <summary>Whether a line is a name and, in brackets, the unit it belongs to or its office: 林小满（机械工程学院）, 方乔（民俗学者）.</summary>
    public static bool BeforeUnit(ReadOnlySpan<char> line) =>
        line[^1] is '）' or ')' && line.IndexOfAny('（', '(') is > 1 and var open && IsName(line[..open].TrimEnd()) && line[(open + 1)..^1].Trim() is var unit
        && (IsUnit(unit) || (TextForm.EndsWithAny(unit, Offices, out _) && IsHan(unit)));

    /// <summary>A line without the remark behind the name it ends with: 周小蘭 of 周小蘭（一九七〇年屆）, 會長　林樂 of 會長　林樂（一九六〇年屆）.</summary>
    public static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> line)
    {
        if (line[^1] is not ('）' or ')') || line.IndexOfAny('（', '(') is not (> 1 and var open) || line.Length - open > LongestUnit || line[open..].IndexOfAny("。，；：！？") >= 0) return line;
        var name = line[..open].TrimEnd();
        return MayBeName(WithoutTitle(name)) || !AfterUnit(name).IsEmpty ? name : line;
    }

    /// <summary>Whether a text is one name in brackets, as briefs are signed: （杜斌）.</summary>
    public static bool InBrackets(ReadOnlySpan<char> text) => text is ['（' or '(', .. var name, '）' or ')'] && IsName(name);

    /// <summary>The names of a text that is nothing but names, set apart by blanks or 、; empty for any other.</summary>
    public static ImmutableArray<TextSpan> AllOf(SourceText source, TextSpan text)
    {
        var words = source.Slice(text);
        var parts = Parts(words);
        foreach (var part in parts)
        {
            if (!IsName(words[part]) || IsPlace(words[part])) return [];
        }

        return Of(parts, text);
    }

    /// <summary>The people a line under or over an article names: all of them where it is a list of names, the one behind a word that says who it is (旅客　马秀兰), a pen name.</summary>
    public static ImmutableArray<TextSpan> Under(SourceText source, TextSpan line)
    {
        var words = source.Slice(line);
        var parts = Parts(words);
        // 石门乡　周小兰: a place whose name begins like a person's.
        if (parts.Count == 2 && MayBeName(words[parts[1]]) && (IsPlace(words[parts[0]]) || !IsName(words[parts[0]]))) return Of([parts[1]], line);
        var names = 0;
        foreach (var part in parts)
        {
            if (IsName(words[part])) names++;
        }

        if (names == parts.Count || AreListed(words)) return Of(parts, line);
        return parts.Count == 1 && (IsSetApart(words) || (words.Length <= LongestPenName && !IsUnit(words) && IsHan(words))) ? [line] : [];
    }

    private static ImmutableArray<TextSpan> Of(List<Range> parts, TextSpan text) =>
        [.. parts.Select(part => TextSpan.FromBounds(text.Start + part.Start.Value, text.Start + part.End.Value))];

    // What blanks and 、 part; two or three single characters in a row are one name set apart.
    private static List<Range> Parts(ReadOnlySpan<char> text)
    {
        var parts = new List<Range>();
        var singles = 0;
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && !IsBetween(text[at])) at++;
            singles = at == start + 1 ? singles + 1 : 0;
            if (singles is 2 or LongestName) parts[^1] = parts[^1].Start..at;
            else if (at > start) parts.Add(start..at);
            while (at < text.Length && IsBetween(text[at]))
            {
                if (text[at++] == '、') singles = 0;
            }
        }

        return parts;
    }

    private static bool IsPlace(ReadOnlySpan<char> part) => Places.Contains(part[^1], StringComparison.Ordinal);

    private static bool IsBetween(char c) => TextForm.IsBlank(c) || c == '、';

    /// <summary>Whether a line is a word that says who somebody is, and a name or a form of address: 旅客　马秀兰, 市民　吴先生; or names alone.</summary>
    public static bool AreNamed(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAnyExcept(HanAndBlanks) >= 0) return false;
        var parts = Parts(line);
        var names = 0;
        foreach (var part in parts)
        {
            if (IsName(line[part])) names++;
        }

        return (names == parts.Count && names is > 0 and <= MostSigners) || (parts.Count == 2 && (IsName(line[parts[1]]) || (line[parts[1]].Length == LongestName && MayBeName(line[parts[1]])) || IsAddressed(line[parts[1]]) || IsAnonymous(line)));
    }

    private static bool IsAddressed(ReadOnlySpan<char> name) =>
        name.Length == LongestName && BeginsWithSurname(name) && name[1..] is "先生" or "女士" or "同志" or "师傅" or "師傅" or "老师" or "老師";

    /// <summary>Whether a text is a name that begins with a common surname, or two or three names: 林乐, 佘小雨　林乐.</summary>
    public static bool AreNames(ReadOnlySpan<char> text)
    {
        var parts = Parts(text);
        if (parts.Count is 0 or > MostSigners || !IsName(text[parts[0]]) && parts.Count == 1) return false;
        foreach (var part in parts)
        {
            if (!MayBeName(text[part])) return false;
        }

        return true;
    }

    /// <summary>Whether a text is a row of names: 林乐 周敏 孙晓梅 丁宁.</summary>
    public static bool AreListed(ReadOnlySpan<char> text)
    {
        if (!TextForm.IsHan(text[0]) || text.IndexOfAny(" 　、") < 0) return false;
        // Most lines are told by their first word.
        if (LettersOf(text[..text.IndexOfAny(" 　、")]) == 0 && text.IndexOfAny(" 　、") > 1) return false;
        var parts = Parts(text);
        var names = 0;
        foreach (var part in parts)
        {
            if (LettersOf(text[part]) == 0) return false;
            if (IsName(text[part])) names++;
        }

        return parts.Count > MostSigners && names * 3 >= parts.Count * 2;
    }

    /// <summary>Whether a text is a word that says who somebody is, and a name of three characters: 读者 薛小玲.</summary>
    public static bool IsWordAndName(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOfAny(' ', '\u3000');
        return blank is >= 2 and <= LongestWho && IsName(text[(blank + 1)..].TrimStart()) && text[(blank + 1)..].TrimStart().Length == 3 && text[..blank].IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;
    }

    /// <summary>Whether a text ends with a name, and one word stands before it: 兴平市66号信箱 杨小勇.</summary>
    public static bool EndsInName(ReadOnlySpan<char> text) => Parts(text) is [var word, var name] && text[word].Length > LongestPenName && IsName(text[name]);

    // 纺织厂　一工人
    private static bool IsAnonymous(ReadOnlySpan<char> line)
    {
        var blank = line.IndexOfAny(' ', '\u3000');
        return Units.Contains(line[blank - 1], StringComparison.Ordinal) && line[(blank + 1)..].TrimStart() is [('一' or '某' or '几' or '幾'), _, ..] who && who.Length <= LongestAnonymous;
    }

    /// <summary>Whether a text in brackets is a name, a unit and a name, or a unit alone, as reports are signed: （宣传部　徐蔚）, （科技处）.</summary>
    public static bool InBracketsWithUnit(ReadOnlySpan<char> text)
    {
        if (text is not ['（' or '(', .. var inner, '）' or ')']) return false;
        inner = inner.Trim();
        return IsName(inner) || !AfterUnit(inner).IsEmpty || IsUnit(inner);
    }

    /// <summary>Whether a text is nothing but a part of an organisation: 科技处.</summary>
    public static bool IsUnit(ReadOnlySpan<char> text) =>
        text.Length is >= 3 and <= LongestUnit && Units.Contains(text[^1], StringComparison.Ordinal) && text.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 && !IsName(text);

    /// <summary>Whether a text is a word for an office, or ends with one: 权益干事.</summary>
    public static bool IsOffice(ReadOnlySpan<char> text) => TextForm.EndsWithAny(text, Offices, out _) && IsHan(text);

    /// <summary>Whether a text begins with a common surname that few other words begin with: 陈, but not 高 or 江.</summary>
    public static bool BeginsWithPlainSurname(ReadOnlySpan<char> text) => PlainSurnames.Contains(text[0], StringComparison.Ordinal);

    /// <summary>Whether a text begins with a common surname.</summary>
    public static bool BeginsWithSurname(ReadOnlySpan<char> text) => Surnames.Contains(text[0], StringComparison.Ordinal);

    /// <summary>Whether a text is two or three characters that begin with a common surname, set apart or not: 卢静, 卢 静.</summary>
    public static bool IsName(ReadOnlySpan<char> name) =>
        LettersOf(name) > 0 ? Surnames.Contains(name[0], StringComparison.Ordinal) || (name.Length == LongestName && TextForm.StartsWithAny(name, DoubleSurnames, out _))
            : name.Length == LongestNameWithTwoSurnames && IsHan(name) && TextForm.StartsWithAny(name, DoubleSurnames, out _);

    /// <summary>Whether a text may be a name where something else says that it is one: behind 作者： or a unit.</summary>
    public static bool MayBeName(ReadOnlySpan<char> name) => IsName(name) || (LettersOf(name) > 0 && OtherSurnames.Contains(name[0], StringComparison.Ordinal));

    /// <summary>Whether a text is two or three single characters with blanks between: 老　坑.</summary>
    public static bool IsSetApart(ReadOnlySpan<char> text) => text.Length > LongestName - 1 && TextForm.IsBlank(text[1]) && LettersOf(text) > 0;

    /// <summary>How long the name set apart is that a text begins with: 3 of 卢 静、李明; 0 where there is none.</summary>
    public static int SetApartAt(ReadOnlySpan<char> text)
    {
        int length = 0, letters = 0;
        for (var at = 0; at < text.Length && letters < LongestName && TextForm.IsHan(text[at]) && (at + 1 == text.Length || !TextForm.IsHan(text[at + 1])); )
        {
            length = ++at;
            letters++;
            while (at < text.Length && TextForm.IsBlank(text[at])) at++;
            if (at == length) break;
        }

        return letters > 1 ? length : 0;
    }

    /// <summary>How many characters a text that can be a name has, 2 or 3; 0 for any other.</summary>
    public static int LettersOf(ReadOnlySpan<char> text)
    {
        if (text.Length is 2 or LongestName && IsHan(text)) return text.Length;
        var letters = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (TextForm.IsBlank(text[i])) continue;
            if (!TextForm.IsHan(text[i]) || (i > 0 && !TextForm.IsBlank(text[i - 1])) || ++letters > LongestName) return 0;
        }

        return letters > 1 && !TextForm.IsBlank(text[0]) && !TextForm.IsBlank(text[^1]) ? letters : 0;
    }

    private static bool IsHan(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;
    /// <summary>A name without what its bearer is called behind it: 林乐 of 林乐神父.</summary>
    public static ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> name) =>
        TextForm.EndsWithAny(name, Offices, out var title) && MayBeName(name[..^title]) ? name[..^title] : name;
}
