using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The issues of one month, or those of a year whose month is not known.</summary>
public sealed record MonthView(string Label, string Id, ImmutableArray<IssueEntryView> Issues) : IView
{
    public static ViewShape<MonthView> Members { get; } = new("month", "The issues of one month.",
        new("label", "2月; 月份不详 for issues that may be of several; empty on the page of undated issues", month => month.Label),
        new("id", "for id: m02, unknown", month => month.Id),
        new("issues", "in order: list of issue entry", month => Value.List(month.Issues)));

    public ViewShape Shape => Members;
}
