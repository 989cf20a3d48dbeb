using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>At an address that was published once: where its text is now.</summary>
public sealed record RedirectView(LinkView Target, bool IsArticle, string Markup) : IContentView<RedirectView>
{
    public static ViewShape<RedirectView> Members { get; } = new("redirect", "At an address that was published once. Its head must hold markup, which sends browsers on.",
        new("markup", "markup for the head, printed as it is: sends browsers on to the target", redirect => redirect.Markup),
        new("target", "where the text is now: link", redirect => Value.Of(redirect.Target)),
        new("is_article", "whether that is one article; else it is an issue", redirect => redirect.IsArticle));

    public ViewShape Shape => Members;
}
