using BulletinSite.Archive.Splitting;

namespace BulletinSite.Archive.Tests.Splitting;

public sealed class LineEndTests
{
    [Theory]
    [InlineData("一件事。", "Closed")]
    [InlineData("她说：“好。”", "Closed")]
    [InlineData("谁来浇花？", "Closed")]
    [InlineData("解难事……", "Closed")]
    [InlineData("一件事，", "Open")]
    [InlineData("一件事", "Open")]
    [InlineData("大家叫他“水工程师”", "Open")] // a quotation without full stop stands inside its sentence
    [InlineData("“一件事。", "Ajar")] // the quotation goes on, perhaps in the next paragraph
    [InlineData("名单如下：", "Ajar")]
    [InlineData("two.", "Closed")]
    [InlineData("详见https://dukou.example.org/2018", "Ajar")]
    public void Tells_whether_the_sentence_is_finished(string line, string expected) =>
        Assert.Equal(expected, LineMeasurer.EndOf(line).ToString());
}
