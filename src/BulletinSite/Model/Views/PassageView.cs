using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A run of the newspaper's text, without its places in the seed.</summary>
public sealed record PassageView(string Kind, string Text, bool OpensFigure, bool ClosesFigure) : IView
{
    public static ViewShape<PassageView> Members { get; } = new("passage", "A run of the newspaper's text as it is read, without its places in the seed.",
        new("kind", "paragraph, crosshead, caption, credit, byline or jump", passage => passage.Kind),
        new("text", "the text", passage => passage.Text),
        new("opens_figure", "whether a run of captions and credits starts with it", passage => passage.OpensFigure),
        new("closes_figure", "whether a run of captions and credits ends with it", passage => passage.ClosesFigure));

    public ViewShape Shape => Members;
}
