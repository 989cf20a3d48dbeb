using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The page for those who want the archive as files.</summary>
public sealed record DataView(ImmutableArray<DownloadView> Files, ImmutableArray<DownloadView> Bundles) : IContentView<DataView>
{
    public static ViewShape<DataView> Members { get; } = new("data", "The page for those who want the archive as files.",
        new("files", "files about the whole archive: list of download", data => Value.List(data.Files)),
        new("bundles", "the text of each issue, newest first: list of download", data => Value.List(data.Bundles)));

    public ViewShape Shape => Members;
}
