using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching.Addressing;
using BulletinSite.Archive.Enriching.Dating;

namespace BulletinSite.Archive.Enriching;

/// <summary>An article with what is known about it: its id, tags, and the people, organisations and places it names.</summary>
/// <param name="Article">The article.</param>
/// <param name="Id">Its lasting name.</param>
/// <param name="Tags">In the order of the taxonomy.</param>
/// <param name="Contributors">The entity behind each name in <see cref="Articles.Article.Contributors"/>, in the same order.</param>
/// <param name="Mentions">In printed order.</param>
public sealed record EnrichedArticle(
    Article Article,
    ArticleId Id,
    ImmutableArray<TagAssignment> Tags,
    ImmutableArray<Entity> Contributors,
    ImmutableArray<Mention> Mentions)
{
    /// <summary>What the words for times in its text mean, in printed order.</summary>
    public ImmutableArray<DateAnnotation> Times { get; init; } = [];

    /// <summary>By what right it has its id.</summary>
    public AddressClaim Claim { get; init; } = new(AddressOrigin.Text, 0, 0);

    /// <summary>The entities that the article names, each once, in order of first mention.</summary>
    public ImmutableArray<Entity> Entities
    {
        get
        {
            if (Mentions.IsEmpty) return [];
            var seen = new HashSet<Entity>(Mentions.Length);
            var entities = ImmutableArray.CreateBuilder<Entity>(Mentions.Length);
            foreach (var mention in Mentions)
            {
                if (seen.Add(mention.Entity)) entities.Add(mention.Entity);
            }

            return entities.DrainToImmutable();
        }
    }

    /// <summary>The entities of one kind that the article names, each once, in order of first mention.</summary>
    public IEnumerable<Entity> Named(EntityKind kind) =>
        Entities.Where(entity => entity.Kind == kind);
}
