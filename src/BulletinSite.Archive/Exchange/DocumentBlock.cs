using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Exchange;

/// <summary>A block of an article with the ranges of the seed it was joined from.</summary>
public sealed record DocumentBlock(BlockKind Kind, string Text, int FirstLine, int LastLine, ImmutableArray<DocumentPiece> Pieces)
{
    /// <summary>The part of the article it begins in, from 0; its lines are lines of that part's seed.</summary>
    public int Part => Pieces[0].From.Part;

    public static DocumentBlock From(Block block, Article article)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(article);
        return new DocumentBlock(block.Kind, block.Text, block.FirstLine, block.LastLine,
            [.. block.Pieces.Select(piece => new DocumentPiece(SeedRange.Of(piece.From, article), piece.Join, piece.Read))]);
    }

    /// <param name="seeds">The seed of each part of the article.</param>
    public Block ToBlock(ImmutableArray<SourceText> seeds) =>
        new(Kind, [.. Pieces.Select(piece => new Piece(new SourceSpan(seeds[piece.From.Part], piece.From.Span), piece.Join) { Read = piece.Read })]);
}
