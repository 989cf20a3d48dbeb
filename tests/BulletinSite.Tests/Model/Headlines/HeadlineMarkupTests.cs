using BulletinSite.Model.Headlines;

namespace BulletinSite.Tests.Model.Headlines;

/// <summary>Where the lines of a headline may end.</summary>
public sealed class HeadlineMarkupTests
{
    [Theory]
    [InlineData("举办职工摄影展", "举办<wbr>职工<wbr>摄影展")]
    // What is short between two words is one itself; a single character goes with the word after it, some with the word before.
    [InlineData("职工定期慰问", "职工<wbr>定期<wbr>慰问")]
    [InlineData("活动为职工的家庭送温暖", "活动<wbr>为职工的<wbr>家庭<wbr>送温暖")]
    // Of a long stretch nothing is known: it may end anywhere.
    [InlineData("潺潺溪水绕山流职工", "<b>潺潺溪水绕山流</b><wbr>职工")]
    [InlineData("潺潺溪水绕山流", "潺潺溪水绕山流")]
    // A figure keeps what it counts, a short quotation stays whole.
    [InlineData("2000个“健康大礼包”送给劳动者", "2000个<wbr>“健康大礼包”<wbr>送给<wbr>劳动者")]
    [InlineData("10km活动", "10km<wbr>活动")]
    // At marks and blanks a browser knows itself where a line may end.
    [InlineData("慰问，活动 职工（学习）", "慰问，活动 职工<wbr>（学习）")]
    [InlineData("“慰问职工的一句话要说得很长很长”", "“慰问<wbr>职工<wbr><b>的一句话要说得很长很长”</b>")]
    [InlineData("<i>&慰问", "&lt;i&gt;&amp;慰问")]
    [InlineData("", "")]
    public void A_line_ends_between_words(string headline, string markup) => Assert.Equal(markup, HeadlineMarkup.Of(headline, []));

    [Fact]
    public void A_name_stays_whole_whatever_words_are_in_it()
    {
        Assert.Equal("赴职工活动中心<wbr>慰问", HeadlineMarkup.Of("赴职工活动中心慰问", [(1, 7)]));
        // A word that reaches into a name is none.
        Assert.Equal("和工<wbr>会议长<wbr>座谈", HeadlineMarkup.Of("和工会议长座谈", [(2, 5)]));
        // A name longer than a line of a phone is cut where it has to be.
        Assert.StartsWith("北京<wbr>", HeadlineMarkup.Of("北京市大兴区黄村镇某某街道社区服务", [(0, 15)]), StringComparison.Ordinal);
    }
}
