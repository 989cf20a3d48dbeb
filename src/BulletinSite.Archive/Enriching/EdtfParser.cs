using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BulletinSite.Archive.Enriching;

/// <summary>Reads EDTF strings; says what is wrong with those it refuses.</summary>
internal static class EdtfParser
{
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date, out string problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        date = null;
        var terms = ImmutableArray<EdtfTerm>.Empty;
        EdtfForm form;
        if (text.StartsWith('['))
        {
            form = EdtfForm.OneOf;
            if (!TryReadSet(text, out terms, out problem)) return false;
        }
        else if (text.Contains('/', StringComparison.Ordinal))
        {
            form = EdtfForm.Interval;
            var ends = text.Split('/');
            if (ends.Length != 2) return Refuse("has more than one \"/\"", out problem);
            if (!TryReadTerm(ends[0], ends[1], out var term, out problem)) return false;
            terms = [term];
        }
        else
        {
            form = EdtfForm.Point;
            if (!TryReadPoint(text, out var point, out problem)) return false;
            terms = [EdtfTerm.Of(point)];
        }

        date = new EdtfDate(text, form, terms);
        return true;
    }

    private static bool TryReadSet(string text, out ImmutableArray<EdtfTerm> terms, out string problem)
    {
        terms = [];
        if (!text.EndsWith(']')) return Refuse("opens a bracket and does not close it", out problem);
        var parts = text[1..^1].Split(',');
        var read = ImmutableArray.CreateBuilder<EdtfTerm>(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            if (!TryReadChoice(parts[i].Trim(), isFirst: i == 0, isLast: i == parts.Length - 1, out var term, out problem)) return false;
            read.Add(term);
        }

        terms = read.MoveToImmutable();
        problem = "";
        return true;
    }

    private static bool TryReadChoice(string part, bool isFirst, bool isLast, out EdtfTerm term, out string problem)
    {
        var dots = part.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            term = default;
            if (!TryReadPoint(part, out var point, out problem)) return false;
            term = EdtfTerm.Of(point);
            return point.Precision != EdtfPrecision.DayOfSomeYear || Refuse("chooses between days without a year", out problem);
        }

        var (from, to) = (part[..dots], part[(dots + 2)..]);
        term = default;
        if (from.Length == 0 && !isFirst) return Refuse("is open at the beginning of a choice that is not the first", out problem);
        if (to.Length == 0 && !isLast) return Refuse("is open at the end of a choice that is not the last", out problem);
        return TryReadTerm(from.Length == 0 ? ".." : from, to.Length == 0 ? ".." : to, out term, out problem);
    }

    private static bool TryReadTerm(string from, string to, out EdtfTerm term, out string problem)
    {
        term = default;
        EdtfPoint? first = null, last = null;
        if (from == ".." && to == "..") return Refuse("is open at both ends", out problem);
        if (from != "..")
        {
            if (!TryReadPoint(from, out var point, out problem)) return false;
            first = point;
        }

        if (to != "..")
        {
            if (!TryReadPoint(to, out var point, out problem)) return false;
            last = point;
        }

        if (first is { Bounds: null } || last is { Bounds: null }) return Refuse("has a range of days without a year", out problem);
        if (first?.Bounds is { } a && last?.Bounds is { } b && a.First > b.Last) return Refuse("ends before it begins", out problem);
        term = new EdtfTerm(first, last);
        problem = "";
        return true;
    }

    private static bool TryReadPoint(ReadOnlySpan<char> text, out EdtfPoint point, out string problem)
    {
        point = default;
        var uncertain = false;
        var approximate = false;
        if (!text.IsEmpty && text[^1] is '?' or '~' or '%')
        {
            uncertain = text[^1] is '?' or '%';
            approximate = text[^1] is '~' or '%';
            text = text[..^1];
        }

        var shape = ShapeOf(text);
        if (shape is null) return Refuse("is no date in EDTF such as 2024-02-27, 2024-02, 2024? or [2024-02-01..2024-02-09]", out problem);
        var year = text.StartsWith("XXXX", StringComparison.Ordinal) ? 0 : Digits(text[..(shape == EdtfPrecision.Decade ? 3 : 4)]);
        if (shape == EdtfPrecision.Decade) year *= 10;
        var month = text.Length >= 7 ? Digits(text.Slice(5, 2)) : 0;
        var day = text.Length == 10 && shape != EdtfPrecision.LostDay ? Digits(text.Slice(8, 2)) : 0;
        if (shape == EdtfPrecision.Month && month is >= 21 and <= 24) shape = EdtfPrecision.Season;

        // A day of some year may be 29 February; a leap year stands for all.
        if (shape != EdtfPrecision.DayOfSomeYear && year is < 1 or > 9989) return Refuse("has a year no calendar has", out problem);
        if (text.Length >= 7 && shape != EdtfPrecision.Season && month is < 1 or > 12) return Refuse("has no month from 01 to 12", out problem);
        if (day > 0 || shape is EdtfPrecision.Day or EdtfPrecision.DayOfSomeYear)
        {
            var last = DateTime.DaysInMonth(year == 0 ? 2000 : year, month);
            if (day < 1 || day > last) return Refuse("names a day its month does not have", out problem);
        }

        point = new EdtfPoint(shape.Value, year, month, day, uncertain, approximate);
        problem = "";
        return true;
    }

    private static EdtfPrecision? ShapeOf(ReadOnlySpan<char> text) => text.Length switch
    {
        4 when Matches(text, "dddX") => EdtfPrecision.Decade,
        4 when Matches(text, "dddd") => EdtfPrecision.Year,
        7 when Matches(text, "dddd-dd") => EdtfPrecision.Month,
        10 when Matches(text, "dddd-dd-XX") => EdtfPrecision.LostDay,
        10 when Matches(text, "dddd-dd-dd") => EdtfPrecision.Day,
        10 when Matches(text, "XXXX-dd-dd") => EdtfPrecision.DayOfSomeYear,
        _ => null,
    };

    // In a pattern, d is any digit; every other character stands for itself.
    private static bool Matches(ReadOnlySpan<char> text, string pattern)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (pattern[i] == 'd' ? !char.IsAsciiDigit(text[i]) : text[i] != pattern[i]) return false;
        }

        return true;
    }

    private static int Digits(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool Refuse(string why, out string problem)
    {
        problem = why;
        return false;
    }
}
