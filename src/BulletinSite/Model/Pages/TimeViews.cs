using System.Collections.Immutable;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>Shows what the words for times in an issue's articles mean.</summary>
internal static class TimeViews
{
    public static ImmutableArray<TimeView> Of(IssueEntry issue, PageContext context)
    {
        var views = ImmutableArray.CreateBuilder<TimeView>();
        foreach (var entry in issue.Articles)
        {
            foreach (var time in entry.Content.Times)
            {
                var article = entry.Content.Article;
                var block = article.Body.FirstOrDefault(block => block.Pieces.Any(piece => piece.From.Span.Contains(time.From.Span.Start)));
                var id = block is null ? null : BlockViews.IdOf(article, block);
                views.Add(new TimeView(
                    time.Words, context.Wording.Dates.Of(time.Date), time.Date.Text, time.Rule, id is null ? null : $"{context.Link(entry.Path)}#{id}", StoryViews.ArticleLink(entry, context)));
            }
        }

        return views.DrainToImmutable();
    }
}
