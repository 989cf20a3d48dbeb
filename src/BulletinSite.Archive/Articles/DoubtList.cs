using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>Collects the doubts of a page, each told to the bag as well.</summary>
internal sealed class DoubtList(DiagnosticBag diagnostics)
{
    private readonly List<Doubt> _doubts = [];

    public void Add(Doubt doubt)
    {
        _doubts.Add(doubt);
        diagnostics.Add(doubt.Message);
    }

    public ImmutableArray<Doubt> InOrder() => [.. _doubts.OrderBy(doubt => doubt.Place.Span.Start)];
}
