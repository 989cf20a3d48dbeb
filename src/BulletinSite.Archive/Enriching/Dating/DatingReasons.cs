namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Says to readers on what an inferred date rests.</summary>
internal static class DatingReasons
{
    public const string FileName = "文件名写明日期";
    public const string WeekdayDiffers = "报眉所印日期与星期不符";
    public const string FoliosDiffer = "各版报眉所印日期不一";
    public const string NoYear = "文中写明事件的月日，没有写年份";

    /// <summary>One sentence for the kinds of evidence used.</summary>
    public static string For(IEnumerable<Evidence> evidence) =>
        "由文中线索推定：" + string.Join('、', evidence.Select(clue => Word(clue.Rule)).Distinct(StringComparer.Ordinal));

    private static string Word(string rule) => rule switch
    {
        "date.event-day" => "事件日期",
        "date.dateline" => "电头日期",
        "date.year" => "所写年份",
        "date.not-before" => "已过去的年份",
        "date.named-day" => "有名称的日子",
        "date.season" => "时令",
        _ => "所写期限",
    };
}
