namespace BulletinSite.Archive.Splitting;

/// <summary>What somebody who knows better says of a line; the reading of the page obeys it.</summary>
/// <param name="Labels">What the line may be.</param>
/// <param name="Opens">Whether an article must begin on it.</param>
/// <param name="Continues">Whether no article may begin on it.</param>
public readonly record struct LineConstraint(LabelSet Labels, bool Opens = false, bool Continues = false)
{
    public static LineConstraint Opening { get; } = new(LabelSet.All, Opens: true);

    public static LineConstraint Continuing { get; } = new(LabelSet.All, Continues: true);

    public static LineConstraint Labelled(params ReadOnlySpan<LineLabel> labels) => new(LabelSet.Of(labels));

    /// <summary>Whether a reading of the line in a state of the page does as it says.</summary>
    internal bool IsMetBy(LineLabel label, int state, LineFact facts)
    {
        if (!Labels.Contains(label)) return false;
        if (Continues) return !Reading.OpensArticle(state, label, facts & ~LineFact.Lead);
        return !Opens || Reading.OpensArticle(Reading.Start, label, facts);
    }

    /// <summary>Both conditions at once.</summary>
    public LineConstraint And(LineConstraint other) =>
        new(Labels.Intersect(other.Labels), Opens || other.Opens, Continues || other.Continues);
}
