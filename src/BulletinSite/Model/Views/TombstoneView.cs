using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>In place of an article that was taken down. Nothing of the article is said.</summary>
public sealed record TombstoneView(string Reason, string By, string When, LinkView Issue, DateView Date) : IContentView<TombstoneView>
{
    public static ViewShape<TombstoneView> Members { get; } = new("tombstone", "In place of an article that was taken down. Nothing of the article is said, not even its title.",
        new("reason", "why, in an editor's words", tombstone => tombstone.Reason),
        new("by", "who decided it", tombstone => tombstone.By),
        new("when", "the day it was decided, in words: 2024年2月27日", tombstone => tombstone.When),
        new("issue", "the issue it was printed in: link", tombstone => Value.Of(tombstone.Issue)),
        new("date", "the date of that issue: date", tombstone => Value.Of(tombstone.Date)));

    public ViewShape Shape => Members;
}
