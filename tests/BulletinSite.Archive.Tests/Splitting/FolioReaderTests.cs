using BulletinSite.Archive.Splitting;

namespace BulletinSite.Archive.Tests.Splitting;

/// <summary>What stands at the edge of a page is told from a headline or a line of text with a date in it.</summary>
public sealed class FolioReaderTests
{
    private static readonly FolioReader Reader = new(BulletinProfile.Generic);

    [Theory]
    [InlineData("2024年2月27日 星期二 责任编辑 王强 03版")]
    [InlineData("2024年2月27日星期二")]
    [InlineData("2024年2月27日")]
    [InlineData("（2024年2月27日）")]
    [InlineData("长河日报 2024年2月27日")]
    [InlineData("长河日报2024年2月27日 星期二")]
    [InlineData("第3版 综合新闻")]
    [InlineData("综合新闻 3版")]
    [InlineData("A04 要闻")]
    [InlineData("总第88期")]
    [InlineData("第128期 2024年3月")]
    [InlineData("责任编辑：王强 李丽")]
    [InlineData("长河网 2024-02-26 10:32")]
    [InlineData("中華民國十四年八月廿二日 星期六")]
    [InlineData("Vol. 3 No. 12")]
    [InlineData("Week 6, Spring Term 2024")]
    [InlineData("Tuesday, March 5, 2024 Page 3")]
    [InlineData("River Gazette Tuesday, March 5, 2024")]
    [InlineData("要闻 02")]
    [InlineData("责编王强 校对李丽")]
    [InlineData("责任编辑王强")]
    [InlineData("编辑 王强")]
    [InlineData("* * *")]
    [InlineData("■")]
    public void A_folio(string line) => Assert.True(Reader.Read(line));

    [Theory]
    [InlineData("人民大会3月4日在京开幕")]
    [InlineData("市工会2月27日慰问一线职工")]
    [InlineData("3月5日起公交票价降至2元")]
    [InlineData("5月1日至3日放假安排")]
    [InlineData("2024年3月4日大雪停运通知")]
    [InlineData("第3期培训班开班")]
    [InlineData("2024年暑期托管班招生")]
    [InlineData("十二月八日校庆")]
    [InlineData("Bridge closes March 5")]
    [InlineData("品今天（11月15日）顺利交付科")]
    [InlineData("制今天（2月27日）举行新闻发布会")]
    [InlineData("城总工会微信公众号2016年1月上线以")]
    [InlineData("3月4日，会议开幕")]
    [InlineData("编辑同志：")]
    [InlineData("编辑培训班")]
    [InlineData("出版业迎来新机遇")]
    [InlineData("热线开通")]
    [InlineData("电话诈骗又出新招")]
    [InlineData("一九二五年八月的大雨")]
    public void A_headline_or_a_line_of_text(string line) => Assert.False(Reader.Read(line));
}
