using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>What one measure of a section says for or against an article that begins with it: at each step the points of that step are added.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Reason">What is counted, in an editor's words; the points say for what it speaks.</param>
/// <param name="Steps">From which value on how many points.</param>
internal sealed record SectionTerm(SectionMeasure Measure, string Reason, ImmutableArray<(double From, int Points)> Steps)
{
    public int PointsOf(double value)
    {
        var points = 0;
        foreach (var step in Steps)
        {
            if (value >= step.From) points += step.Points;
        }

        return points;
    }
}
