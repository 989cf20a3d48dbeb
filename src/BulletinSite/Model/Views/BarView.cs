using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>One bar of a chart, measured in the chart's own units.</summary>
public sealed record BarView(string Label, string Url, int Count, bool IsLabelled, int X, int Y, int Width, int Height) : IView
{
    public static ViewShape<BarView> Members { get; } = new("bar", "One bar of a chart, measured in the chart's own units.",
        new("label", "2024; 不详 for what is not dated", bar => bar.Label),
        new("url", "the year's page", bar => bar.Url),
        new("count", "number of articles", bar => bar.Count),
        new("is_labelled", "whether there is room for its label", bar => bar.IsLabelled),
        new("x", "its left edge", bar => bar.X),
        new("middle", "the middle of its width, for the label", bar => bar.X + (bar.Width / 2)),
        new("y", "its upper edge", bar => bar.Y),
        new("width", "its width", bar => bar.Width),
        new("height", "its height", bar => bar.Height));

    public ViewShape Shape => Members;
}
