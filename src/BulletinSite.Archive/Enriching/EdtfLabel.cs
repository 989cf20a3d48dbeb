using System.Collections.Immutable;
using System.Globalization;

namespace BulletinSite.Archive.Enriching;

/// <summary>What readers see for a date: <c>2023年1月17–20日之间某日</c>.</summary>
public static class EdtfLabel
{
    /// <summary>The words for no date at all.</summary>
    public const string Undated = "日期不详";

    /// <summary>The Chinese words for a date.</summary>
    public static string Chinese(EdtfDate? date)
    {
        if (date is null) return Undated;
        return date.Form switch
        {
            EdtfForm.Point => Point(date.Terms[0].From!.Value),
            EdtfForm.Interval => Interval(date.Terms[0]),
            _ => OneOf(date.Terms),
        };
    }

    private static string Point(EdtfPoint point)
    {
        var words = Bare(point) + (point.Precision == EdtfPrecision.LostDay ? "（日不详）" : "");
        return (point.IsApproximate ? "约" : "") + words + (point.IsUncertain ? "（存疑）" : "");
    }

    private static string Bare(EdtfPoint point) => point.Precision switch
    {
        EdtfPrecision.Decade => Text($"{point.Year}年代"),
        EdtfPrecision.Year => Text($"{point.Year}年"),
        EdtfPrecision.Season => Text($"{point.Year}年") + "春夏秋冬"[point.Month - 21],
        EdtfPrecision.Day => Text($"{point.Year}年{point.Month}月{point.Day}日"),
        EdtfPrecision.DayOfSomeYear => Text($"某年{point.Month}月{point.Day}日"),
        _ => Text($"{point.Year}年{point.Month}月"),
    };

    private static string Interval(EdtfTerm term)
    {
        if (term.From is not { } from) return Point(term.To!.Value) + "以前";
        return term.To is not { } to ? Point(from) + "以后" : Range(from, to, "至");
    }

    private static string OneOf(ImmutableArray<EdtfTerm> terms)
    {
        if (SameDaysOfSeveralYears(terms) is { } words) return words;
        var choices = terms.Select(Choice).ToList();
        var last = terms[^1];
        var isClosedRange = !last.IsPoint && last.From is not null && last.To is not null;
        if (!isClosedRange) return string.Join("或", choices);
        return string.Join("或", choices) + (last.To!.Value.Precision == EdtfPrecision.Day ? "之间某日" : "之间");
    }

    private static string Choice(EdtfTerm term)
    {
        if (term.IsPoint) return Point(term.From!.Value);
        if (term.From is not { } from) return "不晚于" + Point(term.To!.Value);
        return term.To is not { } to ? "不早于" + Point(from) : Range(from, to, "–");
    }

    /// <summary>2023年1月17–20日: what both ends share is said once.</summary>
    private static string Range(EdtfPoint from, EdtfPoint to, string dash)
    {
        if (from.IsQualified || to.IsQualified || from.Precision != to.Precision || from.Year != to.Year) return Point(from) + dash + Point(to);
        return from.Precision switch
        {
            EdtfPrecision.Day when from.Month == to.Month && dash == "–" => Text($"{from.Year}年{from.Month}月{from.Day}–{to.Day}日"),
            EdtfPrecision.Day when from.Month == to.Month => Text($"{from.Year}年{from.Month}月{from.Day}日{dash}{to.Day}日"),
            EdtfPrecision.Day => Text($"{from.Year}年{from.Month}月{from.Day}日{dash}{to.Month}月{to.Day}日"),
            EdtfPrecision.Month => Text($"{from.Year}年{from.Month}{(dash == "–" ? "" : "月")}{dash}{to.Month}月"),
            _ => Point(from) + dash + Point(to),
        };
    }

    /// <summary>2023或2024年8月22–25日之间, where the choices differ in nothing but the year.</summary>
    private static string? SameDaysOfSeveralYears(ImmutableArray<EdtfTerm> terms)
    {
        if (terms.Length < 2 || terms[0] is not { From: { Precision: EdtfPrecision.Day } start, To: { Precision: EdtfPrecision.Day } end }) return null;
        var years = new List<string>();
        foreach (var term in terms)
        {
            if (term is not { From: { } first, To: { } last } || first.Year != last.Year) return null;
            if (first != (start with { Year = first.Year }) || last != (end with { Year = last.Year }) || first.IsQualified || last.IsQualified) return null;
            years.Add(Text($"{first.Year}"));
        }

        var days = Range(start, end, "–")[Text($"{start.Year}").Length..];
        var choice = string.Join('、', years[..^1]) + "或" + years[^1];
        return terms[0].IsPoint ? choice + Bare(start)[Text($"{start.Year}").Length..] : choice + days + "之间";
    }

    private static string Text(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
