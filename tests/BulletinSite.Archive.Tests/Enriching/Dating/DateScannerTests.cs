using BulletinSite.Archive.Enriching.Dating;

namespace BulletinSite.Archive.Tests.Enriching.Dating;

public sealed class DateScannerTests
{
    [Theory]
    [InlineData("2025年5月9日", "2025-5-9")]
    [InlineData("二〇二五年十二月三十一日", "2025-12-31")]
    [InlineData("二○二五年五月二十日", "2025-5-20")]
    [InlineData("2025 年 5 月 9 日", "2025-5-9")]
    [InlineData("2025-05-09", "2025-5-9")]
    [InlineData("2025.5.9", "2025-5-9")]
    [InlineData("14 March 2024", "2024-3-14")]
    [InlineData("1月16日下午和17日", "0-1-16")]
    [InlineData("8月21号", "0-8-21")]
    [InlineData("十月一日", "0-10-1")]
    [InlineData("2023年送温暖活动", "2023-0-0")]
    [InlineData("2016年1月上线", "2016-1-0")]
    [InlineData("2024年2月26日至2024年3月1日", "2024-2-26 2024-3-1")]
    // What looks like a date and is none.
    [InlineData("2023年2月29日", "2023-2-0")]
    [InlineData("13月1日", "")]
    [InlineData("4月31日", "")]
    [InlineData("成立70周年，共12家", "")]
    [InlineData("电话2025050912", "")]
    [InlineData("3000年", "")]
    [InlineData("近10年来，一年又一年", "")]
    [InlineData("99999999999999999999年5月9日", "0-5-9")]
    public void Finds_dates_as_they_are_printed(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', DateScanner.Find(text).Select(date => $"{date.Year}-{date.Month}-{date.Day}")));

    [Fact]
    public void No_text_makes_it_fail_and_dates_stand_where_they_say()
    {
        var random = new Random(11);
        const string letters = "0123456789年月日号.-/ 二〇十三至昨MarchMay";
        for (var i = 0; i < 100_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 24)).Select(_ => letters[random.Next(letters.Length)]));
            var last = 0;
            foreach (var date in DateScanner.Find(text))
            {
                Assert.True(date.Span.Start >= last && date.Span.End <= text.Length, text);
                if (date.IsWholeDate) _ = date.ToDate();
                last = date.Span.End;
            }
        }
    }
}
