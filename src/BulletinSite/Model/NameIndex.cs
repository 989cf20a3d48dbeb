using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;

namespace BulletinSite.Model;

/// <summary>Every person, organisation and place with the articles by or about it.</summary>
public sealed class NameIndex
{
    private readonly FrozenDictionary<EntityKind, ImmutableArray<NameEntry>> _byKind;
    private readonly Dictionary<Entity, NameEntry> _byEntity;

    private NameIndex(FrozenDictionary<EntityKind, ImmutableArray<NameEntry>> byKind)
    {
        _byKind = byKind;
        _byEntity = byKind.Values.SelectMany(names => names).ToDictionary(name => name.Entity);
    }

    /// <summary>The names of one kind, by reading.</summary>
    public ImmutableArray<NameEntry> this[EntityKind kind] => _byKind[kind];

    /// <summary>What the index knows of a name an article bears.</summary>
    public NameEntry this[Entity entity] => _byEntity[entity];

    internal static NameIndex Build(ImmutableArray<ArticleEntry> articles)
    {
        var names = Appearances(articles);
        return new NameIndex(Enum.GetValues<EntityKind>().ToFrozenDictionary(kind => kind, kind => names
            .Where(name => name.Entity.Kind == kind)
            .Select(name => new NameEntry(name.Entity, name.Appearances.ToImmutable()))
            .OrderBy(name => name.Key, StringComparer.Ordinal)
            .ThenBy(name => name.Entity.Name, StringComparer.Ordinal)
            .ThenBy(name => name.Entity.Slug, StringComparer.Ordinal)
            .ToImmutableArray()));
    }

    /// <summary>The index after some issues were read again; null where a name came or went, for which all are put in order anew.</summary>
    internal NameIndex? Replace(ImmutableArray<IssueReplacement> replaced)
    {
        var changed = new Dictionary<Entity, NameEntry>();
        foreach (var issue in replaced)
        {
            var now = Appearances(issue.Now.Articles).ToDictionary(name => name.Entity, name => name.Appearances.ToImmutable());
            foreach (var entity in now.Keys.Concat(Appearances(issue.Before.Articles).Select(name => name.Entity)).Distinct())
            {
                if (!_byEntity.TryGetValue(entity, out var entry)) return null;
                entry = changed.GetValueOrDefault(entity, entry);
                entry = entry with { Appearances = issue.In(entry.Appearances, now.GetValueOrDefault(entity, [])) };
                if (entry.Appearances.IsEmpty) return null;
                changed[entity] = entry;
            }
        }

        return new NameIndex(_byKind.ToFrozenDictionary(kind => kind.Key, kind => kind.Value.Select(name => changed.GetValueOrDefault(name.Entity, name)).ToImmutableArray()));
    }

    // Names have numbers while the articles are gone through: a name is looked up once each time it is met.
    private static List<(Entity Entity, ImmutableArray<Appearance>.Builder Appearances)> Appearances(ImmutableArray<ArticleEntry> articles)
    {
        var numbers = new Dictionary<Entity, int>();
        var names = new List<(Entity Entity, ImmutableArray<Appearance>.Builder Appearances)>();
        var roles = new List<NameRoles>();
        var met = new List<int>();
        foreach (var entry in articles)
        {
            met.Clear();
            var content = entry.Content;
            for (var i = 0; i < content.Contributors.Length; i++) Meet(content.Contributors[i], RoleOf(content.Article.Contributors[i].Role));
            foreach (var mention in content.Mentions) Meet(mention.Entity, NameRoles.Named);
            foreach (var number in met)
            {
                names[number].Appearances.Add(new Appearance(entry, roles[number]));
                roles[number] = NameRoles.None;
            }
        }

        return names;

        void Meet(Entity entity, NameRoles role)
        {
            if (!numbers.TryGetValue(entity, out var number))
            {
                numbers.Add(entity, number = names.Count);
                names.Add((entity, ImmutableArray.CreateBuilder<Appearance>()));
                roles.Add(NameRoles.None);
            }

            if (roles[number] == NameRoles.None) met.Add(number);
            roles[number] |= role;
        }
    }

    public static NameRoles RoleOf(ContributorRole role) => role switch
    {
        ContributorRole.Reporter => NameRoles.Reporter,
        ContributorRole.Correspondent => NameRoles.Correspondent,
        _ => NameRoles.Photographer,
    };
}
