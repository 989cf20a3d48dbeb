using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>Says from when to when the issues of a list appeared.</summary>
internal static class SpanViews
{
    /// <summary>From the first day the earliest can be to the last day the latest can be; null when none is dated.</summary>
    /// <param name="issues">The issue of each thing in the list, those of one issue together.</param>
    /// <param name="context">The site.</param>
    public static SpanView? Of(IEnumerable<IssueEntry> issues, PageContext context)
    {
        IssueEntry? first = null, last = null, before = null;
        var undated = 0;
        foreach (var issue in issues)
        {
            if (ReferenceEquals(issue, before)) continue;
            before = issue;
            var date = issue.Content.Date;
            if (date is { Earliest: null, Latest: null }) undated++;
            if (date.Earliest is { } earliest && (first is null || earliest < first.Content.Date.Earliest)) first = issue;
            if (date.Latest is { } latest && (last is null || latest > last.Content.Date.Latest)) last = issue;
        }

        if (first?.Content.Date.Earliest is not { } from || last?.Content.Date.Latest is not { } to) return null;
        return new SpanView(context.Wording.Dates.Months((from.Year, from.Month), (to.Year, to.Month)), DateViews.Evidence(first, context), DateViews.Evidence(last, context), undated);
    }
}
