using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>One month of a year of a long list.</summary>
public sealed record AnnualMonthView(string Label, ImmutableArray<AnnualIssueView> Issues) : IView
{
    public static ViewShape<AnnualMonthView> Members { get; } = new("annual month", "One month of a year of a long list.",
        new("label", "2月; 月份不详 for issues that may be of several; empty where the year is not certain", month => month.Label),
        new("issues", "its issues that have articles in the list, oldest first: list of annual issue", month => Value.List(month.Issues)));

    public ViewShape Shape => Members;
}
