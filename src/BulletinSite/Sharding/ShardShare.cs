using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model;
using BulletinSite.Rendering;

namespace BulletinSite.Sharding;

/// <summary>What one shard makes of a site: some issues with all their pages, and some of the other pages and files.</summary>
/// <param name="Files">The files, in the order of the plan.</param>
/// <param name="Issues">The issues: their text is on these files and on no other.</param>
public sealed record ShardShare(ImmutableArray<PlannedFile> Files, ImmutableArray<EnrichedIssue> Issues)
{
    // To index ten articles takes about as long as to make and check six files.
    private const double SearchWeight = 0.6;

    /// <summary>Deals the files of a plan out. Every shard plans the same site and deals it alike, so each file is in one of them.</summary>
    public static ShardShare Of(SitePlan plan, Shard shard)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(shard);
        var issueOf = IssuesByFolder(plan.Model);
        var weights = new double[shard.Of];
        weights[^1] = SearchWeight * plan.Model.Issues.Sum(issue => issue.Articles.Length);
        var shardOfIssue = new int[plan.Model.Issues.Length];
        foreach (var issue in plan.Model.Issues) shardOfIssue[issue.Index] = Deal(weights, issue.Articles.Length + 1);
        var files = ImmutableArray.CreateBuilder<PlannedFile>();
        foreach (var file in plan.Files)
        {
            var to = IsOfSearch(file) ? shard.Of - 1
                : issueOf.TryGetValue(FolderOf(file.Path), out var issue) ? shardOfIssue[issue]
                : Deal(weights, 1);
            if (to == shard.Number - 1) files.Add(file);
        }

        return new ShardShare(files.ToImmutable(), [.. plan.Model.Issues.Where(issue => shardOfIssue[issue.Index] == shard.Number - 1).Select(issue => issue.Content)]);
    }

    /// <summary>Whether a file is of the search index, which one shard plans and makes.</summary>
    public static bool IsOfSearch(PlannedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return IsOfSearch(file.OutputFile);
    }

    /// <summary>The same, by the file's name.</summary>
    public static bool IsOfSearch(string outputFile)
    {
        ArgumentNullException.ThrowIfNull(outputFile);
        return outputFile.StartsWith(Routes.SearchFile("").Value[1..], StringComparison.Ordinal);
    }

    // To the shard with the least to do.
    private static int Deal(double[] weights, double weight)
    {
        var least = Array.IndexOf(weights, weights.Min());
        weights[least] += weight;
        return least;
    }

    private static Dictionary<string, int> IssuesByFolder(SiteModel model)
    {
        var issues = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var issue in model.Issues)
        {
            issues.Add(FolderOf(issue.Path), issue.Index);
            foreach (var article in issue.Articles) issues[FolderOf(article.Path)] = issue.Index;
        }

        return issues;
    }

    // The first two steps: a/9f2c, issues/2024-03-08.
    private static string FolderOf(UrlPath path)
    {
        var second = path.Value.IndexOf('/', 1);
        var end = second < 0 ? -1 : path.Value.IndexOf('/', second + 1);
        return end < 0 ? path.Value : path.Value[1..end];
    }
}
