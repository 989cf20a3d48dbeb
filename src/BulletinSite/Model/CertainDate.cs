using System.Globalization;
using BulletinSite.Archive.Enriching;

namespace BulletinSite.Model;

/// <summary>The part of a date nobody doubts: a day, a month, a year, or nothing. Shelves and machine-readable dates use no more than this.</summary>
public sealed record CertainDate(int? Year, int? Month, int? Day)
{
    /// <summary>No date, as far as anybody can be sure.</summary>
    public static CertainDate None { get; } = new(null, null, null);

    public static CertainDate Of(IssueDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (date.Edtf is { } edtf && edtf.Terms.Any(term => term.From is { IsUncertain: true } || term.To is { IsUncertain: true })) return None;
        if (date.Earliest is not { } first || date.Latest is not { } last || first.Year != last.Year) return None;
        if (first.Month != last.Month) return new CertainDate(first.Year, null, null);
        return new CertainDate(first.Year, first.Month, date.IsCertainDay ? first.Day : null);
    }

    /// <summary>For <c>time datetime</c> and DC.date: <c>2023-01-17</c>, <c>2023-01</c>, <c>2023</c>; null for nothing.</summary>
    public string? Iso { get; } = (Year, Month, Day) switch
    {
        (_, _, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{day:00}"),
        (_, { } month, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        ({ } year, _, _) => year.ToString("0000", CultureInfo.InvariantCulture),
        _ => null,
    };
}
