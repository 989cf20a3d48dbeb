using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching;

/// <summary>A place in an article where an entity is named.</summary>
/// <param name="Entity">What is named.</param>
/// <param name="Block">The block it is named in.</param>
/// <param name="Range">The name's range in the block's text.</param>
/// <param name="Quotation">The words that name it.</param>
/// <param name="Rule">The rule that saw it.</param>
public readonly record struct Mention(Entity Entity, Block Block, TextSpan Range, string Quotation, string Rule)
{
    /// <summary>Where that stands in the seed, and which rule saw it. Worked out when asked for: an article names a dozen things, and hardly anybody asks.</summary>
    public Evidence Evidence => new(Block.Locate(Range), Quotation, Rule);
}
