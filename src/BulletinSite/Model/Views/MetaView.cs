using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>One meta element: <c>name</c> for most, <c>property</c> for OpenGraph.</summary>
public sealed record MetaView(string Key, string Content, bool IsProperty) : IView
{
    public static ViewShape<MetaView> Members { get; } = new("meta", "One meta element: <meta {attribute}=\"{key}\" content=\"{content}\">.",
        new("attribute", "name or property", meta => meta.IsProperty ? "property" : "name"),
        new("key", "the name", meta => meta.Key),
        new("content", "the value", meta => meta.Content));

    public ViewShape Shape => Members;
}
