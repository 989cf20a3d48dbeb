using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A month of a year and how many issues of it are held.</summary>
public sealed record CoverageMonthView(int Held, int Possible, string? Url) : IView
{
    public static ViewShape<CoverageMonthView> Members { get; } = new("coverage month", "A month of a year and how many issues of it are held.",
        new("held", "issues that are certainly of that month", month => month.Held),
        new("possible", "issues that may be of that month, or of another one", month => month.Possible),
        new("url", "the month on the year's page; null where nothing is held for certain", month => month.Url));

    public ViewShape Shape => Members;
}
