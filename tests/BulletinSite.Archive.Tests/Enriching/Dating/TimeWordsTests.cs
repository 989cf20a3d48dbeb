using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Enriching.Dating;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Tests.Splitting;

namespace BulletinSite.Archive.Tests.Enriching.Dating;

/// <summary>What words for a time mean, told from the date of the issue and never more exactly than that allows.</summary>
public sealed class TimeWordsTests
{
    [Theory]
    [InlineData("2024-02-27", "昨天，学校开学了。", "昨天 2024-02-26 time.day-before")]
    [InlineData("[2024-01-15..2024-02-09]", "昨天，学校开学了。", "昨天 [2024-01-14..2024-02-08] time.day-before")]
    [InlineData("2024-02-27", "近日，学校开学了。", "近日 [2024-02-20..2024-02-27] time.lately")]
    [InlineData("2024-02-27", "去年9月，学校扩建。", "去年9月 2023-09 time.year")]
    [InlineData("2024-02-27", "去年，学校扩建。", "去年 2023 time.year")]
    [InlineData("[2023-12-30..2024-01-03]", "去年，学校扩建。", "去年 [2022,2023] time.year")]
    [InlineData("2024-02-27", "今年1月16日，学校扩建。", "今年1月16日 2024-01-16 time.year")]
    [InlineData("2024-02-27", "今年以来，学校扩建。", "今年以来 2024-01-01/2024-02-27 time.since-new-year")]
    [InlineData("2024-02-05", "春节前夕，大家走访。", "春节前夕 [2024-01-26..2024-02-09] time.festival-eve")]
    [InlineData("2023-09-20", "中秋节前夕，大家走访。", "中秋节前夕 [2023-09-14..2023-09-28] time.festival-eve")]
    [InlineData("2020-06-20", "端午节期间，大家走访。", "端午节期间 2020-06-25~ time.festival-days")]
    [InlineData("2024-02-05", "除夕值班的有三人。", "除夕 2024-02-09 time.festival")]
    [InlineData("2024-01-05", "12月28日，会议召开。", "12月28日 2023-12-28 time.month-and-day")]
    [InlineData("2024-01-05", "会议将于1月28日召开。", "1月28日 2024-01-28 time.month-and-day")]
    [InlineData("2024-02-27", "上周，会议召开。", "上周 [2024-02-19..2024-02-25] time.week")]
    [InlineData("2024-01-05", "上个月，会议召开。", "上个月 2023-12 time.month")]
    [InlineData("2025-03-01", "去年春节前夕，大家走访。", "去年春节前夕 [2024-01-26..2024-02-09] time.festival-eve")]
    [InlineData("2025-03-01", "去年今日，学校扩建。", "去年今日 2024-03-01 time.year")]
    [InlineData("2025-03-01", "明年国庆期间，学校扩建。", "明年国庆期间 2026-10-01~ time.festival-days")]
    [InlineData("2024-02-27", "去年九月，学校扩建。", "去年九月 2023-09 time.year")]
    [InlineData("1947-05-23", "四月廿八日，会議召開。", "四月廿八日 1947-04-28 time.month-and-day")]
    [InlineData("2024-02-05", "春節前夕，大家走訪。", "春節前夕 [2024-01-26..2024-02-09] time.festival-eve")]
    [InlineData("2024-02-27", "上週，會議召開。", "上週 [2024-02-19..2024-02-25] time.week")]
    [InlineData("2024-12-31", "1月5日，将办书展。", "1月5日 2025-01-05 time.month-and-day")]
    public void A_word_means_days_counted_from_the_issue(string issue, string text, string note) => Assert.Equal([note], Notes(issue, text));

    [Theory]
    [InlineData("2024-02-27", "2023年9月5日，节日前，文明日记，如今天气好，日本周边，王国庆到场，过去年代。")] // look alike, and are none
    [InlineData("[2023-06-01..2023-12-31,2024-01-01..2024-12-31]", "昨天，近日，去年，春节。")] // an issue of any day of more than a year
    [InlineData("XXXX-08-21", "昨天，近日，去年，春节。")] // no year
    [InlineData("2024?", "昨天，近日，去年，春节。")] // a doubtful year
    [InlineData("[2024-01-15..2024-02-09]", "1月28日，会议召开。")] // before the issue or in the year before: nobody can tell
    [InlineData("2024-02-27", "近期，学校扩建。")] // no word for how long
    [InlineData("2024-12-31", "1月5日，他将书捐出。")] // of this year or the next
    [InlineData("2024-02-27", "农历三月五日祭祖，今日头条报道。")] // another calendar, a name
    [InlineData("0001-01-01", "昨天，近日，去年，春节。")] // there was none
    [InlineData("[..2024-03-01]", "昨天，近日，去年，春节。")]
    public void Nothing_is_said_of_what_cannot_be_told(string issue, string text) => Assert.Empty(Notes(issue, text));

    [Fact]
    public void The_text_stays_as_it_is_and_the_note_knows_its_place()
    {
        var article = SplitPages.Of("河边的新书屋\n\n本报讯（记者 任一）书屋昨\n\n天开门了。\n").Articles[0];
        var note = Assert.Single(new TimeWords(NewsCalendar.Empty).Find(article, Date("2024-02-27")));
        Assert.Equal(("昨天", "昨", 3), (note.Words, note.From.Text, note.From.FirstLine));
    }

    private static string[] Notes(string issue, string text)
    {
        var article = SplitPages.Of($"河边的新书屋\n\n本报讯（记者 任一）{text}\n").Articles[0];
        return [.. new TimeWords(NewsCalendar.Empty).Find(article, Date(issue)).Select(note => $"{note.Words} {note.Date} {note.Rule}")];
    }

    private static IssueDate Date(string edtf)
    {
        var date = EdtfDate.Parse(edtf);
        return new IssueDate(date, date.Earliest, date.Latest, DateMethod.Human, "", []);
    }
}
