namespace BulletinSite.Archive.Splitting;

/// <summary>Tells the words that say whose a photo is: 林小乐提供, 渡口公司工会供图, 受访者提供.</summary>
internal static class PhotoSources
{
    private const int LongestGiver = 12;
    private const int LongestLatin = 60;

    private static readonly string[] Giving = ["提供", "供图", "供圖"];
    private static readonly string[] GivingOrTaking = [.. Giving, "摄", "攝"];
    private static readonly string[] Files = ["资料照片", "資料照片", "檔案照片", "网络照片", "網絡照片", "網上照片", "社照片", "图片", "圖片", "截图", "截圖", "剧照", "劇照"];
    private static readonly string[] Photos = ["摄", "攝", "提供", "供图", "供圖", "图片", "圖片", "照片", "截图", "截圖", "制图", "製圖", "社"];
    private static readonly string[] LatinPhotos = ["Photograph", "photograph", "Photo", "photo", "Picture", "picture", "Image", "image"];
    private static readonly string[] LatinGiving = [": ", " courtesy of ", " by "];
    private static readonly string[] Somebody = ["受访者", "受訪者", "受访单位", "受訪單位", "采访对象", "採訪對象", "当事人", "當事人", "主办方", "主辦單位", "网友", "網友", "读者", "讀者"];

    /// <summary>Whether a text ends with a word for a photo that somebody gave.</summary>
    public static bool IsGiven(ReadOnlySpan<char> text, out int length) => TextForm.EndsWithAny(text, Giving, out length);

    /// <summary>Whether a text says that the photo is an older one, or from elsewhere: 資料圖片.</summary>
    public static bool IsFromFiles(ReadOnlySpan<char> text) => text.Length <= LongestGiver && TextForm.EndsWithAny(text, Files, out _) && text[0] is not ('附' or '见' or '見');

    /// <summary>Whether a text that stands behind a sentence says whose its photo is: File photo: Union Herald, Image courtesy of the Ferry Museum.</summary>
    public static bool IsBehindCaption(ReadOnlySpan<char> text)
    {
        text = text.Trim("() ");
        if (text.Length > LongestLatin) return false;
        if (text.StartsWith("File ", StringComparison.Ordinal)) text = text[5..];
        if (!TextForm.StartsWithAny(text, LatinPhotos, out var word)) return false;
        if (word < text.Length && text[word] == 's') word++;
        return TextForm.StartsWithAny(text[word..], LatinGiving, out var giving) && text.Length > word + giving + 1;
    }

    /// <summary>Whether a few words behind a finished sentence say whose the photo is: 周敏攝, 河社圖片, 網上圖片.</summary>
    public static bool IsBehindSentence(ReadOnlySpan<char> text) => text.Length is > 1 and <= LongestGiver && text.IndexOfAny("，。：；！？、「」“”（）") < 0 && TextForm.EndsWithAny(text, Photos, out _);

    /// <summary>Whether a text may be whoever gave a photo, where the word for that stands behind it: 渡口國小.</summary>
    public static bool MayGive(ReadOnlySpan<char> text) => text.Length is > 1 and <= LongestGiver && text.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;

    /// <summary>Whether a text ends with a word for a photo that somebody gave or took.</summary>
    public static bool IsGivenOrTaken(ReadOnlySpan<char> text) => TextForm.EndsWithAny(text, GivingOrTaking, out _);

    /// <summary>A text without the word it ends with for a photo that somebody gave or took.</summary>
    public static ReadOnlySpan<char> Who(ReadOnlySpan<char> text) => TextForm.EndsWithAny(text, GivingOrTaking, out var length) ? text[..^length] : text;

    /// <summary>Whether a text says whose a photo is without naming anybody: an organisation, or somebody the article tells of.</summary>
    public static bool IsSomebody(ReadOnlySpan<char> text) => HanNames.IsUnit(text) || (TextForm.EndsWithAny(text, Somebody, out var length) && length == text.Length);
}
