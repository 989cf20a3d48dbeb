namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>The words of news writing that tie an event to the day of the issue.</summary>
internal static class DatingWords
{
    public static readonly string[] Yesterday = ["昨天", "昨日"];
    public static readonly string[] Today = ["今天", "今日"];

    /// <summary>The sentence is about the days before the issue.</summary>
    public static readonly string[] Recent = ["近日", "日前", "昨天", "昨日", "今天", "今日", "当日", "当天", "近期", "本周", "上周", "刚刚"];

    /// <summary>A text that says so looks back, from years later, on the day it begins with.</summary>
    public static readonly string[] LookingBack = ["过去了", "過去了", "年前", "年后", "年後", "年来", "年來", "周年", "週年", "至今", "如今", "当年", "當年", "那年", "那时", "那時", "后来", "後來"];

    /// <summary>What follows lies ahead, or the date is an end or a beginning of something long.</summary>
    public static readonly string[] NotYet = ["将", "拟", "计划", "力争", "争取", "预计", "截至", "截止", "定于", "自", "从", "至", "到"];

    /// <summary>A month and day right after these are of the lunar calendar.</summary>
    public static readonly string[] Lunar = ["农历", "農曆", "阴历", "陰曆", "旧历", "舊曆", "夏历", "夏曆", "年"];

    /// <summary>What the clause says lies ahead.</summary>
    public static readonly string[] Ahead = ["将", "拟", "计划", "力争", "争取", "预计"];

    /// <summary>A year right after these is an end, and may lie ahead.</summary>
    public static readonly string[] Until = ["到", "至", "—", "-", "–", "~", "～"];

    /// <summary>A year before these words is when something began or was won, not the year of the news.</summary>
    public static readonly string[] LongAgo = ["成立", "建成", "上线", "启动以来", "以来", "开始", "创建", "获评", "获得", "荣获", "被评", "起", "建立", "建厂", "入职", "毕业", "出生", "参加工作", "退休", "前"];

    /// <summary>A year right after these is not the year of the news.</summary>
    public static readonly string[] Since = ["自", "从", "于", "早在", "到", "至", "—", "-", "–", "~", "～"];

    public static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    public static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    public static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }
}
