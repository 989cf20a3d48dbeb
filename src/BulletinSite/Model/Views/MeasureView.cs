using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>One measure of how well pages were split.</summary>
public sealed record MeasureView(string Label, string Alone, string Published) : IView
{
    public static ViewShape<MeasureView> Members { get; } = new("measure", "One measure of how well pages were split.",
        new("label", "what is measured", measure => measure.Label),
        new("alone", "what the rules reach by themselves: 0.984, or a count", measure => measure.Alone),
        new("published", "the same of what readers see, editors' corrections made", measure => measure.Published));

    public ViewShape Shape => Members;
}
