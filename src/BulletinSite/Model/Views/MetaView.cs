using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>One meta element. OpenGraph looks for <c>property</c>, all others for <c>name</c>; what both want to know is said once.</summary>
/// <param name="Name">The name; null when only OpenGraph asks.</param>
/// <param name="Property">The property; null when OpenGraph does not ask.</param>
/// <param name="Content">The value.</param>
public sealed record MetaView(string? Name, string? Property, string Content) : IView
{
    public static ViewShape<MetaView> Members { get; } = new("meta", "One meta element: <meta name=\"{name}\" property=\"{property}\" content=\"{content}\">, with one of the first two or with both.",
        new("name", "the name; null when only OpenGraph asks", meta => meta.Name),
        new("property", "the property; null when OpenGraph does not ask", meta => meta.Property),
        new("content", "the value", meta => meta.Content));

    public ViewShape Shape => Members;
}
