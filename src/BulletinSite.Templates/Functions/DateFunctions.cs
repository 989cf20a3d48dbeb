using System.Collections.Immutable;
using BulletinSite.Templates.Evaluation;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>The built-ins called <c>date.…</c>.</summary>
internal static class DateFunctions
{
    private static readonly FunctionParameter Culture = new("culture", Value.Null);

    public static ImmutableArray<HostFunction> All { get; } =
    [
        new("date.format", "How dates are printed; can be assigned.", [], call => call.Rendering.State.DateFormat),
        new("date.default_format", "How dates are printed when nothing else was assigned.", [], call => DateFormat.Default),
        new("date.now", "The time of this build, where it was given.", [], call => Now(call)),
        new("date.utc_now", "The time of this build, where it was given.", [], call => Now(call)),
        new("date.add_days", "The date so many days later.", ["date", "days"], call => Add(call, TimeSpan.TicksPerDay)),
        new("date.add_hours", "The date so many hours later.", ["date", "hours"], call => Add(call, TimeSpan.TicksPerHour)),
        new("date.add_minutes", "The date so many minutes later.", ["date", "minutes"], call => Add(call, TimeSpan.TicksPerMinute)),
        new("date.add_seconds", "The date so many seconds later.", ["date", "seconds"], call => Add(call, TimeSpan.TicksPerSecond)),
        new("date.add_milliseconds", "The date so many milliseconds later.", ["date", "millis"], call => Add(call, TimeSpan.TicksPerMillisecond)),
        new("date.add_months", "The date so many months later.", ["date", "months"], call => AddMonths(call, 1)),
        new("date.add_years", "The date so many years later.", ["date", "years"], call => AddMonths(call, 12)),
        new("date.parse", "The date a text says; nothing when the text is empty.", ["text", new("pattern", Value.Null), Culture], call => Parse(call)),
        new("date.parse_to_string", "The date a text says, in another format.",
            ["text", new("output_pattern", Value.Null), new("output_culture", Value.Null), new("input_pattern", Value.Null), new("input_culture", Value.Null)], call => ParseToString(call)),
        new("date.to_string", "The date in a format.", ["datetime", "pattern", Culture], call => ToText(call)),
    ];

    private static Value Now(FunctionCall call)
    {
        if (call.Rendering.Options.Now is not { } now)
        {
            call.Fail("the time of the build is not known, because two builds must write the same bytes", "show a date of the archive instead");
            return default;
        }

        return now;
    }

    private static DateTime NeedDate(FunctionCall call)
    {
        if (call[0].Kind == ValueKind.Date) return call[0].AsDate;
        call.Fail($"{KindName.Of(call[0])} is not a date", "give a date, for example with date.parse");
        return default;
    }

    private static Value Add(FunctionCall call, long unit)
    {
        var ticks = Conversion.ToDouble(call[1], call.Rendering, call.Place) * unit;
        var date = NeedDate(call);
        if (double.IsNaN(ticks) || date.Ticks + ticks < 0 || date.Ticks + ticks > DateTime.MaxValue.Ticks) OutOfCalendar(call);
        return date.AddTicks((long)ticks);
    }

    private static Value AddMonths(FunctionCall call, int months)
    {
        var date = NeedDate(call);
        var total = (long)call.Int(1) * months;
        var year = date.Year + (total + date.Month - 1) / 12.0;
        if (year is < 1 or >= 10000) OutOfCalendar(call);
        return date.AddMonths((int)total);
    }

    private static void OutOfCalendar(FunctionCall call) => call.Fail("the result is outside of the years 1 to 9999", "add less");

    private static Value Parse(FunctionCall call)
    {
        Formatting.CheckCulture(call, call.Text(2));
        if (call.Text(0) is not { Length: > 0 } text) return default;
        return ParseOrFail(call, text, call.Text(1));
    }

    // A date that cannot be read must not become another one.
    private static DateTime ParseOrFail(FunctionCall call, string text, string? pattern)
    {
        if (DatePattern.Parse(text, pattern) is { } date) return date;
        call.Fail(pattern is null ? $"\"{text}\" is not a date" : $"\"{text}\" is not a date in the form \"{pattern}\"", "give a date such as 2018-01-05, or the form it is written in");
        return default;
    }

    private static Value ParseToString(FunctionCall call)
    {
        Formatting.CheckCulture(call, call.Text(2));
        Formatting.CheckCulture(call, call.Text(4));
        if (call.Text(0) is not { Length: > 0 } text) return default;
        var date = ParseOrFail(call, text, call.Text(3));
        var usual = call.Rendering.State.DateFormat;
        return DateFormat.Format(date, call.Text(1) ?? usual, usual);
    }

    private static Value ToText(FunctionCall call)
    {
        Formatting.CheckCulture(call, call.Text(2));
        if (call[0].IsNull) return default;
        var date = NeedDate(call);
        if (call.Text(1) is not { } pattern)
        {
            call.Fail("the pattern is nothing", "give a pattern such as %Y-%m-%d");
            return default;
        }

        return DateFormat.Format(date, pattern, call.Rendering.State.DateFormat);
    }
}
