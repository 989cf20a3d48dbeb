using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Judgement;

/// <summary>The editors' folder of this archive, as it lies in the repository.</summary>
public sealed class ShippedInputTests
{
    [Fact]
    public void Nothing_is_wrong_with_it() =>
        Assert.Equal("", string.Concat(ShippedInput.Messages.Select(DiagnosticPrinter.Print)));

    [Fact]
    public void Each_seed_is_in_one_issue_with_a_dated_decision()
    {
        Assert.Equal(5, ShippedInput.Judgement.Issues.Length);
        Assert.All(ShippedInput.Judgement.Issues, issue => Assert.NotEmpty(issue.Date!.Evidence));
    }

    [Fact]
    public void A_head_is_corrected_where_only_meaning_decides()
    {
        var correction = Assert.IsType<HeadCorrection>(Assert.Single(ShippedInput.Judgement.Corrections));
        Assert.Equal("003_952a57c04f8e73d8", correction.Anchor.Seed);
        Assert.Equal(BlockKind.Title, correction.Roles[51]);
        Assert.Equal(BlockKind.Subtitle, correction.Roles[53]);
    }

    [Fact]
    public void Its_Spring_Festivals_are_those_of_the_lunisolar_calendar()
    {
        var lunar = new ChineseLunisolarCalendar();
        foreach (var festival in ShippedInput.Judgement.Calendar.SpringFestivals)
        {
            var day = festival.ToDateTime(default);
            Assert.Equal((1, 1), (lunar.GetMonth(day), lunar.GetDayOfMonth(day)));
        }
    }
}
