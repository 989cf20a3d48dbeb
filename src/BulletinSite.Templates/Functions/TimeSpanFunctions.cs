using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Templates.Evaluation;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>The built-ins called <c>timespan.…</c>.</summary>
internal static class TimeSpanFunctions
{
    public static ImmutableArray<HostFunction> All { get; } =
    [
        new("timespan.zero", "No time at all.", [], _ => TimeSpan.Zero),
        new("timespan.from_days", "So many days.", ["days"], call => From(call, TimeSpan.TicksPerDay)),
        new("timespan.from_hours", "So many hours.", ["hours"], call => From(call, TimeSpan.TicksPerHour)),
        new("timespan.from_minutes", "So many minutes.", ["minutes"], call => From(call, TimeSpan.TicksPerMinute)),
        new("timespan.from_seconds", "So many seconds.", ["seconds"], call => From(call, TimeSpan.TicksPerSecond)),
        new("timespan.from_milliseconds", "So many milliseconds.", ["millis"], call => From(call, TimeSpan.TicksPerMillisecond)),
        new("timespan.parse", "The time span a text says.", ["text"], call => Parse(call)),
    ];

    private static Value From(FunctionCall call, long unit)
    {
        var ticks = Conversion.ToDouble(call[0], call.Rendering, call.Place) * unit;
        if (double.IsNaN(ticks) || Math.Abs(ticks) > TimeSpan.MaxValue.Ticks / 2) call.Fail("the time span is too long", "give less");
        return new TimeSpan((long)ticks);
    }

    private static Value Parse(FunctionCall call)
    {
        if (TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var span)) return span;
        call.Fail($"\"{call.Text(0)}\" is not a time span", "write it as days.hours:minutes:seconds, such as 1.02:30:00");
        return default;
    }
}
