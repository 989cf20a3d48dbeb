using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A part of a block as it stands on one line of the seed.</summary>
public sealed record PrintedLineView(int Line, string Text) : IView
{
    public static ViewShape<PrintedLineView> Members { get; } = new("printed line", "A part of a block as it stands on one line of the seed; the next one begins behind a column break or line end.",
        new("line", "the seed's line, from 1", part => part.Line),
        new("text", "the words as printed, division hyphen and misprints included", part => part.Text));

    public ViewShape Shape => Members;
}
