using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A seed an issue was made from, as it was received.</summary>
public sealed record SeedView(string File, string? Url, string Sha256, string Encoding, int LineCount) : IView
{
    public static ViewShape<SeedView> Members { get; } = new("seed", "A seed an issue was made from.",
        new("file", "seeds/….txt", seed => seed.File),
        new("url", "the file in the repository; null when it has no web address", seed => seed.Url),
        new("sha256", "SHA-256 of its bytes", seed => seed.Sha256),
        new("encoding", "UTF-8, UTF-16LE, UTF-16BE or GB18030", seed => seed.Encoding),
        new("line_count", "number of lines", seed => seed.LineCount));

    public ViewShape Shape => Members;
}
