using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Model.Pages;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A run of the newspaper's text: printed in an element with <c>data-l="{at}"</c> and nothing added inside.</summary>
public sealed record BlockView(
    Block Block,
    string Kind,
    string Markup,
    string At,
    string? Id,
    int Number,
    bool OpensFigure,
    bool ClosesFigure,
    Words SiteWords) : IView
{
    /// <summary>The seed it stands in, where that is not the one its article begins on.</summary>
    public string? Seed { get; init; }

    public static ViewShape<BlockView> Members { get; } = new("block", "A run of the newspaper's text. Its element bears data-l=\"{at}\" and holds {markup} and no other text.",
        new("kind", "kicker, title, subtitle, paragraph, crosshead, caption, credit, byline or jump", block => block.Kind),
        new("markup", "markup, printed as it is: the text, escaped, with <wbr data-l> where it goes on in another line of the seed", block => block.Markup),
        new("at", "for data-l: where it starts in the seed, 9, or 9:14 when not at the start of the line", block => block.At),
        new("seed", "for data-seed: the seed it stands in, where an article goes on in another one; else null", block => block.Seed),
        new("id", "for id: p3 of a paragraph, c1 of a caption; null for others", block => block.Id),
        new("number", "of a paragraph or caption, from 1; else 0", block => block.Number),
        new("lines", "where it stands in the seed: 第9行, 第9–11行", block => block.Lines),
        new("text", "the text alone", block => block.Text),
        new("printed_lines", "its lines as printed, from column break to column break: list of printed line", block => Value.List(block.PrintedLines)),
        new("opens_figure", "whether a run of captions and credits starts with it", block => block.OpensFigure),
        new("closes_figure", "whether a run of captions and credits ends with it", block => block.ClosesFigure));

    public ViewShape Shape => Members;

    // Made when a template asks for them: most do not.
    public string Text => Block.Text;

    private string Lines => SiteWords.Lines(Block.FirstLine, Block.LastLine);

    private ImmutableArray<PrintedLineView> PrintedLines =>
        [.. Block.Pieces.GroupBy(piece => piece.Line).Select(line => new PrintedLineView(line.Key, string.Concat(line.Select(piece => piece.From.Text))))];
}
