using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Model.Views;
using BulletinSite.Text;

namespace BulletinSite.Model.Pages;

/// <summary>Turns blocks into views that say of each character which line of the seed it stands on.</summary>
/// <remarks>
/// <c>data-l</c> holds a line number, followed by <c>:column</c> where the text does not start with the line's first character that is no blank.
/// Inside a block, <c>&lt;wbr data-l&gt;</c> says that the text goes on there; its <c>data-cut</c> holds the division hyphen that the
/// page has before that place and the text has not, its <c>data-seed</c> another seed in which it goes on. <c>&lt;ins data-p&gt;</c> holds what is read where <c>data-p</c> is printed. <c>Verifying.PublishedText</c> reads this back.
/// </remarks>
internal static class BlockViews
{
    private static readonly ImmutableArray<string> Names =
    [
        .. Enum.GetValues<BlockKind>().Select(kind => kind switch
        {
            BlockKind.PhotoCredit => "credit",
            BlockKind.JumpLine => "jump",
            _ => kind.ToString().ToLowerInvariant(),
        }),
    ];

    public static BlockView Of(Block block, PageContext context) => Of(block, Markup(block, context), context);

    /// <summary>A block of an article's head with markup of its own.</summary>
    public static BlockView Of(Block block, string markup, PageContext context) => Of(block, markup, null, 0, false, false, null, context);

    /// <summary>Whether all of it stands in one place of the seed, as it is read.</summary>
    public static bool IsWhole(Block block) => block.Pieces is [{ Read: null }];

    /// <summary>The blocks of an article's page, in order.</summary>
    public static ImmutableArray<BlockView> Of(Article article, PageContext context)
    {
        var (body, seed) = (article.Body, article.Source);
        var views = ImmutableArray.CreateBuilder<BlockView>(body.Length);
        int paragraphs = 0, captions = 0;
        for (var i = 0; i < body.Length; i++)
        {
            var block = body[i];
            var number = block.Kind switch
            {
                BlockKind.Paragraph => ++paragraphs,
                BlockKind.Caption => ++captions,
                _ => 0,
            };
            var other = block.From.Source;
            views.Add(Of(
                block, Markup(block, context), Id(block.Kind, number), number, OpensFigure(body, i), ClosesFigure(body, i), ReferenceEquals(other, seed) ? null : other.Name, context));
        }

        return views.MoveToImmutable();
    }

    /// <summary>The ids of all blocks of an article's page, in order.</summary>
    public static IEnumerable<string?> IdsOf(ImmutableArray<Block> body)
    {
        int paragraphs = 0, captions = 0;
        foreach (var block in body)
        {
            yield return Id(block.Kind, block.Kind switch { BlockKind.Paragraph => ++paragraphs, BlockKind.Caption => ++captions, _ => 0 });
        }
    }

    /// <summary>The id of a block of an article's page; null when it has none.</summary>
    public static string? IdOf(Article article, Block block)
    {
        var number = article.Body.TakeWhile(other => !ReferenceEquals(other, block)).Count(other => other.Kind == block.Kind) + 1;
        return Id(block.Kind, number);
    }

    /// <summary>Whether a run of captions and credits starts with a block.</summary>
    public static bool OpensFigure(ImmutableArray<Block> body, int index) => IsOfFigure(body[index]) && (index == 0 || !IsOfFigure(body[index - 1]));

    /// <summary>Whether a run of captions and credits ends with a block.</summary>
    public static bool ClosesFigure(ImmutableArray<Block> body, int index) => IsOfFigure(body[index]) && (index + 1 == body.Length || !IsOfFigure(body[index + 1]));

    /// <summary>What templates call a kind.</summary>
    public static string NameOf(BlockKind kind) => Names[(int)kind];

    /// <summary>Where a range starts, as <c>data-l</c> says it.</summary>
    public static string At(SourceSpan from)
    {
        var line = from.Source.LineAt(from.Span.Start);
        var before = from.Source.Slice(TextSpan.FromBounds(line.Span.Start, from.Span.Start));
        return before.IsWhiteSpace()
            ? line.Number.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{line.Number}:{before.Length + 1}");
    }

    private static BlockView Of(Block block, string markup, string? id, int number, bool opensFigure, bool closesFigure, string? seed, PageContext context) =>
        new(block, NameOf(block.Kind), markup, At(block.From), id, number, opensFigure, closesFigure, context.Words) { Seed = seed };

    private static bool IsOfFigure(Block block) => block.Kind is BlockKind.Caption or BlockKind.PhotoCredit;

    private static string? Id(BlockKind kind, int number) => kind switch
    {
        BlockKind.Paragraph => string.Create(CultureInfo.InvariantCulture, $"p{number}"),
        BlockKind.Caption => string.Create(CultureInfo.InvariantCulture, $"c{number}"),
        _ => null,
    };

    private static string Markup(Block block, PageContext context)
    {
        if (IsWhole(block)) return HtmlText.Escape(block.Text);
        var markup = new StringBuilder();
        for (var i = 0; i < block.Pieces.Length; i++)
        {
            var text = block.Pieces[i].From.Source.Slice(block.Pieces[i].From.Span);
            if (block.Pieces[i].IsJoined) OpenLine(markup, block.Pieces[i], block.Pieces[i - 1]);
            if (block.Pieces[i].Read is { } read)
            {
                Correct(markup, text.ToString(), read, context);
                continue;
            }

            var isDivided = i + 1 < block.Pieces.Length && block.Pieces[i + 1].Join == PieceJoin.Hyphen;
            HtmlText.Append(markup, isDivided ? text[..^1] : text);
        }

        return markup.ToString();
    }

    private static void OpenLine(StringBuilder markup, Piece piece, Piece before)
    {
        if (piece.Join == PieceJoin.Space) markup.Append(' ');
        markup.Append("<wbr data-l=\"").Append(At(piece.From)).Append('"');
        if (!ReferenceEquals(piece.From.Source, before.From.Source)) markup.Append(" data-seed=\"").Append(HtmlText.Escape(piece.From.Source.Name)).Append('"');
        if (piece.Join == PieceJoin.Hyphen) markup.Append(" data-cut=\"").Append(HtmlText.Escape(before.From.Text[^1..])).Append('"');
        markup.Append('>');
    }

    private static void Correct(StringBuilder markup, string printed, string read, PageContext context) => markup
        .Append("<ins data-p=\"").Append(HtmlText.Escape(printed)).Append("\" title=\"").Append(HtmlText.Escape(context.Wording.Printed(printed))).Append("\">")
        .Append(HtmlText.Escape(read)).Append("</ins>");
}
