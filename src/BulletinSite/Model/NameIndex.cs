using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;

namespace BulletinSite.Model;

/// <summary>Every person, organisation and place with the articles by or about it.</summary>
public sealed class NameIndex
{
    private readonly FrozenDictionary<EntityKind, ImmutableArray<NameEntry>> _byKind;
    private readonly FrozenDictionary<Entity, NameEntry> _byEntity;

    private NameIndex(FrozenDictionary<EntityKind, ImmutableArray<NameEntry>> byKind)
    {
        _byKind = byKind;
        _byEntity = byKind.Values.SelectMany(names => names).ToFrozenDictionary(name => name.Entity);
    }

    /// <summary>The names of one kind, by reading.</summary>
    public ImmutableArray<NameEntry> this[EntityKind kind] => _byKind[kind];

    /// <summary>What the index knows of a name an article bears.</summary>
    public NameEntry this[Entity entity] => _byEntity[entity];

    internal static NameIndex Build(ImmutableArray<ArticleEntry> articles)
    {
        var appearances = new Dictionary<Entity, ImmutableArray<Appearance>.Builder>();
        var roles = new Dictionary<Entity, NameRoles>();
        foreach (var entry in articles)
        {
            roles.Clear();
            var content = entry.Content;
            for (var i = 0; i < content.Contributors.Length; i++) Add(content.Contributors[i], RoleOf(content.Article.Contributors[i].Role));
            foreach (var mention in content.Mentions) Add(mention.Entity, NameRoles.Named);
            foreach (var (entity, role) in roles)
            {
                if (!appearances.TryGetValue(entity, out var list)) appearances.Add(entity, list = ImmutableArray.CreateBuilder<Appearance>());
                list.Add(new Appearance(entry, role));
            }
        }

        return new NameIndex(Enum.GetValues<EntityKind>().ToFrozenDictionary(kind => kind, kind => appearances
            .Where(pair => pair.Key.Kind == kind)
            .Select(pair => new NameEntry(pair.Key, pair.Value.ToImmutable()))
            .OrderBy(name => name.Key, StringComparer.Ordinal)
            .ThenBy(name => name.Entity.Name, StringComparer.Ordinal)
            .ThenBy(name => name.Entity.Slug, StringComparer.Ordinal)
            .ToImmutableArray()));

        void Add(Entity entity, NameRoles role) => roles[entity] = roles.GetValueOrDefault(entity) | role;
    }

    public static NameRoles RoleOf(ContributorRole role) => role switch
    {
        ContributorRole.Reporter => NameRoles.Reporter,
        ContributorRole.Correspondent => NameRoles.Correspondent,
        _ => NameRoles.Photographer,
    };
}
