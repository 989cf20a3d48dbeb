using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A file of the site for machines, or a set of them.</summary>
public sealed record DownloadView(string Label, string Url, string Note) : IView
{
    public static ViewShape<DownloadView> Members { get; } = new("download", "A file of the site for machines, or a set of them.",
        new("label", "what readers see", file => file.Label),
        new("url", "address, base path included", file => file.Url),
        new("note", "what it holds", file => file.Note));

    public ViewShape Shape => Members;
}
