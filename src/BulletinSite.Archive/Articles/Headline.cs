namespace BulletinSite.Archive.Articles;

/// <summary>The head of an article: kicker, title, subtitle. A title may be missing where the page has none.</summary>
public sealed record Headline(Block? Kicker, Block? Title, Block? Subtitle)
{
    /// <summary>The topmost of its blocks; null where the page has no head.</summary>
    public Block? First => this is { Kicker: null, Subtitle: null } ? Title : Blocks.First();

    /// <summary>The head's blocks from top to bottom.</summary>
    // Most heads are a title and nothing else.
    public IEnumerable<Block> Blocks => this is { Kicker: null, Title: { } title, Subtitle: null }
        ? [title]
        : new[] { Kicker, Title, Subtitle }.OfType<Block>().OrderBy(block => block.From.Span.Start);
}
