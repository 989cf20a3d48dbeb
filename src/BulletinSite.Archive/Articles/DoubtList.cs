using System.Collections.Immutable;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>Collects the doubts of a page, each told to the bag as well.</summary>
/// <param name="corrections">What editors decided about the page: the readings they confirmed are no doubts.</param>
/// <param name="diagnostics">Receives the doubts.</param>
internal sealed class DoubtList(ImmutableArray<Correction> corrections, DiagnosticBag diagnostics)
{
    private readonly List<Doubt> _doubts = [];

    public void Add(Doubt doubt)
    {
        // The labels an editor decided are sure; of characters there is no label.
        if (doubt.Kind == DoubtKind.Character && corrections.Any(correction => correction is JoinCorrection && correction.Lines.Contains(doubt.ConfirmedAt))) return;
        _doubts.Add(doubt);
        diagnostics.Add(doubt.Message);
    }

    /// <summary>Lists a doubt that was told before: when the page was decoded.</summary>
    public void AddTold(Doubt doubt)
    {
        if (!corrections.Any(correction => correction is EditCorrection && correction.Lines.Contains(doubt.Place.FirstLine))) _doubts.Add(doubt);
    }

    public ImmutableArray<Doubt> InOrder() => [.. _doubts.OrderBy(doubt => doubt.Place.Span.Start)];
}
