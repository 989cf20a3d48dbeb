namespace BulletinSite.Archive.Enriching;

/// <summary>One choice of an EDTF expression: a date, or a range of dates that may be open at one end.</summary>
/// <param name="From">Where it begins; null where open.</param>
/// <param name="To">Where it ends; null where open. Equal to <paramref name="From"/> for a single date.</param>
public readonly record struct EdtfTerm(EdtfPoint? From, EdtfPoint? To)
{
    public bool IsPoint => From is not null && From == To;

    public DateOnly? Earliest => From?.Bounds?.First;

    public DateOnly? Latest => To?.Bounds?.Last;

    public static EdtfTerm Of(EdtfPoint point) => new(point, point);
}
