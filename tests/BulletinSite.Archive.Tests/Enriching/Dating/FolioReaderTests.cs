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
    // The editor after the page number is no section.
    [InlineData("4 责编 田瑞 2025年5月9日", "2025-05-09", null, "4", null)]
    [InlineData("本版编辑 田瑞 星期日", null, "Sunday", null, null)]
    public void Reads_date_weekday_page_and_section(string line, string? date, string? weekday, string? page, string? section)
    {
        var facts = FolioReader.Read(line);

        Assert.Equal(
            (date, weekday, page, section),
            (facts.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), facts.Weekday?.ToString(), facts.Page, facts.Section));
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
