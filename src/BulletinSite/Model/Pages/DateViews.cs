using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Views;
using BulletinSite.Text;

namespace BulletinSite.Model.Pages;

/// <summary>Shows a date with everything it rests on.</summary>
internal static class DateViews
{
    public static DateView Of(IssueEntry issue, PageContext context) => context.Date(issue);

    public static DateView Make(IssueEntry issue, PageContext context)
    {
        var date = issue.Content.Date;
        return new DateView(
            context.Wording.Dates.Of(date.Edtf), date.Edtf?.Text, issue.Date.Iso, date.IsCertainDay, date.Edtf is not null,
            context.Wording.Of(date.Method), context.Wording.Reason(date), [.. date.Evidence.Select(evidence => Of(evidence, issue, context))], EvidenceUrl(issue, context))
        {
            Judgement = Judgement(date),
        };
    }

    /// <summary>A date for lists: how it is known, and where to read more.</summary>
    public static DateView InShort(IssueEntry issue, PageContext context) => context.ShortDate(issue);

    public static DateView MakeShort(IssueEntry issue, PageContext context)
    {
        var date = issue.Content.Date;
        return new DateView(
            context.Wording.Dates.Of(date.Edtf), date.Edtf?.Text, issue.Date.Iso, date.IsCertainDay, date.Edtf is not null,
            context.Wording.Of(date.Method), "", [], EvidenceUrl(issue, context))
        {
            Judgement = date.Evidence.IsEmpty ? Judgement(date) : "",
        };
    }

    /// <summary>What an issue's date is, and the way to what it rests on.</summary>
    public static LinkView Evidence(IssueEntry issue, PageContext context) => context.Evidence(issue);

    public static LinkView MakeEvidence(IssueEntry issue, PageContext context) => new(issue.Label, EvidenceUrl(issue, context) ?? context.Link(issue.Path));

    private static string Judgement(IssueDate date) => date.Method == DateMethod.Human ? date.Reason : "";

    private static string? EvidenceUrl(IssueEntry issue, PageContext context) =>
        issue.Content.Date.Evidence.IsEmpty ? null : context.Link(issue.Path) + "#evidence";

    private static EvidenceView Of(Evidence evidence, IssueEntry issue, PageContext context)
    {
        var from = evidence.From;
        var isOfIssue = issue.Content.Pages.Any(page => ReferenceEquals(page.Seed.Source, from.Source));
        var place = context.Wording.Lines(from.FirstLine, from.LastLine);
        if (!isOfIssue || issue.Content.Pages.Length > 1) place = $"{from.Source.Name} {place}";
        return new EvidenceView(evidence.Quotation, place, isOfIssue ? UrlOf(from, issue, context) : null, evidence.Rule);
    }

    private static string? UrlOf(SourceSpan place, IssueEntry issue, PageContext context)
    {
        foreach (var entry in issue.Articles)
        {
            foreach (var block in entry.Content.Article.Blocks)
            {
                if (!block.Holds(place)) continue;
                var id = BlockViews.IdOf(entry.Content.Article, block);
                return context.Link(entry.Path) + (id is null ? "" : "#" + id);
            }
        }

        return null;
    }
}
