using System.Globalization;
using BulletinSite.Archive.Enriching.Dating;

namespace BulletinSite.Archive.Tests.Enriching.Dating;

public sealed class FolioReaderTests
{
    [Theory]
    [InlineData("3 综合 2025年5月9日 星期五 本版编辑 田瑞", "2025-05-09", "Friday", "3", "综合")]
    [InlineData("2025年5月9日 星期五 责任编辑 田瑞 3", "2025-05-09", "Friday", null, null)]
    [InlineData("第04版:工会 2024年2月1日", "2024-02-01", null, "4", "工会")]
    [InlineData("二〇二五年五月九日　星期五　第三版", "2025-05-09", "Friday", "三", null)]
    [InlineData("A12 副刊 2025.05.09 周五", "2025-05-09", "Friday", "A12", "副刊")]
    [InlineData("Branch newsletter No. 41 - 14 March 2024 - Page 2", "2024-03-14", null, "2", null)]
    [InlineData("2025 年 5 月 9 日　　星期五　　第 3 版", "2025-05-09", "Friday", "3", null)]
    [InlineData("1957年7月20日　农历丁酉年六月廿三", "1957-07-20", null, null, null)]
    [InlineData("中華民國三十六年五月廿三日 第三版", "1947-05-23", null, "三", null)]
    [InlineData("民國一一三年五月九日", "2024-05-09", null, null, null)]
    [InlineData("民國113年5月9日", "2024-05-09", null, null, null)]
    [InlineData("1899年5月9日 第3版", "1899-05-09", null, "3", null)]
    [InlineData("2025年5月 第3版", "2025-05", null, "3", null)]
    [InlineData("2025年第5期 总第120期", "2025", null, null, null)]
    [InlineData("Page 3    The Village Record    June 28, 1998", "1998-06-28", null, "3", null)]
    [InlineData("SUNDAY, JUNE 28, 1998", "1998-06-28", "Sunday", null, null)]
    [InlineData("28th June 1998   Page 3", "1998-06-28", null, "3", null)]
    [InlineData("28 June 1998   Page 3", "1998-06-28", null, "3", null)]
    [InlineData("June 1998    Page 3", "1998-06", null, "3", null)]
    [InlineData("Summer 1998   No. 4", "1998-22", null, null, null)]
    // Several days are not the first of them.
    [InlineData("2025年5月9日—15日 第3版", "2025-05-09/2025-05-15", null, "3", null)]
    [InlineData("2025年12月28日～2026年1月3日", "2025-12-28/2026-01-03", null, null, null)]
    [InlineData("2025.05.09-05.15 第3版", "2025-05-09/2025-05-15", null, "3", null)]
    [InlineData("Page 3 June 1998", "1998-06", null, "3", null)]
    [InlineData("June 28 – July 4, 1998", "1998-06-28/1998-07-04", null, null, null)]
    [InlineData("Weekly, 28 June – 4 July 1998", "1998-06-28/1998-07-04", null, null, null)]
    [InlineData("28 December 1997 to 3 January 1998", "1997-12-28/1998-01-03", null, null, null)]
    [InlineData("December 28 – January 3, 1998", "1997-12-28/1998-01-03", null, null, null)]
    [InlineData("June/July 1998", "1998-06/1998-07", null, null, null)]
    [InlineData("Issue 14    December and January 1998", "1997-12/1998-01", null, null, null)]
    [InlineData("2025年5—6月 总第120期", "2025-05/2025-06", null, null, null)]
    [InlineData("2025年11月至2026年1月", "2025-11/2026-01", null, null, null)]
    [InlineData("2025年5、6月合刊", "2025-05/2025-06", null, null, null)]
    [InlineData("2025年第5—6期", "2025", null, null, null)]
    [InlineData("1998年春季号 第3版", "1998-21", null, "3", null)]
    [InlineData("The Village Record — June 28, 1998 — Est. 1957", "1998-06-28", null, null, null)]
    [InlineData("Est. 1957   The Village Record    June 28, 1998", "1998-06-28", null, null, null)]
    [InlineData("2025年12月30日至1月5日", "2025-12-30/2026-01-05", null, null, null)]
    [InlineData("Week of June 22–28, 1998   Page 3", "1998-06-22/1998-06-28", null, "3", null)]
    // The day of the printed weekday, and never the one the paper was founded on.
    [InlineData("1957年7月20日创刊 2024年3月8日 星期五", "2024-03-08", "Friday", null, null)]
    [InlineData("创刊于1957年7月20日 第1版", null, null, "1", null)]
    [InlineData("Founded June 28, 1998", null, null, null, null)]
    // No such day, and a year or two months by themselves.
    [InlineData("2025年2月30日 第3版", null, null, "3", null)]
    [InlineData("Feb. 29, 1999", null, null, null, null)]
    [InlineData("2025年5月至6月9日", "2025-05", null, null, null)]
    [InlineData("June 28 – July 1998", null, null, null, null)]
    [InlineData("2025年 江口日报", null, null, null, null)]
    [InlineData("农历丁酉年六月廿三 第3版", null, null, "3", null)]
    // The editor after the page number is no section.
    [InlineData("4 责编 田瑞 2025年5月9日", "2025-05-09", null, "4", null)]
    [InlineData("本版编辑 田瑞 星期日", null, "Sunday", null, null)]
    public void Reads_date_weekday_page_and_section(string line, string? date, string? weekday, string? page, string? section)
    {
        var facts = FolioReader.Read(line);

        Assert.Equal(
            (date, weekday, page, section),
            (facts.Date?.Text, facts.Weekday?.ToString(), facts.Page, facts.Section));
    }

    [Theory]
    [InlineData("page-2025-05-09", "2025-05-09")]
    [InlineData("20250509_03", "2025-05-09")]
    [InlineData("ldwb.2025.05.09.p3", "2025-05-09")]
    [InlineData("2025年5月9日第3版", "2025-05-09")]
    [InlineData("劳动周报2025年12月19号", "2025-12-19")]
    // A part of another number is no date, and two dates are none.
    [InlineData("000_e7ce6ab1fc37dab1", null)]
    [InlineData("120250509", null)]
    [InlineData("20250509a", null)]
    [InlineData("20251309", null)]
    [InlineData("2025年2月30日", null)]
    // It may be a volume, an issue and a page.
    [InlineData("2025-5-9", null)]
    [InlineData("2025-05-09_2025-05-10", null)]
    public void Reads_the_date_in_a_file_name(string stem, string? date) =>
        Assert.Equal(date, FileNameDate.Of(stem)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
