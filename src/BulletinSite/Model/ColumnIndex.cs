using System.Collections.Immutable;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Model;

/// <summary>Finds the columns, page names and page themes of all issues.</summary>
internal static class ColumnIndex
{
    public static ImmutableArray<ColumnEntry> Build(ImmutableArray<IssueEntry> issues)
    {
        var columns = new Dictionary<(ColumnKind Kind, string Label), ImmutableArray<ArticleEntry>.Builder>();
        foreach (var issue in SiteModel.LatestFirst(issues))
        {
            foreach (var entry in issue.Articles)
            {
                if (entry.Content.Article.Group is { } group) Add(ColumnKind.Heading, group.Text, entry);
                if (issue.Content.Section is { } section) Add(ColumnKind.Section, section, entry);
            }

            foreach (var page in issue.Content.Pages)
            {
                foreach (var theme in page.Furniture.Where(piece => piece.Kind == FurnitureKind.Banner).Select(piece => piece.Text).Distinct(StringComparer.Ordinal))
                {
                    foreach (var entry in issue.Articles.Where(entry => entry.Content.Article.IsOn(page))) Add(ColumnKind.Theme, theme, entry);
                }
            }
        }

        return
        [
            .. columns.Select(column => new ColumnEntry(column.Key.Kind, column.Key.Label, column.Value.ToImmutable()))
                .OrderBy(column => column.Key, StringComparer.Ordinal)
                .ThenBy(column => column.Label, StringComparer.Ordinal)
                .ThenBy(column => column.Kind),
        ];

        void Add(ColumnKind kind, string label, ArticleEntry entry)
        {
            if (!columns.TryGetValue((kind, label), out var articles)) columns.Add((kind, label), articles = ImmutableArray.CreateBuilder<ArticleEntry>());
            articles.Add(entry);
        }
    }
}
