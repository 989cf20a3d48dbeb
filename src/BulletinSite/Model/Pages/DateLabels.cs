using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Enriching;

namespace BulletinSite.Model.Pages;

/// <summary>What readers see for a date, in the site's language: <c>2023年1月17–20日之间某日</c>, <c>a day of 17–20 January 2023</c>.</summary>
public sealed class DateLabels(Words words)
{
    private readonly ImmutableArray<string> _months = [.. words["month_names"].Split(' ')];
    private readonly ImmutableArray<string> _seasons = [.. words["season_names"].Split(' ')];

    /// <summary>January, 1月.</summary>
    public string Month(int month) => _months[month - 1];

    /// <summary>27 February 2024, 2024年2月27日.</summary>
    public string Day(DateOnly day) => Fill("date_day", ("y", Number(day.Year)), ("m", Number(day.Month)), ("month", Month(day.Month)), ("d", Number(day.Day)));

    /// <summary>16 January, 1月16日.</summary>
    public string DayOfYear(int month, int day) => Fill("day_of_year", ("m", Number(month)), ("month", Month(month)), ("d", Number(day)));

    /// <summary>2024年.</summary>
    public string Year(int year) => Fill("date_year", ("y", Number(year)));

    /// <summary>2024年2月.</summary>
    public string MonthOf(int year, int month) => Fill("date_month", ("y", Number(year)), ("m", Number(month)), ("month", Month(month)));

    /// <summary>From one month to another: 2023年1月至2024年2月.</summary>
    public string Months((int Year, int Month) from, (int Year, int Month) to)
    {
        if (from == to) return MonthOf(from.Year, from.Month);
        return from.Year == to.Year
            ? Fill("date_months_from_to", ("y", Number(from.Year)), ("m", Number(from.Month)), ("month", Month(from.Month)), ("m2", Number(to.Month)), ("month2", Month(to.Month)))
            : Fill("date_from_to", ("from", MonthOf(from.Year, from.Month)), ("to", MonthOf(to.Year, to.Month)));
    }

    /// <summary>An issue without a date, told from others: 日期不详（000-e7ce）.</summary>
    public string Undated(IssueId id) => Fill("date_unknown_of", ("id", id.Value));

    /// <summary>The words for a date.</summary>
    public string Of(EdtfDate? date)
    {
        if (date is null) return words["date_unknown"];
        return date.Form switch
        {
            EdtfForm.Point => Point(date.Terms[0].From!.Value),
            EdtfForm.Interval => Interval(date.Terms[0]),
            _ => OneOf(date.Terms),
        };
    }

    private string Point(EdtfPoint point)
    {
        var isSomeDayOfAYear = point is { Precision: EdtfPrecision.DayOfSomeYear, IsApproximate: true };
        var label = isSomeDayOfAYear ? Bare(point, "date_about_day_of_some_year", "") : Bare(point);
        if (point.Precision == EdtfPrecision.LostDay) label = Fill("date_day_lost", ("date", label));
        if (point.IsApproximate && !isSomeDayOfAYear) label = Fill("date_about", ("date", label));
        return point.IsUncertain ? Fill("date_doubtful", ("date", label)) : label;
    }

    private string Bare(EdtfPoint point) => Bare(point, Number(point.Year));

    private string Bare(EdtfPoint point, string year) => point.Precision switch
    {
        EdtfPrecision.Decade => Fill("date_decade", ("y", year)),
        EdtfPrecision.Year => Fill("date_year", ("y", year)),
        EdtfPrecision.Season => Fill("date_season", ("y", year), ("season", _seasons[point.Month - 21])),
        EdtfPrecision.Day => Bare(point, "date_day", year),
        EdtfPrecision.DayOfSomeYear => Bare(point, "date_day_of_some_year", year),
        _ => Bare(point, "date_month", year),
    };

    private string Bare(EdtfPoint point, string key, string year) =>
        Fill(key, ("y", year), ("m", Number(point.Month)), ("month", Month(point.Month)), ("d", Number(point.Day)));

    private string Interval(EdtfTerm term)
    {
        if (term.From is not { } from) return Fill("date_before", ("date", Point(term.To!.Value)));
        return term.To is not { } to ? Fill("date_after", ("date", Point(from))) : Range(from, to, isSpan: true, Number(from.Year));
    }

    private string OneOf(ImmutableArray<EdtfTerm> terms)
    {
        if (SameDaysOfSeveralYears(terms) is { } several) return several;
        var choices = Choices([.. terms.Select(Choice)]);
        var last = terms[^1];
        if (last.IsPoint || last.From is null || last.To is null) return choices;
        return Fill(last.To.Value.Precision == EdtfPrecision.Day ? "date_some_day" : "date_some_time", ("date", choices));
    }

    private string Choice(EdtfTerm term)
    {
        if (term.IsPoint) return Point(term.From!.Value);
        if (term.From is not { } from) return Fill("date_not_after", ("date", Point(term.To!.Value)));
        return term.To is not { } to ? Fill("date_not_before", ("date", Point(from))) : Range(from, to, isSpan: false, Number(from.Year));
    }

    private string Choices(ImmutableArray<string> choices) =>
        choices[1..].Aggregate(choices[0], (one, other) => Fill("date_or", ("one", one), ("other", other)));

    /// <summary>2023年1月17–20日: what both ends share is said once.</summary>
    private string Range(EdtfPoint from, EdtfPoint to, bool isSpan, string year)
    {
        if (from.IsQualified || to.IsQualified || from.Precision != to.Precision || from.Year != to.Year) return TwoEnds();
        return from.Precision switch
        {
            EdtfPrecision.Day when from.Month == to.Month => Ends(isSpan ? "date_days_from_to" : "date_days"),
            EdtfPrecision.Day => Ends(isSpan ? "date_days_of_two_months_from_to" : "date_days_of_two_months"),
            EdtfPrecision.Month => Ends(isSpan ? "date_months_from_to" : "date_months"),
            _ => TwoEnds(),
        };

        string TwoEnds() => Fill(isSpan ? "date_from_to" : "date_between", ("from", Point(from)), ("to", Point(to)));

        string Ends(string key) => Fill(key,
            ("y", year), ("m", Number(from.Month)), ("month", Month(from.Month)), ("d", Number(from.Day)), ("m2", Number(to.Month)), ("month2", Month(to.Month)), ("d2", Number(to.Day)));
    }

    /// <summary>2023或2024年8月22–25日之间, where the choices differ in nothing but the year.</summary>
    private string? SameDaysOfSeveralYears(ImmutableArray<EdtfTerm> terms)
    {
        if (terms.Length < 2 || terms[0] is not { From: { Precision: EdtfPrecision.Day } start, To: { Precision: EdtfPrecision.Day } end }) return null;
        var years = new List<string>();
        foreach (var term in terms)
        {
            if (term is not { From: { } first, To: { } last } || first.Year != last.Year) return null;
            if (first != (start with { Year = first.Year }) || last != (end with { Year = last.Year }) || first.IsQualified || last.IsQualified) return null;
            years.Add(Number(first.Year));
        }

        var choice = Fill("date_or", ("one", string.Join(words["list_comma"], years[..^1])), ("other", years[^1]));
        return terms[0].IsPoint ? Bare(start, choice) : Fill("date_some_time", ("date", Range(start, end, isSpan: false, choice)));
    }

    private string Fill(string key, params ReadOnlySpan<(string Place, string Text)> texts) => words.Fill(key, texts);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
