using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching.Addressing;
using BulletinSite.Archive.Enriching.Dating;
using BulletinSite.Archive.Enriching.Jumping;
using BulletinSite.Archive.Enriching.Naming;
using BulletinSite.Archive.Enriching.Tagging;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching;

/// <summary>Adds to the pages of an issue what is known about them: date, tags, names, ids. Built once, then safe to use from several threads.</summary>
public sealed class Enricher
{
    private readonly IssueDating _dating;
    private readonly TimeWords _times;
    private readonly Tagger _tagger;
    private readonly TagCorrections _tagCorrections;
    private readonly NameFinder _names;
    private readonly ImmutableDictionary<string, ImmutableArray<PublishedAddress>> _addresses;

    public Enricher(EditorialJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        _dating = new IssueDating(judgement.Calendar);
        _times = new TimeWords(judgement.Calendar);
        _tagger = new Tagger(judgement.Taxonomy);
        _tagCorrections = new TagCorrections(judgement.Taxonomy);
        _addresses = judgement.Addresses;
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
        var ties = JumpTies.Of(pages, bag);
        pages = JumpTakedowns.Apply(pages, ties);
        var addressed = pages.Select((page, number) => PageAddresses.Assign(page, number, _addresses.GetValueOrDefault(page.Seed.File.Stem, []), bag)).ToList();
        var date = WithoutWithheld(_dating.Date(plan, pages, bag), pages);
        var folio = PrintedFolio.Of(pages);
        var stitched = JumpStitcher.Stitch(addressed, ties);
        return new EnrichedIssue(
            plan.Id,
            date,
            plan.PrintedPage ?? folio?.Page,
            plan.Section ?? folio?.Section,
            pages,
            [.. stitched.Articles.Select(entry => Enrich(entry, pages, date, bag))])
        {
            Withheld = [.. addressed.SelectMany(page => page.Withheld)],
            Moved = stitched.Moved,
            Number = plan.Number,
            Jumps = ties,
        };
    }

    // An editor may have quoted words for the date that were taken down since.
    private static IssueDate WithoutWithheld(IssueDate date, ImmutableArray<Page> pages) =>
        date with { Evidence = date.Evidence.RemoveAll(evidence => pages.Any(page => page.IsWithheld(evidence.From))) };

    private EnrichedArticle Enrich(AddressedArticle entry, ImmutableArray<Page> pages, IssueDate date, DiagnosticBag bag) => new(
        entry.Article,
        entry.Id,
        _tagCorrections.Apply(_tagger.Tag(entry.Article), entry.Article, pages, bag),
        [.. entry.Article.Contributors.Select(_names.Contributor)],
        _names.Find(entry.Article))
    {
        Claim = entry.Claim,
        Times = _times.Find(entry.Article, date),
    };
}
