using System.Collections.Immutable;

namespace BulletinSite.Archive.Articles;

/// <summary>Joins pieces to the text of a block.</summary>
internal static class BlockText
{
    public static string Of(ImmutableArray<Piece> pieces)
    {
        if (pieces.Length == 1) return pieces[0].Read ?? pieces[0].From.Text;
        var length = 0;
        for (var i = 0; i < pieces.Length; i++) length += (pieces[i].Join == PieceJoin.Space ? 1 : 0) + TextLength(pieces, i);
        return string.Create(length, pieces, static (text, pieces) =>
        {
            for (var i = 0; i < pieces.Length; i++)
            {
                if (pieces[i].Join == PieceJoin.Space)
                {
                    text[0] = ' ';
                    text = text[1..];
                }

                var length = TextLength(pieces, i);
                (pieces[i].Read ?? pieces[i].From.Source.Text.AsSpan(pieces[i].From.Span.Start, length)).CopyTo(text);
                text = text[length..];
            }
        });
    }

    /// <summary>How many characters of a piece are read; a division hyphen at its end is not.</summary>
    public static int TextLength(ImmutableArray<Piece> pieces, int index)
    {
        if (pieces[index].Read is { } read) return read.Length;
        var length = pieces[index].From.Span.Length;
        return index + 1 < pieces.Length && pieces[index + 1].Join == PieceJoin.Hyphen ? length - 1 : length;
    }
}
