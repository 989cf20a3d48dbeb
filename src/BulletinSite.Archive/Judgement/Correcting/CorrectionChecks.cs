using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement.Correcting;

/// <summary>Lays the corrections beside what else editors decided.</summary>
internal static class CorrectionChecks
{
    /// <summary>Tags that corrections name must exist.</summary>
    public static void CheckTags(ImmutableArray<Correction> corrections, ImmutableArray<TagRule> taxonomy, DiagnosticBag bag)
    {
        var slugs = taxonomy.Select(rule => rule.Tag.Slug).Order(StringComparer.Ordinal).ToList();
        foreach (var correction in corrections.OfType<TagCorrection>())
        {
            foreach (var slug in correction.Add.Concat(correction.Remove))
            {
                if (!slugs.Contains(slug, StringComparer.Ordinal)) bag.Add(CorrectingDiagnostics.NoSuchTag(correction.From, slug, Suggestion.For(slug, slugs)));
            }
        }
    }

    /// <summary>The issues, with the dates that corrections give them.</summary>
    public static ImmutableArray<PlannedIssue> WithDates(ImmutableArray<PlannedIssue> issues, ImmutableArray<Correction> corrections, DiagnosticBag bag)
    {
        var dates = corrections.OfType<DateCorrection>().ToLookup(correction => correction.Anchor.Seed, StringComparer.Ordinal);
        return dates.Count == 0 ? issues : [.. issues.Select(issue => WithDate(issue, dates, bag))];
    }

    private static PlannedIssue WithDate(PlannedIssue issue, ILookup<string, DateCorrection> dates, DiagnosticBag bag)
    {
        foreach (var seed in issue.Seeds)
        {
            foreach (var correction in dates[Path.GetFileNameWithoutExtension(seed)])
            {
                if (issue.Date is not null)
                {
                    bag.Add(CorrectingDiagnostics.DatedTwice(correction.From, issue));
                    continue;
                }

                var anchor = correction.Anchor;
                var evidence = new EditorEvidence(seed, correction.Line, anchor.Quotation, "", anchor.From);
                issue = issue with { Date = new DateDecision(correction.Date, anchor.Reason, [evidence], anchor.From) };
            }
        }

        return issue;
    }
}
