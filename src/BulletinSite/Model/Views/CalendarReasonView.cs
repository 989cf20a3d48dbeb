using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>How some days of a calendar are known, said once for all that are known in the same way.</summary>
public sealed record CalendarReasonView(string Method, ImmutableArray<LinkView> Days) : IView
{
    public static ViewShape<CalendarReasonView> Members { get; } = new("calendar reason", "How some days of a calendar are known, said once for all that are known in the same way.",
        new("method", "版面所印, 文中所述, 由文意推定, 编辑核定", reason => reason.Method),
        new("days", "the days, or what is known of them, each with the way to its evidence: list of link", reason => Value.List(reason.Days)));

    public ViewShape Shape => Members;
}
