using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Enriching.Addressing;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Gathering;

/// <summary>Closes the archive: puts the issues in order and makes every id unique.</summary>
public static class ArchiveGatherer
{
    public static BulletinArchive Gather(EditorialJudgement judgement, IEnumerable<EnrichedIssue> issues, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(issues);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var repeats = new List<RepeatedBeginning>();
        var archive = Gather(judgement, issues, repeats);
        foreach (var (article, first) in repeats) diagnostics.Add(GatherDiagnostics.SameBeginning(article, first));
        return archive;
    }

    internal static BulletinArchive Gather(EditorialJudgement judgement, IEnumerable<EnrichedIssue> issues, List<RepeatedBeginning> repeats)
    {
        var ordered = issues
            .OrderBy(issue => issue.Date.Earliest ?? DateOnly.MaxValue)
            .ThenBy(issue => issue.Date.Latest ?? DateOnly.MaxValue)
            .ThenBy(issue => issue.Id.Value, StringComparer.Ordinal)
            .ToList();
        var ids = new IdRegister(repeats);
        foreach (var origin in Enum.GetValues<AddressOrigin>())
        {
            foreach (var issue in ordered) ids.Claim(issue, origin);
        }

        return new BulletinArchive(judgement, [.. ordered.Select(ids.WithUniqueIds)])
        {
            Redirects = [.. ordered.SelectMany(ids.RedirectsOf)],
        };
    }
}
