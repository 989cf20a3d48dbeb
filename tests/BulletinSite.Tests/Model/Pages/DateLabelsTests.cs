using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Pages;

namespace BulletinSite.Tests.Model.Pages;

/// <summary>Every form of date in words, in both languages of the interface.</summary>
public sealed class DateLabelsTests
{
    [Theory]
    [InlineData("2024-02-27", "2024年2月27日", "27 February 2024")]
    [InlineData("2024-02", "2024年2月", "February 2024")]
    [InlineData("2024-02-XX", "2024年2月（日不详）", "February 2024 (day unknown)")]
    [InlineData("2024", "2024年", "2024")]
    [InlineData("2024?", "2024年（存疑）", "2024 (doubtful)")]
    [InlineData("198X", "1980年代", "the 1980s")]
    [InlineData("2023-01-17~", "约2023年1月17日", "about 17 January 2023")]
    [InlineData("2024-02%", "约2024年2月（存疑）", "about February 2024 (doubtful)")]
    [InlineData("[2023-01-17..2023-01-20]", "2023年1月17–20日之间某日", "a day of 17–20 January 2023")]
    [InlineData("[2024-01-15..2024-02-09]", "2024年1月15日–2月9日之间某日", "a day of 15 January – 9 February 2024")]
    [InlineData("[2023-12-30..2024-01-02]", "2023年12月30日–2024年1月2日之间某日", "a day of 30 December 2023 – 2 January 2024")]
    [InlineData("[2023-08-22..2023-08-25,2024-08-22..2024-08-25]", "2023或2024年8月22–25日之间", "some time in 22–25 August 2023 or 2024")]
    [InlineData("[2022-05-01,2023-05-01,2024-05-01]", "2022、2023或2024年5月1日", "1 May 2022, 2023 or 2024")]
    [InlineData("[2024-02-27,2025-02-18]", "2024年2月27日或2025年2月18日", "27 February 2024 or 18 February 2025")]
    [InlineData("[2023-11..2024-02]", "2023年11月–2024年2月之间", "some time in November 2023 – February 2024")]
    [InlineData("[2023-01..2023-03]", "2023年1–3月之间", "some time in January–March 2023")]
    [InlineData("XXXX-08-21", "某年8月21日", "21 August of some year")]
    [InlineData("XXXX-08-22~", "某年约8月22日", "about 22 August of some year")]
    [InlineData("XXXX-02-29", "某年2月29日", "29 February of some year")]
    [InlineData("2024-21", "2024年春", "spring 2024")]
    [InlineData("2024-22", "2024年夏", "summer 2024")]
    [InlineData("2024-23", "2024年秋", "autumn 2024")]
    [InlineData("2023-24", "2023年冬", "winter 2023")]
    [InlineData("2024-01-02/2024-01-05", "2024年1月2日至5日", "2 to 5 January 2024")]
    [InlineData("2024-01-30/2024-02-02", "2024年1月30日至2月2日", "30 January to 2 February 2024")]
    [InlineData("[..2024-03-01]", "不晚于2024年3月1日", "not after 1 March 2024")]
    [InlineData("[2023-06-01..]", "不早于2023年6月1日", "not before 1 June 2023")]
    [InlineData("[2023..]", "不早于2023年", "not before 2023")]
    public void A_date_has_words(string edtf, string chinese, string english) =>
        Assert.Equal([chinese, english], Words.Own.Select(words => new DateLabels(words).Of(EdtfDate.Parse(edtf))));

    [Fact]
    public void No_date_has_words_too() => Assert.Equal(["日期不详", "date unknown"], Words.Own.Select(words => new DateLabels(words).Of(null)));

    [Theory]
    [InlineData(2024, 2, 2024, 2, "2024年2月", "February 2024")]
    [InlineData(2024, 2, 2024, 5, "2024年2月至5月", "February to May 2024")]
    [InlineData(2023, 1, 2024, 2, "2023年1月至2024年2月", "January 2023 to February 2024")]
    public void So_have_the_months_an_archive_reaches_over(int fromYear, int fromMonth, int toYear, int toMonth, string chinese, string english) =>
        Assert.Equal([chinese, english], Words.Own.Select(words => new DateLabels(words).Months((fromYear, fromMonth), (toYear, toMonth))));
}
