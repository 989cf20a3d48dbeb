using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A page an editor wrote by hand in <c>input/</c>.</summary>
public sealed record ProseView(string Title, string Markup) : IContentView<ProseView>
{
    public static ViewShape<ProseView> Members { get; } = new("prose", "The page an editor wrote.",
        new("title", "for h1", prose => prose.Title),
        new("markup", "markup, printed as it is: the text under the title, headings from h2", prose => prose.Markup));

    public ViewShape Shape => Members;
}
