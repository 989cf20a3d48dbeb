using System.Globalization;
using System.Text;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Serving.Previewing;

/// <summary>Everything an editor said of an issue, and where, as one text: two entries with the same text are the same.</summary>
internal static class PlanText
{
    public static string Of(PlannedIssue plan)
    {
        // Most issues have no entry.
        if (plan is { From: null, Date: null }) return plan.Id.Value + '\n' + string.Join('\n', plan.Seeds);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{plan.Id}\n{string.Join('\n', plan.Seeds)}\0{plan.PrintedPage}\0{plan.Section}\0{plan.Profile}\0{plan.Number}\0{Place(plan.From)}");
        if (plan.Date is not { } date) return text.ToString();
        text.Append(CultureInfo.InvariantCulture, $"\0{date.Edtf?.Text}\0{date.Reason}\0{Place(date.From)}");
        foreach (var item in date.Evidence) text.Append(CultureInfo.InvariantCulture, $"\0{item.Seed}\0{item.Line}\0{item.Quotation}\0{item.Note}\0{Place(item.From)}");
        return text.ToString();
    }

    private static string Place(SourceSpan? from) => from is { } span ? $"{span} {span.Text}" : "";
}
