using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Exchange;

/// <summary>A piece of a block: where it stands, how it is tied to the piece before, and what is read there if not the print.</summary>
public readonly record struct DocumentPiece(SeedRange From, PieceJoin Join, string? Read = null);
