using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>How many articles there are of each year, to be drawn and to be read.</summary>
public sealed record ChartView(int Width, int Height, int Base, ImmutableArray<BarView> Bars) : IView
{
    public static ViewShape<ChartView> Members { get; } = new("chart", "How many articles there are of each year: to be drawn, and to be told in a table beside the drawing.",
        new("width", "width of the drawing", chart => chart.Width),
        new("height", "its height, labels included", chart => chart.Height),
        new("base", "where the bars stand; labels go under it", chart => chart.Base),
        new("bars", "oldest year first, the undated last: list of bar", chart => Value.List(chart.Bars)));

    public ViewShape Shape => Members;
}
