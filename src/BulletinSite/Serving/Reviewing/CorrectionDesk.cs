using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Correcting;
using BulletinSite.Model;
using BulletinSite.Serving.Previewing;
using BulletinSite.Text;

namespace BulletinSite.Serving.Reviewing;

/// <summary>Tries corrections, and writes them into the editors' files.</summary>
internal sealed class CorrectionDesk(BuildOptions options, TimeProvider time)
{
    // Two windows may write into one file.
    private readonly Lock _gate = new();

    /// <summary>What a correction comes to.</summary>
    /// <param name="site">The archive.</param>
    /// <param name="issue">The issue it is about.</param>
    /// <param name="page">The page of it. The name of the file that is written comes from it, never from what was received.</param>
    /// <param name="order">What was asked for.</param>
    /// <param name="writes">Whether it is written, if it can be; then it has to say who decided it and why.</param>
    public TrialView Make(PreviewSite site, IssueEntry issue, Archive.Articles.Page page, CorrectionOrder order, bool writes)
    {
        var bag = new DiagnosticBag();
        var place = string.Create(CultureInfo.InvariantCulture, $"{page.Seed.Source.Name}:{order.Lines[0]}");
        var (by, reason) = (order.By?.Trim() ?? "", order.Reason?.Trim() ?? "");
        if (writes && by.Length == 0) bag.Add(RequestDiagnostics.NobodyCorrects(page.Seed.Source.Name, "who decided it"));
        if (writes && reason.Length == 0) bag.Add(RequestDiagnostics.NobodyCorrects(page.Seed.Source.Name, "why"));
        // A correction is an editor's act and has a date; the site only repeats it.
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var request = new CorrectionRequest(place, order.Kind!, order.Values.IsDefault ? [] : order.Values, "", OrDots(reason), OrDots(by), today);
        var correction = bag.HasErrors ? null : CorrectionMaker.Make(request, [.. order.Lines.Distinct().Order()], page, bag);
        var effect = correction is null ? null : Make(site, issue, page, correction, writes, bag);
        return new TrialView(
            $"input/corrections/{page.Seed.File.Stem}.yml", correction is null ? "" : CorrectionText.Of(correction),
            effect is null ? [] : RowsOf(effect, site), [.. bag.InFileOrder().Where(message => message.Severity == Severity.Error).Select(Told)]);
    }

    private CorrectionEffect? Make(PreviewSite site, IssueEntry issue, Archive.Articles.Page page, Correction correction, bool writes, DiagnosticBag bag)
    {
        lock (_gate)
        {
            return new IssueCorrector(options.Input, site.Archive.Judgement).Correct(correction, page, issue.Content.Pages, writes, bag);
        }
    }

    // In the words readers see.
    private static ImmutableArray<EffectRow> RowsOf(CorrectionEffect effect, PreviewSite site)
    {
        var labels = site.Archive.Judgement.Taxonomy.ToFrozenDictionary(rule => rule.Tag.Slug, rule => rule.Tag.Label, StringComparer.Ordinal);
        return EffectRows.Of(effect, slug => labels.GetValueOrDefault(slug, slug), edtf => site.Model.Wording.Dates.Of(EdtfDate.TryParse(edtf, out var date, out _) ? date : null));
    }

    private static string Told(Diagnostic message) => DiagnosticPrinter.OneLine($"{message.Place}: {message.Message}{(message.Hint is { } hint ? $" — {hint}" : "")}");

    private static string OrDots(string text) => text.Length > 0 ? text : "…";
}
