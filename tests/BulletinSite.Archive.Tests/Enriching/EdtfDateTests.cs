using System.Globalization;
using BulletinSite.Archive.Enriching;

namespace BulletinSite.Archive.Tests.Enriching;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2024-02-27", "2024-02-27", "2024-02-27")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-XX", "2024-02-01", "2024-02-29")]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024?", "2024-01-01", "2024-12-31")]
    [InlineData("198X", "1980-01-01", "1989-12-31")]
    // "About" a day is kept as three days either way.
    [InlineData("2023-01-17~", "2023-01-14", "2023-01-20")]
    [InlineData("2024-02%", "2024-01-01", "2024-03-31")]
    [InlineData("[2023-01-17..2023-01-20]", "2023-01-17", "2023-01-20")]
    [InlineData("[2024-01-15..2024-02-09]", "2024-01-15", "2024-02-09")]
    [InlineData("[2023-12-30..2024-01-02]", "2023-12-30", "2024-01-02")]
    [InlineData("[2023-08-22..2023-08-25,2024-08-22..2024-08-25]", "2023-08-22", "2024-08-25")]
    [InlineData("[2022-05-01,2023-05-01,2024-05-01]", "2022-05-01", "2024-05-01")]
    [InlineData("[2024-02-27,2025-02-18]", "2024-02-27", "2025-02-18")]
    [InlineData("[2023-11..2024-02]", "2023-11-01", "2024-02-29")]
    [InlineData("[2023-01..2023-03]", "2023-01-01", "2023-03-31")]
    [InlineData("XXXX-08-21", null, null)]
    [InlineData("XXXX-08-22~", null, null)]
    // A day that only leap years have is a day of some year.
    [InlineData("XXXX-02-29", null, null)]
    [InlineData("2024-21", "2024-03-01", "2024-05-31")]
    [InlineData("2024-22", "2024-06-01", "2024-08-31")]
    [InlineData("2024-23", "2024-09-01", "2024-11-30")]
    // A winter begins in December and ends in the next year.
    [InlineData("2023-24", "2023-12-01", "2024-02-29")]
    [InlineData("2024-01-02/2024-01-05", "2024-01-02", "2024-01-05")]
    [InlineData("2024-01-30/2024-02-02", "2024-01-30", "2024-02-02")]
    [InlineData("[..2024-03-01]", null, "2024-03-01")]
    [InlineData("[2023-06-01..]", "2023-06-01", null)]
    [InlineData("[2023..]", "2023-01-01", null)]
    public void A_date_has_bounds(string edtf, string? earliest, string? latest)
    {
        var date = EdtfDate.Parse(edtf);

        Assert.Equal((Day(earliest), Day(latest)), (date.Earliest, date.Latest));
        Assert.Equal(edtf, date.ToString());
    }

    [Theory]
    [InlineData("2024-02-27", true)]
    [InlineData("2024-02-27?", false)]
    [InlineData("2024-02-27~", false)]
    [InlineData("2024-02", false)]
    [InlineData("2024-02-XX", false)]
    // One day is certain; a choice of one is still written as a choice.
    [InlineData("[2024-02-27]", false)]
    [InlineData("2024-02-27/2024-02-27", false)]
    [InlineData("XXXX-02-27", false)]
    public void Only_one_unqualified_day_is_certain(string edtf, bool isCertain) => Assert.Equal(isCertain, EdtfDate.Parse(edtf).IsCertainDay);

    [Theory]
    [InlineData("2023-02-29", "names a day its month does not have")]
    [InlineData("XXXX-02-30", "names a day its month does not have")]
    [InlineData("2024-13", "has no month from 01 to 12")]
    [InlineData("2024-25", "has no month from 01 to 12")]
    [InlineData("0000", "has a year no calendar has")]
    [InlineData("[2024-01-05..2024-01-02]", "ends before it begins")]
    [InlineData("2024-02-02/2024-02-01", "ends before it begins")]
    [InlineData("[2024-01-02..2024-01-05", "opens a bracket and does not close it")]
    [InlineData("[..2024-01,2024-03..,2024-05]", "is open at the end of a choice that is not the last")]
    [InlineData("[2024-01,..2024-03]", "is open at the beginning of a choice that is not the first")]
    [InlineData("../..", "is open at both ends")]
    [InlineData("2024/2025/2026", "has more than one \"/\"")]
    [InlineData("[XXXX-08-21,XXXX-08-22]", "chooses between days without a year")]
    [InlineData("XXXX-08-21/XXXX-08-22", "has a range of days without a year")]
    [InlineData("27.2.2024", "is no date in EDTF such as 2024-02-27, 2024-02, 2024? or [2024-02-01..2024-02-09]")]
    [InlineData("", "is no date in EDTF such as 2024-02-27, 2024-02, 2024? or [2024-02-01..2024-02-09]")]
    // Full-width digits look alike and are none.
    [InlineData("２０２４", "is no date in EDTF such as 2024-02-27, 2024-02, 2024? or [2024-02-01..2024-02-09]")]
    public void What_is_no_date_is_refused_with_the_reason(string text, string problem)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var said));
        Assert.Equal(problem, said);
    }

    [Theory]
    [InlineData("[2023-08-22..2023-08-25,2024-08-22..2024-08-25]", "2023-08-25", "2023-09-30", true)]
    [InlineData("[2023-08-22..2023-08-25,2024-08-22..2024-08-25]", "2023-09-01", "2024-08-21", false)]
    [InlineData("[2023..]", "2030-01-01", "2030-12-31", true)]
    [InlineData("[..2023]", "2024-01-01", "2024-12-31", false)]
    // A day of some year may be of any.
    [InlineData("XXXX-08-21", "1950-01-01", "1950-01-31", true)]
    public void A_filter_finds_what_may_be_within(string edtf, string first, string last, bool may) =>
        Assert.Equal(may, EdtfDate.Parse(edtf).MayBeWithin(new DayRange(Day(first)!.Value, Day(last)!.Value)));

    [Fact]
    public void No_text_makes_it_fail_and_what_it_takes_has_ordered_bounds()
    {
        var random = new Random(20240227);
        const string letters = "0123456789-XX..[],/?~% 月";
        for (var i = 0; i < 200_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => letters[random.Next(letters.Length)]));
            if (!EdtfDate.TryParse(text, out var date, out _)) continue;
            Assert.True(date.Earliest is null || date.Latest is null || date.Earliest <= date.Latest, text);
        }
    }

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
