using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BulletinSite.Archive.Conservation;
using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Verifying;

/// <summary>Checks a site before anybody sees it: page by page as the pages are made, then as a whole.</summary>
public sealed class SiteVerifier
{
    private readonly HtmlReader _html = new();
    private readonly SiteAddress _address;
    private readonly LinkChecker _links;
    private readonly ImmutableArray<SourceText> _sources;
    private readonly FrozenDictionary<string, SourceText> _seeds;

    public SiteVerifier(SitePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _address = plan.Model.Address;
        _links = new LinkChecker(_address, plan.Files.Select(file => file.Path.OutputFile).ToFrozenSet(StringComparer.Ordinal));
        _sources = [.. plan.Model.Issues.SelectMany(issue => issue.Content.Pages).Select(page => page.Seed.Source)];
        _seeds = _sources.ToFrozenDictionary(source => source.Name, StringComparer.Ordinal);
    }

    /// <summary>What a page holds; null for files that are no pages. Safe to use from several threads, with a bag each.</summary>
    public PageReport? Inspect(RenderedFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Page is null ? null : PageInspector.Inspect(_html, _address, _links, _seeds, file, diagnostics);
    }

    /// <summary>What only the whole site can tell: links into pages, and that every character of the seeds is published exactly once.</summary>
    /// <returns>Characters of the seeds, and how many of them were found on the pages.</returns>
    public ConservationCount Finish(IReadOnlyCollection<PageReport> reports, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(diagnostics);
        CheckFragments(reports, diagnostics);
        var bySeed = new Dictionary<SourceText, List<PublishedPiece>>();
        foreach (var piece in reports.SelectMany(report => report.Pieces))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(bySeed, piece.Seed, out _) ??= []).Add(piece);
        }

        return _sources.Aggregate(default(ConservationCount), (sum, seed) => sum + AddUp(seed, bySeed.GetValueOrDefault(seed, []), diagnostics));
    }

    private static void CheckFragments(IReadOnlyCollection<PageReport> reports, DiagnosticBag diagnostics)
    {
        var wanted = reports.SelectMany(report => report.Fragments).ToList();
        var targets = wanted.Select(link => link.File).ToHashSet(StringComparer.Ordinal);
        // Two pages with one address are reported where the site is planned.
        var ids = reports.Where(report => targets.Contains(report.Path)).DistinctBy(report => report.Path, StringComparer.Ordinal).ToDictionary(report => report.Path, report => report.Ids, StringComparer.Ordinal);
        foreach (var link in wanted)
        {
            if (!ids.TryGetValue(link.File, out var there) || !there.Contains(link.Id)) diagnostics.Add(LinkDiagnostics.NoSuchFragment(link.Place, link.File, link.Id));
        }
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
