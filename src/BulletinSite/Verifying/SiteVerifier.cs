using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Text;
using BulletinSite.Verifying.Html;

namespace BulletinSite.Verifying;

/// <summary>Checks a site before anybody sees it: page by page as the pages are made, then as a whole.</summary>
public sealed class SiteVerifier
{
    // Small sites are read as a browser would from the first page to the last; of larger ones each so many pages, and one of each kind.
    private const int SmallSite = 500;
    private const int SampleOf = 256;

    private readonly BrowserHtmlReader _browser = new();
    private readonly SitePlan _plan;
    private readonly FrozenSet<UrlPath>? _sample;
    private readonly SiteAddress _address;
    private readonly LinkChecker _links;
    private readonly FrozenDictionary<string, SourceText> _seeds;

    // One serves one thread at a time.
    private readonly ConcurrentBag<PageInspector> _inspectors = [];

    /// <param name="plan">The site.</param>
    /// <param name="isDeep">Whether every page is read as a browser would, and not only those that are not written plainly.</param>
    public SiteVerifier(SitePlan plan, bool isDeep = false)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _plan = plan;
        _sample = isDeep ? null : Sample(plan);
        _address = plan.Model.Address;
        _links = new LinkChecker(_address, plan.Files.Select(file => file.OutputFile));
        _seeds = plan.Model.Issues.SelectMany(issue => issue.Content.Pages).Select(page => page.Seed.Source).ToFrozenDictionary(source => source.Name, StringComparer.Ordinal);
    }

    /// <summary>The files that the pages it has read link to.</summary>
    public IEnumerable<string> Linked => _links.Linked;

    /// <summary>Whether a page is read as a browser would even where it is written plainly.</summary>
    public bool IsReadAsBrowser(UrlPath page) => _sample?.Contains(page) ?? true;

    /// <summary>What a page holds; null for files that are no pages. Safe to use from several threads, with a bag each.</summary>
    public PageReport? Inspect(RenderedFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Page is null) return null;
        var inspector = _inspectors.TryTake(out var spare) ? spare : new PageInspector(_address, _links, _browser, _seeds);
        var report = inspector.Inspect(file, IsReadAsBrowser(file.Path), diagnostics);
        _inspectors.Add(inspector);
        return report;
    }

    /// <summary>What only the whole site can tell: links into pages, and that every character of the seeds is published exactly once.</summary>
    /// <returns>Characters of the seeds, and how many of them were found on the pages.</returns>
    public ConservationCount Finish(IReadOnlyCollection<PageReport> reports, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var (byPath, ofLinks, ofText, characters) = (ByPath(reports), new DiagnosticBag(), new DiagnosticBag(), default(ConservationCount));
        Parallel.Invoke(
            () => CheckFragments(reports, byPath, ofLinks),
            () => characters = AddUp(reports, byPath, [.. _plan.Model.Issues.Select(issue => issue.Content)], ofText));
        diagnostics.AddRange(ofLinks.InFileOrder());
        diagnostics.AddRange(ofText.InFileOrder());
        return characters;
    }

    /// <summary>What a share of the site can tell: links between its own pages, and that every character of its issues is published on them exactly once.</summary>
    /// <param name="reports">What was found on its pages.</param>
    /// <param name="issues">The issues of the share. Text of another is published a second time here.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>Characters of the issues' seeds, and how many of them were found on the pages; and the links that lead to pages of other shares.</returns>
    public (ConservationCount Characters, ImmutableArray<(string From, FragmentLink Link)> Beyond) FinishShare(
        IReadOnlyCollection<PageReport> reports, ImmutableArray<EnrichedIssue> issues, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var own = ByPath(reports);
        CheckFragments([.. reports.Select(report => report with { Fragments = [.. report.Fragments.Where(link => own.ContainsKey(link.File))] })], own, diagnostics);
        var sources = issues.SelectMany(issue => issue.Pages).Select(page => page.Seed.Source).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var piece in reports.SelectMany(report => report.Text.Pieces).Where(piece => !sources.Contains(piece.Seed)))
            diagnostics.Add(ConservationDiagnostics.PublishedTwice(new SourceSpan(piece.Seed, piece.Span), "the pages of their issue", piece.Page));
        return (AddUp(reports, own, issues, diagnostics), [.. reports.SelectMany(report => report.Fragments.Where(link => !own.ContainsKey(link.File)).Select(link => (report.Path, link)))]);
    }

    // Two pages with one address are reported where the site is planned.
    private static Dictionary<string, PageReport> ByPath(IReadOnlyCollection<PageReport> reports)
    {
        var byPath = new Dictionary<string, PageReport>(reports.Count, StringComparer.Ordinal);
        foreach (var report in reports) byPath.TryAdd(report.Path, report);
        return byPath;
    }

    private ConservationCount AddUp(
        IReadOnlyCollection<PageReport> reports, Dictionary<string, PageReport> byPath, ImmutableArray<EnrichedIssue> issues, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        var bySeed = new Dictionary<SourceText, List<PublishedPiece>>();
        var withheld = issues.SelectMany(issue => issue.Withheld).SelectMany(entry => PiecesOf(entry.Content.Article));
        foreach (var piece in reports.SelectMany(report => report.Text.Pieces).Concat(withheld))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(bySeed, piece.Seed, out _) ??= []).Add(piece);
        }

        var count = issues.SelectMany(issue => issue.Pages).Select(page => page.Seed.Source)
            .Aggregate(default(ConservationCount), (sum, seed) => sum + AddUp(seed, bySeed.GetValueOrDefault(seed, []), diagnostics));
        // Where the articles' own pages are wrong, nothing can be held against them.
        if (diagnostics.Count == before) CheckCopies(byPath, issues, diagnostics);
        return count;
    }

    // What was taken down counts as accounted for; should a page hold some of it all the same, it is there twice, and that is an error.
    private static IEnumerable<PublishedPiece> PiecesOf(Article article) => article.Blocks.SelectMany(block => block.Pieces)
        .Select(piece => new PublishedPiece(piece.From.Source, piece.From.Span, "the articles that were taken down"));

    private static FrozenSet<UrlPath>? Sample(SitePlan plan)
    {
        var pages = plan.Files.Where(file => file.Page is not null).ToList();
        if (pages.Count <= SmallSite) return null;
        var firstOfKind = pages.DistinctBy(file => file.Page!.Type.Name);
        return firstOfKind.Concat(pages.Where((_, index) => index % SampleOf == 0)).Select(file => file.Path).ToFrozenSet();
    }

    private void CheckFragments(IReadOnlyCollection<PageReport> from, Dictionary<string, PageReport> byPath, DiagnosticBag diagnostics)
    {
        foreach (var report in from)
        {
            foreach (var link in report.Fragments)
            {
                if (byPath.TryGetValue(link.File, out var there) && there.Ids.Contains(link.Id)) continue;
                diagnostics.Add(LinkDiagnostics.NoSuchFragment(PlaceOf(link.At, report), link.File, link.Id));
            }
        }
    }

    // A page with a whole issue holds each of its articles once, in printed order, and says the same as the article's own page.
    private void CheckCopies(Dictionary<string, PageReport> byPath, ImmutableArray<EnrichedIssue> issues, DiagnosticBag diagnostics)
    {
        foreach (var issue in issues)
        {
            // A page that could not be made was reported.
            if (!byPath.TryGetValue(Routes.Whole(issue.Id).OutputFile, out var whole)) continue;
            var copies = whole.Text.Copies;
            var same = copies.Zip(issue.Articles).TakeWhile(pair => pair.First.Id == pair.Second.Id.Value).Count();
            if (same < copies.Length || same < issue.Articles.Length)
                diagnostics.Add(ConservationDiagnostics.NotWhole(DiagnosticPlace.WholeFile(whole.Path), same, copies.ElementAtOrDefault(same).Id, issue.Articles.ElementAtOrDefault(same)?.Id.Value));
            foreach (var copy in copies.Take(same))
            {
                if (byPath.TryGetValue(Routes.Article(new ArticleId(copy.Id)).OutputFile, out var own) && own.Text.Words != copy.Words)
                    diagnostics.Add(ConservationDiagnostics.CopyDiffers(PlaceOf(copy.At, whole), own.Path));
            }
        }
    }

    // Pages are not kept; the one that is wrong is made again to say where.
    private DiagnosticPlace PlaceOf(int at, PageReport report)
    {
        var planned = _plan.Files.First(file => file.OutputFile == report.Path);
        return planned.Make(new DiagnosticBag()) is { } bytes
            ? new PageSource(planned.With(bytes)).At(at)
            : DiagnosticPlace.WholeFile(report.Path);
    }

    private static ConservationCount AddUp(SourceText seed, List<PublishedPiece> pieces, DiagnosticBag diagnostics)
    {
        pieces.Sort((a, b) => (a.Span.Start, a.Span.End, a.Page).CompareTo((b.Span.Start, b.Span.End, b.Page)));
        int at = 0, found = 0;
        var before = "";
        foreach (var piece in pieces)
        {
            if (piece.Span.Start < at)
            {
                var twice = TextSpan.FromBounds(piece.Span.Start, Math.Min(at, piece.Span.End));
                diagnostics.Add(ConservationDiagnostics.PublishedTwice(new SourceSpan(seed, twice), before, piece.Page));
            }
            else Skipped(TextSpan.FromBounds(at, piece.Span.Start));

            if (piece.Span.End <= at) continue;
            found += ConservationChecker.CountCharacters(seed.Slice(TextSpan.FromBounds(Math.Max(at, piece.Span.Start), piece.Span.End)));
            at = piece.Span.End;
            before = piece.Page;
        }

        Skipped(TextSpan.FromBounds(at, seed.Text.Length));
        return new ConservationCount(ConservationChecker.CountCharacters(seed.Text), found);

        void Skipped(TextSpan gap)
        {
            // A gap begins with the blanks after the piece before; the message points at the first word that is lost.
            var start = gap.Start;
            while (start < gap.End && char.IsWhiteSpace(seed.Text[start])) start++;
            var lost = ConservationChecker.CountCharacters(seed.Slice(gap));
            if (lost > 0) diagnostics.Add(ConservationDiagnostics.Lost(new SourceSpan(seed, TextSpan.FromBounds(start, gap.End)), lost));
        }
    }
}
