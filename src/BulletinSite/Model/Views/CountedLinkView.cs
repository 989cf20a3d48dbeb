using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>An entry of an index: a year, a tag, a person, and how many articles it leads to.</summary>
public sealed record CountedLinkView(
    string Label,
    string Url,
    int Count,
    int IssueCount = 0,
    string Note = "",
    string Roles = "",
    ImmutableArray<CountedLinkView> Children = default) : IView
{
    public static ViewShape<CountedLinkView> Members { get; } = new("counted link", "An entry of an index.",
        new("label", "what readers see", entry => entry.Label),
        new("url", "address, base path included", entry => entry.Url),
        new("count", "number of articles", entry => entry.Count),
        new("issue_count", "number of issues; only of years", entry => entry.IssueCount),
        new("note", "what belongs under it; only of tags, may be empty", entry => entry.Note),
        new("roles", "what a person did, 记者 5 · 摄影 1; only of people, may be empty", entry => entry.Roles),
        new("children", "narrower tags: list of counted link; only of tags", entry => Value.List(entry.Children)));

    public ViewShape Shape => Members;
}
