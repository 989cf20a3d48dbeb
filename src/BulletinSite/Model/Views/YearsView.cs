using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The years the archive holds.</summary>
public sealed record YearsView(ImmutableArray<CountedLinkView> Years) : IContentView<YearsView>
{
    public static ViewShape<YearsView> Members { get; } = new("years", "The years the archive holds.",
        [new("years", "newest first, undated last: list of counted link, with issue_count", view => Value.List(view.Years))]);

    public ViewShape Shape => Members;
}
