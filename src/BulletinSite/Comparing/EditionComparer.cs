using System.Collections.Immutable;
using BulletinSite.Archive.Exchange;

namespace BulletinSite.Comparing;

/// <summary>Lays two states of an archive beside each other and says what readers will see differ.</summary>
public static class EditionComparer
{
    public static EditionDifference Compare(Edition before, Edition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var known = new Dictionary<string, ArticleDocument>(StringComparer.Ordinal);
        foreach (var article in before.Articles) known.TryAdd(article.Id, article);
        // Nearly all articles are as they were: they are left out before anything costly is done.
        var same = after.Articles.Where(article => known.TryGetValue(article.Id, out var old) && ArticleText.Same(old, article)).Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        var withheld = after.Figures is { } figures ? figures.Withheld.ToHashSet(StringComparer.Ordinal) : [];
        return new EditionDifference(before, after,
        [
            .. ArticleGroups.Of([.. before.Articles.Where(article => !same.Contains(article.Id))], [.. after.Articles.Where(article => !same.Contains(article.Id))])
                .SelectMany(group => Changes(group.Before, group.After, withheld))
                .OrderBy(change => change.First.Seed, StringComparer.Ordinal)
                .ThenBy(change => change.First.Blocks.IsEmpty ? 0 : change.First.Blocks[0].FirstLine)
                .ThenBy(change => change.First.Id, StringComparer.Ordinal),
        ],
        Redated(before, after));
    }

    // An issue is its pages: it may have another name than before.
    private static ImmutableArray<IssueRedated> Redated(Edition before, Edition after)
    {
        var dates = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in before.Articles) dates.TryAdd(article.Seed, article.Date ?? "");
        return
        [
            .. after.Articles.Where(article => dates.TryGetValue(article.Seed, out var date) && date != (article.Date ?? ""))
                .Select(article => new IssueRedated(article.Issue, dates[article.Seed], article.Date ?? ""))
                .Distinct()
                .OrderBy(issue => issue.Issue, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ArticleChange> Changes(ImmutableArray<ArticleDocument> before, ImmutableArray<ArticleDocument> after, HashSet<string> withheld)
    {
        if (before.IsEmpty) return after.Select(article => new ArticleChange(ChangeKind.Added, [], [article], []));
        if (after.IsEmpty) return before.Select(article => new ArticleChange(withheld.Contains(article.Id) ? ChangeKind.TakenDown : ChangeKind.Removed, [article], [], []));
        var kind = (before.Length, after.Length) switch
        {
            (1, 1) => ChangeKind.Changed,
            (1, _) => ChangeKind.Split,
            (_, 1) => ChangeKind.Merged,
            _ => ChangeKind.Rearranged,
        };
        return [new ArticleChange(kind, before, after, ChangeDetails.Of(before, after))];
    }
}
