using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>One year of a long list: its articles, a line each.</summary>
public sealed record AnnualView(
    string KindLabel,
    string Label,
    string Year,
    bool IsUndated,
    int Count,
    ImmutableArray<AnnualMonthView> Months,
    PagingView Paging,
    LinkView? Previous,
    LinkView? Next) : IContentView<AnnualView>
{
    public static ViewShape<AnnualView> Members { get; } = new("annual", "One year of a long list of articles.",
        new("kind_label", "what the list is of: 标签, 人物, 单位, 地方, 栏目, 版面, 版面主题", annual => annual.KindLabel),
        new("label", "the tag, name or column", annual => annual.Label),
        new("year", "2024年; 年份不详 for articles whose year is not certain", annual => annual.Year),
        new("is_undated", "whether these are those", annual => annual.IsUndated),
        new("count", "number of articles of that year", annual => annual.Count),
        new("months", "this page's articles, oldest first: list of annual month", annual => Value.List(annual.Months)),
        new("paging", "paging", annual => Value.Of(annual.Paging)),
        new("previous", "the year before that has articles: link; null for the first", annual => Value.Of(annual.Previous)),
        new("next", "the year after: link; null for the last", annual => Value.Of(annual.Next)));

    public ViewShape Shape => Members;
}
