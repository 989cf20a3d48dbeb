using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>A run of text that was printed as one unit, and where it was printed.</summary>
/// <param name="Kind">What it was on the page.</param>
/// <param name="Pieces">Where it stands, in reading order; at least one.</param>
public sealed record Block(BlockKind Kind, ImmutableArray<Piece> Pieces)
{
    /// <summary>The text as it reads: pieces joined, blanks around them left out, editors' corrections made, nothing else changed.</summary>
    /// <remarks>Joined whenever it is asked for: kept, the text of an archive would be in memory twice.</remarks>
    public string Text => BlockText.Of(Pieces);

    /// <summary>The same, and no copy where it stands in one place.</summary>
    public ReadOnlySpan<char> AsSpan() => Pieces is [{ Read: null } piece] ? piece.From.Source.Slice(piece.From.Span) : Text;

    public SourceSpan From => Pieces[0].From;

    public int FirstLine => Pieces[0].Line;

    /// <summary>The last line on the seed it begins in.</summary>
    public int LastLine
    {
        get
        {
            var last = Pieces.Length - 1;
            while (!ReferenceEquals(Pieces[last].From.Source, From.Source)) last--;
            return Pieces[last].From.LastLine;
        }
    }

    /// <summary>Whether it holds the place where a range of a seed begins.</summary>
    public bool Holds(SourceSpan place) => Pieces.Any(piece => ReferenceEquals(piece.From.Source, place.Source) && piece.From.Span.Contains(place.Span.Start));

    /// <summary>Whether an editor corrected words of it.</summary>
    public bool IsEdited
    {
        get
        {
            foreach (var piece in Pieces)
            {
                if (piece.Read is not null) return true;
            }

            return false;
        }
    }

    /// <summary>The text as printed, with its misprints; the same as <see cref="Text"/> where nothing was corrected.</summary>
    public string PrintedText => IsEdited ? BlockText.Of([.. Pieces.Select(piece => piece with { Read = null })]) : Text;

    /// <summary>The place in the seed of a range of <see cref="Text"/>; of a range over a column break, the part before the break.</summary>
    public SourceSpan Locate(TextSpan range)
    {
        var offset = 0;
        for (var i = 0; i < Pieces.Length; i++)
        {
            if (Pieces[i].Join == PieceJoin.Space) offset++;
            var length = BlockText.TextLength(Pieces, i);
            if (range.Start < offset + length)
            {
                var from = Pieces[i].From;
                // Corrected words stand where the printed ones do, as a whole.
                if (Pieces[i].Read is not null) return from;
                var start = Math.Max(0, range.Start - offset);
                var end = Math.Clamp(range.End - offset, start, length);
                return new SourceSpan(from.Source, TextSpan.FromBounds(from.Span.Start + start, from.Span.Start + end));
            }

            offset += length;
        }

        return Pieces[^1].From;
    }
}
