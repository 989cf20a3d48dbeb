using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>The lines an issue was made from, before anything was joined.</summary>
public sealed record LinesView(LinkView Issue, DateView Date, ImmutableArray<SeedLinesView> Pages) : IContentView<LinesView>
{
    public static ViewShape<LinesView> Members { get; } = new("lines", "The lines an issue was made from, before anything was joined.",
        new("issue", "link", lines => Value.Of(lines.Issue)),
        new("date", "date", lines => Value.Of(lines.Date)),
        new("pages", "its seeds in order: list of seed lines", lines => Value.List(lines.Pages)));

    public ViewShape Shape => Members;
}
