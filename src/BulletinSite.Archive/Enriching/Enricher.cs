using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching.Dating;
using BulletinSite.Archive.Enriching.Naming;
using BulletinSite.Archive.Enriching.Tagging;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching;

/// <summary>Adds to the pages of an issue what is known about them: date, tags, names, ids. Built once, then safe to use from several threads.</summary>
public sealed class Enricher
{
    private readonly IssueDating _dating;
    private readonly Tagger _tagger;
    private readonly NameFinder _names;

    public Enricher(EditorialJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        _dating = new IssueDating(judgement.Calendar);
        _tagger = new Tagger(judgement.Taxonomy);
        _names = new NameFinder(judgement.Registers);
    }

    /// <summary>One issue, by itself.</summary>
    /// <param name="plan">Which seeds make it up, and what an editor decided about it.</param>
    /// <param name="pages">The pages split, in the order of the plan's seeds.</param>
    /// <param name="bag">Where contradictions and quotations that no longer match go.</param>
    public EnrichedIssue Enrich(PlannedIssue plan, ImmutableArray<Page> pages, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(bag);
        var date = _dating.Date(plan, pages, bag);
        var folio = PrintedFolio.Of(pages);
        return new EnrichedIssue(
            plan.Id,
            date,
            plan.PrintedPage ?? folio?.Page,
            plan.Section ?? folio?.Section,
            pages,
            [.. pages.SelectMany(page => page.Articles).Select(Enrich)])
        {
            Number = plan.Number,
        };
    }

    private EnrichedArticle Enrich(Article article) => new(
        article,
        ArticleId.FromText(article.Title, FirstSentence.Of(article)),
        _tagger.Tag(article),
        [.. article.Contributors.Select(_names.Contributor)],
        _names.Find(article));
}
