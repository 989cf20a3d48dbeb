namespace BulletinSite.Archive.Splitting;

/// <summary>Tells the words that say whose a photo is: 林小乐提供, 渡口公司工会供图, 受访者提供.</summary>
internal static class PhotoSources
{
    private static readonly string[] Giving = ["提供", "供图", "供圖"];
    private static readonly string[] GivingOrTaking = [.. Giving, "摄", "攝"];
    private static readonly string[] Somebody = ["受访者", "受訪者", "受访单位", "受訪單位", "采访对象", "採訪對象", "当事人", "當事人", "主办方", "主辦單位", "网友", "網友", "读者", "讀者"];

    /// <summary>Whether a text ends with a word for a photo that somebody gave.</summary>
    public static bool IsGiven(ReadOnlySpan<char> text, out int length) => TextForm.EndsWithAny(text, Giving, out length);

    /// <summary>Whether a text ends with a word for a photo that somebody gave or took.</summary>
    public static bool IsGivenOrTaken(ReadOnlySpan<char> text) => TextForm.EndsWithAny(text, GivingOrTaking, out _);

    /// <summary>A text without the word it ends with for a photo that somebody gave or took.</summary>
    public static ReadOnlySpan<char> Who(ReadOnlySpan<char> text) => TextForm.EndsWithAny(text, GivingOrTaking, out var length) ? text[..^length] : text;

    /// <summary>Whether a text says whose a photo is without naming anybody: an organisation, or somebody the article tells of.</summary>
    public static bool IsSomebody(ReadOnlySpan<char> text) => HanNames.IsUnit(text) || (TextForm.EndsWithAny(text, Somebody, out var length) && length == text.Length);
}
