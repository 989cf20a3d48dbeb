using System.Collections.Immutable;
using System.Text;
using BulletinSite.Model;
using BulletinSite.Rendering;

namespace BulletinSite.Feeds.Citations;

/// <summary>The articles of an issue as references: three files beside its page, for those who cite without a script.</summary>
public static class CitationBundles
{
    private static readonly ImmutableArray<(string File, string Name, string MediaType, Func<ImmutableArray<Citation>, string> Write)> Formats =
    [
        ("cite.bib", "BibTeX", "application/x-bibtex", BibTex.Write),
        ("cite.ris", "RIS", "application/x-research-info-systems", Ris.Write),
        ("cite.json", "CSL-JSON", "application/vnd.citationstyles.csl+json", CslJson.Write),
    ];

    /// <summary>The files of an issue, to be made when their turn comes.</summary>
    internal static IEnumerable<PlannedFile> Files(IssueEntry issue, SiteModel model) => Formats.Select(format => new PlannedFile(
        issue.Path.Beside(format.File), $"the articles of issue {issue.Content.Id} as {format.Name}", null,
        (_, _) => Encoding.UTF8.GetBytes(format.Write(Citation.OfAll(issue, model)))));

    /// <summary>Where an issue's references are, in which format.</summary>
    internal static IEnumerable<(UrlPath Path, string Name, string MediaType)> Links(IssueEntry issue) =>
        Formats.Select(format => (issue.Path.Beside(format.File), format.Name, format.MediaType));
}
