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
    internal static IEnumerable<PlannedFile> Files(IssueEntry issue, SiteModel model)
    {
        var references = new References(issue, model);
        return Formats.Select(format => new PlannedFile(
            issue.Path.Beside(format.File), $"the articles of issue {issue.Content.Id} as {format.Name}", null,
            (_, _) => Encoding.UTF8.GetBytes(format.Write(references.Take()))));
    }

    /// <summary>Where an issue's references are, in which format.</summary>
    internal static IEnumerable<(UrlPath Path, string Name, string MediaType)> Links(IssueEntry issue) =>
        Formats.Select(format => (issue.Path.Beside(format.File), format.Name, format.MediaType));

    // The references of an issue: made for the first of its files, and forgotten with the last.
    private sealed class References(IssueEntry issue, SiteModel model)
    {
        private readonly Lock _lock = new();
        private ImmutableArray<Citation> _made = [];
        private int _left;

        public ImmutableArray<Citation> Take()
        {
            lock (_lock)
            {
                if (_left == 0) (_made, _left) = (Citation.OfAll(issue, model), Formats.Length);
                var taken = _made;
                if (--_left == 0) _made = [];
                return taken;
            }
        }
    }
}
