using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Exchange;

/// <summary>A piece of a block: its range in the seed, in UTF-16 units from 0, how it is tied to the piece before, and what is read there if not the print.</summary>
public readonly record struct DocumentPiece(TextSpan From, PieceJoin Join, string? Read = null);
