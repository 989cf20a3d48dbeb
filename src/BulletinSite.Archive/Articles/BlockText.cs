using System.Collections.Immutable;
using System.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>Joins pieces to the text of a block.</summary>
internal static class BlockText
{
    public static Block Build(BlockKind kind, ImmutableArray<Piece> pieces)
    {
        if (pieces.Length == 1) return new Block(kind, pieces[0].Read ?? pieces[0].From.Text, pieces);
        var text = new StringBuilder();
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Join == PieceJoin.Space) text.Append(' ');
            if (pieces[i].Read is { } read) text.Append(read);
            else text.Append(pieces[i].From.Source.Text, pieces[i].From.Span.Start, TextLength(pieces, i));
        }

        return new Block(kind, text.ToString(), pieces);
    }

    /// <summary>How many characters of a piece are read; a division hyphen at its end is not.</summary>
    public static int TextLength(ImmutableArray<Piece> pieces, int index)
    {
        if (pieces[index].Read is { } read) return read.Length;
        var length = pieces[index].From.Span.Length;
        return index + 1 < pieces.Length && pieces[index + 1].Join == PieceJoin.Hyphen ? length - 1 : length;
    }
}
