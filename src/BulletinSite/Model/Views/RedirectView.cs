using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>At an address that was published once: where its text is now.</summary>
public sealed record RedirectView(LinkView Target, bool IsArticle) : IContentView<RedirectView>
{
    public static ViewShape<RedirectView> Members { get; } = new("redirect", "At an address that was published once. Its head must send browsers on to target.url.",
        new("target", "where the text is now: link", redirect => Value.Of(redirect.Target)),
        new("is_article", "whether that is one article; else it is an issue", redirect => redirect.IsArticle));

    public ViewShape Shape => Members;
}
