using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Tagging;

/// <summary>The points each tag has won in one article, and where.</summary>
internal sealed class TagTally(int tags)
{
    private readonly List<Evidence>?[] _evidence = new List<Evidence>?[tags];
    private readonly int[] _points = new int[tags];

    public int PointsOf(int tag) => _points[tag];

    public IReadOnlyList<Evidence> EvidenceOf(int tag) => _evidence[tag] ?? [];

    public void Add(int tag, int points, SourceSpan from, string quotation, string rule)
    {
        _points[tag] += points;
        (_evidence[tag] ??= []).Add(new Evidence(from, quotation, rule));
    }
}
