using System.Collections.Immutable;
using System.Globalization;

namespace BulletinSite.Archive.Enriching;

/// <summary>A date in EDTF (ISO 8601-2), kept as written, with the days it can be.</summary>
/// <remarks>
/// The subset an archive of newspapers needs: day, month, year, decade, season; <c>?</c>, <c>~</c>, <c>%</c>; a lost day
/// (<c>2024-02-XX</c>) or year (<c>XXXX-08-21</c>); one of a set; open ranges; intervals.
/// </remarks>
public sealed record EdtfDate
{
    internal EdtfDate(string text, EdtfForm form, ImmutableArray<EdtfTerm> terms)
    {
        Text = text;
        Form = form;
        Terms = terms;
        Earliest = Bound(terms, first: true);
        Latest = Bound(terms, first: false);
    }

    /// <summary>The EDTF string.</summary>
    public string Text { get; }

    public EdtfForm Form { get; }

    /// <summary>The dates it is made of, as written.</summary>
    public ImmutableArray<EdtfTerm> Terms { get; }

    /// <summary>The first day it can be; null where open or without a year.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day it can be; null where open or without a year.</summary>
    public DateOnly? Latest { get; }

    /// <summary>Whether it is one day, without any qualification.</summary>
    public bool IsCertainDay =>
        Form == EdtfForm.Point && Terms[0].From is { Precision: EdtfPrecision.Day, IsQualified: false };

    /// <summary>The date an EDTF string names.</summary>
    /// <exception cref="FormatException">It is none, or none of the forms used here.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date, out var problem) ? date : throw new FormatException(problem);

    /// <summary>Reads an EDTF string.</summary>
    /// <param name="text">The string.</param>
    /// <param name="date">The date, when it is one.</param>
    /// <param name="problem">What is wrong with it otherwise, to follow the quoted string in a message.</param>
    public static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out EdtfDate? date, out string problem) =>
        EdtfParser.TryParse(text, out date, out problem);

    /// <summary>One certain day.</summary>
    public static EdtfDate OfDay(DateOnly day) => Parse(Iso(day));

    /// <summary>One unknown day out of these ranges, which are in order and apart from each other.</summary>
    public static EdtfDate OneOf(IEnumerable<DayRange> ranges) => Parse(
        $"[{string.Join(',', ranges.Select(range => range.IsOneDay ? Iso(range.First) : $"{Iso(range.First)}..{Iso(range.Last)}"))}]");

    /// <summary>Whether the day may be the one asked for, as far as this date says.</summary>
    public bool MayBeWithin(DayRange days)
    {
        foreach (var term in Terms)
        {
            if (Form != EdtfForm.Interval && term.From is { Bounds: null }) return true;
            if ((term.Earliest ?? DateOnly.MinValue) <= days.Last && days.First <= (term.Latest ?? DateOnly.MaxValue)) return true;
        }

        return false;
    }

    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Bound(ImmutableArray<EdtfTerm> terms, bool first)
    {
        DateOnly? bound = null;
        foreach (var term in terms)
        {
            if ((first ? term.Earliest : term.Latest) is not { } day) return null;
            if (bound is null || (first ? day < bound : day > bound)) bound = day;
        }

        return bound;
    }
}
