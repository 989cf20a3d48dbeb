using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A file of the site for machines, or a set of them.</summary>
public sealed record DownloadView(string Label, string Url, string Note) : IView
{
    /// <summary>The date of the issue it holds.</summary>
    public DateView? Date { get; init; }

    public static ViewShape<DownloadView> Members { get; } = new("download", "A file of the site for machines, or a set of them.",
        new("label", "what readers see", file => file.Label),
        new("url", "address, base path included", file => file.Url),
        new("note", "what it holds", file => file.Note),
        new("date", "the date of the issue it holds: date; null where it holds more than one", file => Value.Of(file.Date)));

    public ViewShape Shape => Members;
}
