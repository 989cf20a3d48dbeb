using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Verifying;

/// <summary>What a page was found to hold of the newspaper's text.</summary>
/// <param name="Pieces">Parts of seeds.</param>
/// <param name="Words">What these parts read as, corrections made.</param>
/// <param name="Copies">Articles whose own pages are others.</param>
/// <param name="Seeds">The seeds it was laid on.</param>
public sealed record NewspaperText(ImmutableArray<PublishedPiece> Pieces, WordSum Words, ImmutableArray<CopiedArticle> Copies, ImmutableArray<SourceText> Seeds)
{
    /// <summary>None of it.</summary>
    public static NewspaperText None { get; } = new([], default, [], []);
}
