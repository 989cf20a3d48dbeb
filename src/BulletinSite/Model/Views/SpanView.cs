using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>From when to when the issues of a list appeared, and which of them say so.</summary>
public sealed record SpanView(string Label, LinkView First, LinkView Last, int UndatedCount) : IView
{
    public static ViewShape<SpanView> Members { get; } = new("span", "From when to when the issues of a list appeared, and which of them say so.",
        new("label", "2023年1月至2024年2月", span => span.Label),
        new("first", "the date of the earliest issue, with the way to its evidence: link", span => Value.Of(span.First)),
        new("last", "the date of the latest issue, with the way to its evidence: link; the same as first where one issue is both", span => Value.Of(span.Last)),
        new("undated_count", "issues of the list of which nothing is known, and which therefore do not count", span => span.UndatedCount));

    public ViewShape Shape => Members;
}
