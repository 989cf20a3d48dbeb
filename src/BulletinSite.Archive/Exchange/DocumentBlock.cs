using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Exchange;

/// <summary>A block of an article with the ranges of the seed it was joined from.</summary>
public sealed record DocumentBlock(BlockKind Kind, string Text, int FirstLine, int LastLine, ImmutableArray<DocumentPiece> Pieces)
{
    public static DocumentBlock From(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return new DocumentBlock(block.Kind, block.Text, block.FirstLine, block.LastLine,
            [.. block.Pieces.Select(piece => new DocumentPiece(piece.From.Span, piece.Join, piece.Read))]);
    }

    public Block ToBlock(SourceText seed) =>
        new(Kind, Text, [.. Pieces.Select(piece => new Piece(new SourceSpan(seed, piece.From), piece.Join) { Read = piece.Read })]);
}
