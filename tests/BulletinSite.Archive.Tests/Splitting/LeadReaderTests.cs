using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Splitting;

public sealed class LeadReaderTests
{
    [Theory]
    [InlineData("本报讯（记者 马一）近日", "本报讯（记者 马一）", "本报讯")]
    [InlineData("本报讯(记者 白二)历时五天", "本报讯(记者 白二)", "本报讯")]
    [InlineData("本报讯 为改善条件", "本报讯", "本报讯")]
    [InlineData("【本報訊】昨日", "【本報訊】", "本報訊")]
    [InlineData("央视网消息：国务院", "央视网消息：", "央视网消息")]
    [InlineData("本报北京1月3日电（记者 王三）市", "本报北京1月3日电（记者 王三）", "本报北京1月3日电")]
    [InlineData("本报11月30日讯（记者 王三）市", "本报11月30日讯（记者 王三）", "本报11月30日讯")]
    [InlineData("本报河西讯 记者李明报道：上周", "本报河西讯 记者李明报道：", "本报河西讯")]
    [InlineData("新华社上海5月1日电 记者", "新华社上海5月1日电", "新华社上海5月1日电")]
    [InlineData("（记者 李四）近日，", "（记者 李四）", "")]
    [InlineData("（滨江15日訊）本埠", "（滨江15日訊）", "滨江15日訊")]
    [InlineData("（里斯本廿一日電）此間", "（里斯本廿一日電）", "里斯本廿一日電")]
    public void Reads_the_formula_a_body_opens_with(string line, string marker, string dateline)
    {
        var source = new SourceText("t", line);
        var lead = Read(source);
        Assert.NotNull(lead);
        Assert.Equal(marker, source[lead.Span]);
        Assert.Equal(dateline, source[lead.Dateline]);
    }

    [Theory]
    [InlineData("本报讯息中心搬新家")] // a headline about something called so
    [InlineData("（下转第3版）")]
    [InlineData("（5月15日，本报电）")]
    [InlineData("（15日訊）")] // from nowhere
    [InlineData("通讯社里的年轻人")]
    public void Leaves_headlines_alone(string line) => Assert.Null(Read(new SourceText("t", line)));

    private static LeadFormula? Read(SourceText source) =>
        new LineMeasurer(BulletinProfile.Generic).Leads.Read(source, new TextSpan(0, source.Text.Length));
}
