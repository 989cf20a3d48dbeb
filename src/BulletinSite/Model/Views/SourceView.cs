using BulletinSite.Model.Pages;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The lines of a seed something came from.</summary>
public sealed record SourceView(string File, int FirstLine, int LastLine, string Label, string? Url, Words SiteWords, string? LinesUrl = null, string? ReportUrl = null) : IView
{
    public static ViewShape<SourceView> Members { get; } = new("source", "The lines of a seed something came from.",
        new("file", "the seed, for data-seed: seeds/….txt", source => source.File),
        new("lines", "第51–61行", source => source.Lines),
        new("label", "seeds/….txt#L51-L61", source => source.Label),
        new("lines_url", "those lines on the page of the issue's lines; of articles only", source => source.LinesUrl),
        new("report_url", "where to report a mistake in them; null without a repository", source => source.ReportUrl),
        new("url", "those lines in the repository; null when it has no web address", source => source.Url));

    public ViewShape Shape => Members;

    // Made when a template asks for it: most do not.
    private string Lines => SiteWords.Lines(FirstLine, LastLine);
}
