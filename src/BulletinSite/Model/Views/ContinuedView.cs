using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>Where an article goes on after a jump, and what ties that place to the one before.</summary>
public sealed record ContinuedView(SourceView Source, string JumpLine, string Place, string Url, string Reason) : IView
{
    public static ViewShape<ContinuedView> Members { get; } = new("continued", "Where an article goes on after a jump, and what ties that place to the one before.",
        new("source", "the lines of this part: source", part => Value.Of(part.Source)),
        new("jump_line", "the words of this part that say where it comes from, 上接第1版", part => part.JumpLine),
        new("place", "where they stand, 第12行", part => part.Place),
        new("url", "that line on the page of the issue's lines", part => part.Url),
        new("reason", "why the parts are one article, in the site's words", part => part.Reason));

    public ViewShape Shape => Members;
}
