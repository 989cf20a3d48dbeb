using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>What a folio line says.</summary>
/// <param name="Date">The printed date: a day, as a rule.</param>
/// <param name="DateSpan">Where it stands in the line.</param>
/// <param name="Weekday">The printed weekday.</param>
/// <param name="Page">The printed page number (版次), without leading zeros.</param>
/// <param name="Section">The page's printed name (版面).</param>
internal sealed record FolioFacts(EdtfDate? Date, TextSpan DateSpan, DayOfWeek? Weekday, string? Page, string? Section);
