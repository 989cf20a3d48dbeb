using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Enriching.Dating;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Tests.Judgement;
using BulletinSite.Archive.Tests.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Enriching.Dating;

/// <summary>What the articles of a page show of its date. The calendar is the shipped one.</summary>
public sealed class IssueDatingTests
{
    private static readonly IssueDating Dating = new(ShippedInput.Judgement.Calendar);

    [Theory]
    // Nothing is known, so nothing is said.
    [InlineData(null, "近日，区总工会来到车站。")]
    [InlineData(null, "春节临近，区总工会来到车站。")]
    // A day without a year: the next day of some year.
    [InlineData("XXXX-08-22~", "8月21日，区总工会来到车站。")]
    [InlineData("XXXX-01-01~", "12月31日，区总工会来到车站。")]
    // A whole date: an issue of the week after it.
    [InlineData("[2024-01-17..2024-01-23]", "2024年1月16日，区总工会来到车站。")]
    // Yesterday is exact; as the rule speaks and not the folio, it stays "about".
    [InlineData("2024-01-17~", "昨天（2024年1月16日），区总工会来到车站。")]
    // A year named with words for the present runs into the next spring.
    [InlineData("[2023-01..2024-03]", "记者从近日召开的2023年工作推进会上了解到，站点将增加。")]
    [InlineData("[2023-01-17..2023-01-23,2024-01-17..2024-01-23]", "1月16日，区总工会来到车站。2023年送温暖活动也于当日启动。")]
    // The season decides between the years: the travel season of 2024 began on 26 January.
    [InlineData("[2023-01-17..2023-01-23]", "1月16日，区总工会来到车站。2023年送温暖活动也于当日启动。职工坚守春运一线。")]
    [InlineData("[2023-01-17..2023-01-21]", "在春节即将来临之际，1月16日，区总工会来到车站。2023年送温暖活动也于当日启动。职工坚守春运一线。")]
    // The first day of school, looked up in the calendar.
    [InlineData("[2024-02-27,2025-02-18]", "昨天是中小学开学日，工会送来礼物。记者近日在2024年工作会上了解到，截至今年1月底，站点已有九个。")]
    [InlineData("[2024-02-27,2024-09-02,2025-02-18]", "昨天是中小学开学日，工会送来礼物。记者近日在2024年工作会上了解到，站点已有九个。")]
    // A year that is over is only a lower bound.
    [InlineData("[2022..]", "近日，区总工会来到车站。据悉，该站点2022年建成。")]
    // A year ahead and a year of long ago are no bounds of the news.
    [InlineData(null, "近日，区总工会来到车站。站点将在2025年全部开放。")]
    [InlineData("[2018..]", "近日，区总工会走进2018年成立的车队。")]
    // A day of the lunar calendar is another day, and in English a first sentence tells no event of the week.
    [InlineData(null, "农历六月二十三日，区总工会来到车站。")]
    [InlineData("[1950..]", "1950年6月14日，江桥建成。七十多年过去了，桥头建起了纪念馆。")]
    [InlineData("[1950..]", "The bridge was built on 14 June 1950. It opened again last week.")]
    // Days ahead, and beginnings and ends of something long, are no events.
    [InlineData(null, "区总工会将于1月16日来到车站。")]
    [InlineData(null, "截至1月16日，区总工会已来过九次。")]
    [InlineData(null, "1月16日至2月9日，区总工会将来到车站。")]
    // A clue that contradicts surer ones is left aside: no travel season in August.
    [InlineData("[2023-08-22..2023-08-28]", "8月21日，区总工会来到车站。2023年送清凉活动也于当日启动。职工坚守春运一线。")]
    public void Says_what_the_articles_show_and_no_more(string? edtf, string body) =>
        Assert.Equal(edtf, DateOf($"区总工会慰问一线职工\n\n本报讯（记者 王一）{body}\n").Edtf?.Text);

    [Fact]
    public void The_latest_day_counts_and_january_comes_after_december() =>
        Assert.Equal("XXXX-01-04~", DateOf(Story("12月30日") + Story("1月3日") + Story("12月31日")).Edtf?.Text);

    [Fact]
    public void A_folio_gives_the_day_itself()
    {
        var date = DateOf("3 综合 2025年5月9日 星期五 本版编辑 田瑞\n\n" + Story("5月8日"));

        Assert.Equal(("2025-05-09", true, DateMethod.Folio), (date.Edtf?.Text, date.IsCertainDay, date.Method));
        Assert.Equal("2025年5月9日", Assert.Single(date.Evidence).From.Text);
    }

    [Theory]
    [InlineData("2024年3月 第1版", "第2版 2024年3月8日", "2024-03-08")]
    [InlineData("第1版 2024年3月8日", "2024年3月 第2版", "2024-03-08")]
    [InlineData("第1版 2024年3月4日—10日", "第2版 2024年3月8日", "2024-03-04/2024-03-10")]
    public void Of_several_folios_the_most_exact_counts(string first, string second, string edtf) =>
        Assert.Equal(edtf, DateOf($"{first}\n\n{Story("近日")}\f{second}\n\n{Story("近日")}").Edtf?.Text);

    [Fact]
    public void Of_folios_that_differ_the_first_is_in_doubt()
    {
        var bag = new DiagnosticBag();
        var date = Dating.Date(new PlannedIssue(new IssueId("page"), ["page.txt"], null, null, null, null), [SplitPages.Of($"第1版 2024年3月8日\n\n{Story("近日")}\f第2版 2024年3月9日\n\n{Story("近日")}")], bag);
        Assert.Equal(("2024-03-08?", false), (date.Edtf?.Text, date.IsCertainDay));
        Assert.Equal("DATE004", Assert.Single(bag.InFileOrder()).Code);
    }

    [Fact]
    public void A_file_name_gives_the_day_where_no_folio_does()
    {
        var date = DateOf(Story("近日"), "seeds/page-20250509.txt");

        Assert.Equal(("2025-05-09", DateMethod.Inferred, "date.file-name"), (date.Edtf?.Text, date.Method, Assert.Single(date.Evidence).Rule));
    }

    [Fact]
    public void An_editors_date_wins_and_keeps_its_evidence()
    {
        var page = SplitPages.Of(Story("2024年1月16日"));
        var place = new SourceSpan(new SourceText("input/issues.yml", "x"), default);
        var decision = new DateDecision(
            EdtfDate.Parse("2024-01-18"), "查过合订本", [new EditorEvidence("page.txt", 3, "1月16日", "见报在后两天", place), new EditorEvidence(null, 0, "", "合订本", place)], place);
        var bag = new DiagnosticBag();

        var date = Dating.Date(new PlannedIssue(new IssueId("page"), ["page.txt"], decision, null, null, null), [page], bag);

        Assert.Equal(("2024-01-18", true, DateMethod.Human, "查过合订本"), (date.Edtf?.Text, date.IsCertainDay, date.Method, date.Reason));
        Assert.Equal(["seeds/page.txt:3:16 1月16日 见报在后两天", "input/issues.yml:1:1 合订本 "], date.Evidence.Select(e => $"{e.From} {e.Quotation} {e.Note}"));
        Assert.Equal(0, bag.Count);
    }

    [Fact]
    public void An_editor_may_say_that_the_date_cannot_be_known()
    {
        var place = new SourceSpan(new SourceText("input/issues.yml", "x"), default);
        var plan = new PlannedIssue(new IssueId("page"), ["page.txt"], new DateDecision(null, "无从查考", [], place), null, null, null);

        var date = Dating.Date(plan, [SplitPages.Of(Story("2024年1月16日"))], new DiagnosticBag());

        Assert.Equal((null, DateMethod.Human, "无从查考"), (date.Edtf?.Text, date.Method, date.Reason));
    }

    private static string Story(string when) => $"区总工会慰问一线职工\n\n本报讯（记者 王一）{when}，区总工会来到车站，慰问一线职工。\n\n";

    private static IssueDate DateOf(string text, string path = "seeds/page.txt")
    {
        var bag = new DiagnosticBag();
        Page page = SplitPages.OfBytes(path, Encoding.UTF8.GetBytes(text));
        var date = Dating.Date(new PlannedIssue(new IssueId("page"), ["page.txt"], null, null, null, null), [page], bag);
        Assert.Equal(0, bag.Count);
        Assert.All(date.Evidence, evidence => Assert.NotEqual("", evidence.Quotation));
        return date;
    }
}
