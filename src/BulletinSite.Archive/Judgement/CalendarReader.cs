using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Reads <c>calendar.yml</c>.</summary>
internal static class CalendarReader
{
    public const string File = "calendar.yml";

    private static readonly ImmutableArray<string> FileKeys = ["spring_festivals", "days", "seasons", "reporting"];
    private static readonly ImmutableArray<string> FestivalKeys = ["dates", "source"];
    private static readonly ImmutableArray<string> DayKeys = ["name", "phrases", "dates", "every_year", "source"];
    private static readonly ImmutableArray<string> SeasonKeys = ["name", "phrases", "around_spring_festival", "every_year", "note"];
    private static readonly ImmutableArray<string> ReportingKeys = ["first", "last", "note"];
    private static readonly ImmutableArray<string> DayCountKeys = ["first", "last"];

    public static Calendar Read(InputFolder input, DiagnosticBag bag)
    {
        if (YamlFile.Open(input, File, "the calendar", FileKeys, bag) is not { } file) return Calendar.Empty;
        ImmutableArray<DateOnly> festivals = [];
        if (file.Map("spring_festivals", "the list of Spring Festivals", FestivalKeys) is { } list)
        {
            festivals = [.. Dates(list, bag).Order()];
            list.Text("source");
        }

        var days = ImmutableArray.CreateBuilder<NamedDay>();
        foreach (var entry in file.Maps("days", "a day", DayKeys))
        {
            if (ReadDay(entry, bag) is { } day) days.Add(day);
        }

        var seasons = ImmutableArray.CreateBuilder<NewsSeason>();
        foreach (var entry in file.Maps("seasons", "a season", SeasonKeys))
        {
            if (ReadSeason(entry) is { } season) seasons.Add(season);
        }

        var reporting = file.Map("reporting", "the time of reporting", ReportingKeys);
        reporting?.Text("note");
        var first = reporting?.Number("first", Calendar.Empty.FirstReport, 0, 60) ?? Calendar.Empty.FirstReport;
        var last = reporting?.Number("last", Calendar.Empty.LastReport, 0, 60) ?? Calendar.Empty.LastReport;
        if (last < first) reporting!.Report("last", "comes before the first day", "write a greater number");
        return new Calendar(festivals, days.DrainToImmutable(), seasons.DrainToImmutable(), first, last);
    }

    private static NamedDay? ReadDay(MapReader entry, DiagnosticBag bag)
    {
        var name = entry.RequiredText("name");
        var phrases = entry.Words("phrases");
        ImmutableArray<DateOnly> dates = [.. Dates(entry, bag).Order()];
        var everyYear = entry.Has("every_year") ? ReadMonthDay(entry, "every_year") : null;
        entry.Text("source");
        return entry.IsSound ? new NamedDay(name, phrases, dates, everyYear) : null;
    }

    private static NewsSeason? ReadSeason(MapReader entry)
    {
        var name = entry.RequiredText("name");
        var phrases = entry.Words("phrases");
        entry.Text("note");
        if (entry.Has("around_spring_festival") == entry.Has("every_year"))
        {
            entry.Report("name", "needs one of \"around_spring_festival\" and \"every_year\"", "write one of them");
            return null;
        }

        if (entry.Map("around_spring_festival", "a time around the Spring Festival", DayCountKeys) is { } around)
        {
            var first = around.Number("first", 0, -100, 100);
            var last = around.Number("last", 0, -100, 100);
            if (last < first) around.Report("last", "comes before the first day", "write a greater number");
            return entry.IsSound ? new NewsSeason(name, phrases, new FestivalSpan(first, last), null) : null;
        }

        if (entry.Map("every_year", "a time of the year", DayCountKeys) is not { } year) return null;
        if (ReadMonthDay(year, "first") is not { } from || ReadMonthDay(year, "last") is not { } to) return null;
        return entry.IsSound ? new NewsSeason(name, phrases, null, new YearSpan(from, to)) : null;
    }

    private static IEnumerable<DateOnly> Dates(MapReader entry, DiagnosticBag bag)
    {
        foreach (var item in entry.Texts("dates"))
        {
            if (DateOnly.TryParseExact(item.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) yield return date;
            else bag.Add(YamlDiagnostics.BadValue(item, "dates", $"has no day \"{item.Text}\"", "write days such as 2024-02-26"));
        }
    }

    private static MonthDay? ReadMonthDay(MapReader entry, string key)
    {
        var text = entry.RequiredText(key);
        // A leap year stands for all.
        if (DateOnly.TryParseExact("2000-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new MonthDay(date.Month, date.Day);
        if (text.Length > 0) entry.Report(key, $"is no day of the year: \"{text}\"", "write month and day such as 09-01");
        return null;
    }
}
