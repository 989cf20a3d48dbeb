using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds a person's name behind the class, village or office it belongs to: 三年级二班 何小雨.</summary>
/// <remarks>What it must not take: two phrases of a headline (东城区 动起来); so the first has to end like a unit, and the second begin with a common surname.</remarks>
internal static class HanNames
{
    private const int LongestUnit = 16;
    private const int LongestPenName = 4;
    private const int LongestWho = 4;

    // More names in a row are a list of winners or pupils.
    private const int MostSigners = 3;
    private const string Units = "班级級校院系厂廠司局社队隊站部办辦会會村镇鎮乡鄉县縣区區科室所处處店园園馆館堂組组间間学學委厅廳团團连連";

    // What hardly a given name ends with.
    private const string Places = "县縣区區乡鄉镇鎮村厂廠局";

    private static readonly string[] Offices =
        ("校长 校長 院长 院長 所长 所長 局长 局長 市长 市長 县长 縣長 区长 區長 部长 部長 处长 處長 科长 科長 厂长 廠長 会长 會長 社长 社長 队长 隊長 村长 村長 主席 主任 书记 書記 经理 經理 教授 讲师 講師 "
        + "教师 教師 老师 老師 医生 醫生 医师 醫師 律师 律師 工程师 工程師 研究员 研究員 议员 議員 委员 委員 理事 干事 幹事 牧师 牧師 神父 作家 诗人 詩人 学者 學者 同学 同學 学生 學生 职工 職工 工人 司铎 司鐸 执事 執事 修女 法师 法師 团长 團長 组长 組長 理事长 理事長 监事 監事 秘书 秘書 顾问 顧問 站长 站長").Split(' ');

    // The surnames of about nine people in ten.
    private const string Surnames =
        "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭萧田董潘袁蔡蒋蔣余于叶葉杜程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵覃武钱錢戴严嚴莫孔向汤湯温溫庞龐樊殷施牛翟俞柳岳葛祝齐齊关關欧歐";

    // Others, which begin many words as well: for names that a word beside them says to be names.
    private const string FurtherSurnames =
        "麦麥霍甘伍鲍鮑简簡冼游翁柯童梅凌盛赖賴康阮卓蒙尤焦倪聂聶章祁穆季包左舒耿芦蘆蓝藍靳裴辛骆駱詹邬鄔曲房狄卞宗边邊窦竇岑戚毕畢滕鞠嵇巫植区區屈招封容卫衛饶饒涂巴艾宁寧柴闵閔席桂茅卜宫宮桑邝鄺劳勞晏华華楚查仇裘应應佘缪繆乔喬项項古冉万萬池苗沙";

    private static readonly string[] DoubleSurnames = "欧阳 歐陽 司马 司馬 司徒 上官 诸葛 諸葛 夏侯 皇甫 公孙 公孫 慕容 令狐 端木 东方 東方 尉迟 尉遲".Split(' ');

    private const string PlainSurnames = "王刘劉陈陳杨楊赵趙吴吳徐孙孫朱胡郭郑鄭谢謝宋韩韓邓鄧冯馮曹彭曾肖蕭萧董潘袁蔡蒋蔣杜吕呂丁卢盧姚钟鍾姜崔谭譚范廖贾賈邹鄒孟秦邱侯薛闫閻郝龚龔邵覃庞龐樊殷翟俞";

    /// <summary>Where the name begins in a line that is a unit or an office, blanks and a name; 0 in any other.</summary>
    public static int AfterUnit(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(' ', '\u3000');
        if (end is < 2 or > LongestUnit || !(Units.Contains(line[end - 1], StringComparison.Ordinal) || TextForm.EndsWithAny(line[..end], Offices, out _))) return 0;
        var start = end;
        while (TextForm.IsBlank(line[start])) start++;
        return (IsName(line[start..]) || MayBeName(WithoutTitle(line[start..])) || (line[end - 1] == '班' && IsHanOfNameLength(line[start..]))) && line[..end].IndexOfAny("。，；：？！“”「」") < 0 ? start : 0;
    }

    /// <summary>Whether a line is a name and, in brackets, the unit it belongs to: 林小满（机械工程学院）.</summary>
    public static bool BeforeUnit(ReadOnlySpan<char> line) =>
        line[^1] is '）' or ')' && line.IndexOfAny('（', '(') is > 1 and var open && IsName(line[..open].TrimEnd()) && IsUnit(line[(open + 1)..^1].Trim());

    /// <summary>Whether a text is one name in brackets, as briefs are signed: （杜斌）.</summary>
    public static bool InBrackets(ReadOnlySpan<char> text) => text is ['（' or '(', .. var name, '）' or ')'] && IsName(name);

    /// <summary>The names of a text that is nothing but names, set apart by blanks or 、; empty for any other.</summary>
    public static ImmutableArray<TextSpan> AllOf(SourceText source, TextSpan text)
    {
        var parts = Parts(source, text);
        return parts.All(part => IsName(source.Slice(part)) && !IsPlace(source, part)) ? parts : [];
    }

    /// <summary>The people a line under or over an article names: all of them where it is a list of names, the one behind a word that says who it is (旅客　马秀兰), a pen name.</summary>
    public static ImmutableArray<TextSpan> Under(SourceText source, TextSpan line)
    {
        var parts = Parts(source, line);
        // 石门乡　周小兰: a place whose name begins like a person's.
        if (parts.Length == 2 && IsName(source.Slice(parts[1])) && (IsPlace(source, parts[0]) || !IsName(source.Slice(parts[0])))) return [parts[1]];
        if (parts.All(part => IsName(source.Slice(part)))) return parts;
        // 野　萍
        if (parts.Length is 2 or 3 && parts.All(part => part.Length == 1 && TextForm.IsHan(source.Text[part.Start]))) return [line];
        return parts.Length == 1 && line.Length <= LongestPenName && !IsUnit(source.Slice(line)) && source.Slice(line).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 ? [line] : [];
    }

    private static ImmutableArray<TextSpan> Parts(SourceText source, TextSpan text)
    {
        var parts = ImmutableArray.CreateBuilder<TextSpan>();
        var at = text.Start;
        while (at < text.End)
        {
            var start = at;
            while (at < text.End && !IsBetween(source.Text[at])) at++;
            if (at > start) parts.Add(TextSpan.FromBounds(start, at));
            while (at < text.End && IsBetween(source.Text[at])) at++;
        }

        return parts.DrainToImmutable();
    }

    private static bool IsPlace(SourceText source, TextSpan part) => Places.Contains(source.Text[part.End - 1], StringComparison.Ordinal);

    private static bool IsBetween(char c) => TextForm.IsBlank(c) || c == '、';

    /// <summary>Whether a line is a word that says who somebody is, and a name or a form of address: 旅客　马秀兰, 市民　吴先生; or names alone.</summary>
    public static bool AreNamed(ReadOnlySpan<char> line)
    {
        var parts = 0;
        var names = 0;
        var isLastNamed = false;
        foreach (var range in line.SplitAny(' ', '\u3000'))
        {
            if (line[range].IsEmpty) continue;
            var part = line[range];
            if (part.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') >= 0) return false;
            parts++;
            var isName = IsName(part);
            if (isName) names++;
            isLastNamed = isName || (part.Length == 3 && BeginsWithSurname(part) && part[1..] is "先生" or "女士" or "同志" or "师傅" or "師傅" or "老师" or "老師");
        }

        return (names == parts && parts <= MostSigners) || (parts == 2 && (isLastNamed || IsAnonymous(line)));
    }

    /// <summary>Whether a text is a row of names: 林乐 周敏 孙晓梅 丁宁.</summary>
    public static bool AreListed(ReadOnlySpan<char> text)
    {
        if (!TextForm.IsHan(text[0]) || text.IndexOfAny(" 　、") < 0) return false;
        int parts = 0, names = 0;
        foreach (var range in text.SplitAny(" 　、"))
        {
            if (text[range].IsEmpty) continue;
            parts++;
            if (!IsHanOfNameLength(text[range])) return false;
            if (IsName(text[range])) names++;
        }

        return parts > MostSigners && names * 3 >= parts * 2;
    }

    /// <summary>Whether a text is a word that says who somebody is, and a name of three characters: 读者 薛小玲.</summary>
    public static bool IsWordAndName(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOfAny(' ', '\u3000');
        return blank is >= 2 and <= LongestWho && IsName(text[(blank + 1)..].TrimStart()) && text[(blank + 1)..].TrimStart().Length == 3 && text[..blank].IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;
    }

    // 纺织厂　一工人
    private static bool IsAnonymous(ReadOnlySpan<char> line)
    {
        var blank = line.IndexOfAny(' ', '\u3000');
        return Units.Contains(line[blank - 1], StringComparison.Ordinal) && line[(blank + 1)..].TrimStart() is [('一' or '某' or '几' or '幾'), _, ..] who && who.Length <= LongestPenName;
    }

    /// <summary>Whether a text in brackets is a name, a unit and a name, or a unit alone, as reports are signed: （宣传部　徐蔚）, （科技处）.</summary>
    public static bool InBracketsWithUnit(ReadOnlySpan<char> text)
    {
        if (text is not ['（' or '(', .. var inner, '）' or ')']) return false;
        inner = inner.Trim();
        return IsName(inner) || AfterUnit(inner) > 0 || IsUnit(inner);
    }

    /// <summary>Whether a text is nothing but a part of an organisation: 科技处.</summary>
    public static bool IsUnit(ReadOnlySpan<char> text) =>
        text.Length is >= 3 and <= LongestUnit && Units.Contains(text[^1], StringComparison.Ordinal) && text.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 && !IsName(text);

    /// <summary>Whether a text begins with a common surname that few other words begin with: 陈, but not 高 or 江.</summary>
    public static bool BeginsWithPlainSurname(ReadOnlySpan<char> text) => PlainSurnames.Contains(text[0], StringComparison.Ordinal);

    /// <summary>Whether a text begins with a common surname.</summary>
    public static bool BeginsWithSurname(ReadOnlySpan<char> text) => Surnames.Contains(text[0], StringComparison.Ordinal);

    /// <summary>Whether a text is two or three characters that begin with a common surname.</summary>
    public static bool IsName(ReadOnlySpan<char> name) => IsHanOfNameLength(name) && Surnames.Contains(name[0], StringComparison.Ordinal);

    /// <summary>Whether a text beside a word that says so is a name: one that begins with a surname, common or not, or with one of two characters.</summary>
    public static bool MayBeName(ReadOnlySpan<char> name) =>
        IsName(name) || (name.Length == 3 && IsHanOfNameLength(name) && FurtherSurnames.Contains(name[0], StringComparison.Ordinal))
        || (name.Length is 3 or 4 && TextForm.StartsWithAny(name, DoubleSurnames, out _) && name.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0);

    /// <summary>A name without what its bearer is called behind it: 林乐 of 林乐神父.</summary>
    public static ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> name) =>
        TextForm.EndsWithAny(name, Offices, out var title) && MayBeName(name[..^title]) ? name[..^title] : name;

    // Behind a school class hardly anything but a name stands.
    private static bool IsHanOfNameLength(ReadOnlySpan<char> name) => name.Length is 2 or 3 && name.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;
}
