using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation;

/// <summary>What dates and time spans tell about themselves.</summary>
internal static class DateMembers
{
    public static bool TryGet(DateTime date, string name, out Value member)
    {
        int? part = name switch
        {
            "year" => date.Year,
            "month" => date.Month,
            "day" => date.Day,
            "day_of_year" => date.DayOfYear,
            "hour" => date.Hour,
            "minute" => date.Minute,
            "second" => date.Second,
            "millisecond" => date.Millisecond,
            _ => null,
        };
        member = part is { } number ? Value.Of(number) : default;
        if (part is not null) return true;
        switch (name)
        {
            case "date":
                member = Value.Of(date.Date);
                return true;
            case "time_of_day":
                member = Value.Of(date.TimeOfDay);
                return true;
            case "ticks":
                member = Value.Of(date.Ticks);
                return true;
            case "day_of_week":
                member = Value.Of(date.DayOfWeek.ToString());
                return true;
            default:
                return false;
        }
    }

    public static bool TryGet(TimeSpan span, string name, out Value member)
    {
        member = name switch
        {
            "ticks" => Value.Of(span.Ticks),
            "days" => Value.Of(span.Days),
            "hours" => Value.Of(span.Hours),
            "minutes" => Value.Of(span.Minutes),
            "seconds" => Value.Of(span.Seconds),
            "milliseconds" => Value.Of(span.Milliseconds),
            "total_days" => Value.Of(span.TotalDays),
            "total_hours" => Value.Of(span.TotalHours),
            "total_minutes" => Value.Of(span.TotalMinutes),
            "total_seconds" => Value.Of(span.TotalSeconds),
            "total_milliseconds" => Value.Of(span.TotalMilliseconds),
            _ => default,
        };
        return !member.IsNull;
    }
}
