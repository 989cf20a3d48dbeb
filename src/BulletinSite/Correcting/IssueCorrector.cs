using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Exchange;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Comparing;
using BulletinSite.Text;

namespace BulletinSite.Correcting;

/// <summary>Tries a correction on the issue its page belongs to, and writes it.</summary>
/// <param name="inputFolder">The editors' folder.</param>
/// <param name="judgement">What is in it.</param>
internal sealed class IssueCorrector(string inputFolder, EditorialJudgement judgement)
{
    private readonly CorrectionWriter _writer = new(inputFolder, judgement, new PageSplitter(judgement.Profiles));

    /// <summary>What the correction comes to; null where it would stop the next build or could not be written, which the bag then says.</summary>
    /// <param name="correction">The correction.</param>
    /// <param name="page">The page it is about.</param>
    /// <param name="pages">All pages of its issue, in order.</param>
    /// <param name="writes">Whether it is written as well.</param>
    /// <param name="bag">What is wrong with it.</param>
    public CorrectionEffect? Correct(Correction correction, Page page, ImmutableArray<Page> pages, bool writes, DiagnosticBag bag)
    {
        if (_writer.Try(correction, page.Seed, bag) is not { } trial || (writes && !_writer.Write(trial, bag))) return null;
        var enricher = new Enricher(judgement);
        var before = EditionOf(enricher, PlanOf(judgement.Issues, page), pages);
        var after = EditionOf(enricher, PlanOf(trial.Issues, page), [.. pages.Select(other => ReferenceEquals(other, page) ? trial.Page : other)]);
        return new CorrectionEffect(page, trial.Page, EditionComparer.Compare(before, after));
    }

    private static PlannedIssue PlanOf(ImmutableArray<PlannedIssue> issues, Page page) =>
        issues.First(issue => issue.Holds(page.Seed.File.Stem));

    // The issue as two states of an archive are compared. What its pages are doubted for has been told where they stand.
    private static Edition EditionOf(Enricher enricher, PlannedIssue plan, ImmutableArray<Page> pages)
    {
        var issue = enricher.Enrich(plan, pages, new DiagnosticBag());
        return new Edition(
            plan.Id.Value,
            [.. issue.Articles.Select(article => ArticleDocument.From(article, issue))],
            new EditionFigures(1, issue.Articles.Length, default, [.. issue.Withheld.Select(withheld => withheld.Id.Value)], []));
    }
}
