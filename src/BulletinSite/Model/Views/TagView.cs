using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A tag and the articles that bear it or a narrower one.</summary>
public sealed record TagView(
    string Label,
    string Slug,
    string Note,
    int Count,
    SpanView? Span,
    LinkView? Parent,
    ChartView? Chart,
    ImmutableArray<CountedLinkView> Children,
    ImmutableArray<StoryView> Stories,
    ImmutableArray<CountedLinkView> Years) : IContentView<TagView>
{
    public static ViewShape<TagView> Members { get; } = new("tag", "The tag.",
        new("label", "the tag", tag => tag.Label),
        new("slug", "its address part", tag => tag.Slug),
        new("note", "what belongs under it; may be empty", tag => tag.Note),
        new("count", "number of articles that bear it or a narrower one", tag => tag.Count),
        new("span", "from when to when: span; null when nothing is dated", tag => Value.Of(tag.Span)),
        new("parent", "the broader tag: link; null when there is none", tag => Value.Of(tag.Parent)),
        new("chart", "its articles by year: chart; null where all are of one year", tag => Value.Of(tag.Chart)),
        new("children", "narrower tags that occur: list of counted link", tag => Value.List(tag.Children)),
        new("stories", "its articles, or of a long list the latest; latest issue first: list of story", tag => Value.List(tag.Stories)),
        new("years", "of a list too long for one page all its years, latest first: list of counted link; else empty", tag => Value.List(tag.Years)));

    public ViewShape Shape => Members;
}
