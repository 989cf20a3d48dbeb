using System.Collections.Concurrent;
using BulletinSite.Archive.Enriching.Matching;
using BulletinSite.Archive.Judgement;

namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>All words that say something about names, from registers and patterns, ready for use.</summary>
internal sealed class NameLexicon
{
    // Two characters alone stand by chance inside other words; three hardly ever.
    private const int ShortestPersonAlone = 3;

    private readonly Dictionary<string, Entity>[] _registered = [.. Enum.GetValues<EntityKind>().Select(_ => new Dictionary<string, Entity>(StringComparer.Ordinal))];
    private readonly ConcurrentDictionary<(EntityKind Kind, string Name), Entity> _unregistered = [];

    public NameLexicon(Registers registers)
    {
        Registers = registers;
        foreach (var entry in Entries(registers))
        {
            foreach (var name in entry.Variants.Prepend(entry.Entity.Name)) _registered[(int)entry.Entity.Kind].TryAdd(name, entry.Entity);
        }

        Words = new Vocabulary<NameMeaning>(WordsOf(registers));
        Surnames = new WordList(registers.PersonPatterns.Surnames);
        Speech = new WordList(registers.PersonPatterns.Speech);
        Followers = new WordList(registers.PersonPatterns.Followers);
        NoPeople = new WordList(registers.PersonPatterns.NotNames);
        var organisations = registers.OrganisationPatterns;
        NoNames = new WordList(organisations.Endings.Concat(organisations.WeakEndings).Concat(organisations.Generic));
        Places = new WordList(registers.Places.SelectMany(place => place.Variants.Prepend(place.Entity.Name)));
    }

    public Registers Registers { get; }

    public Vocabulary<NameMeaning> Words { get; }

    public WordList Surnames { get; }

    public WordList Speech { get; }

    public WordList Followers { get; }

    public WordList NoPeople { get; }

    /// <summary>Endings and other words that make no organisation's name by themselves.</summary>
    public WordList NoNames { get; }

    /// <summary>All names and variants of places.</summary>
    public WordList Places { get; }

    /// <summary>The entity a register has under a name or a variant; null where none has.</summary>
    public Entity? Registered(EntityKind kind, ReadOnlySpan<char> name) =>
        _registered[(int)kind].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var entity) ? entity : null;

    /// <summary>Whether a text is one place or several in a row: 喀什地区莎车县.</summary>
    public bool IsPlaces(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = Places.LengthAt(text);
            if (length == 0) return false;
            text = text[length..];
        }

        return true;
    }

    /// <summary>The entity of a name, registered or not. Each is made once: thousands of articles share it.</summary>
    public Entity EntityOf(EntityKind kind, string name) =>
        Registered(kind, name) ?? _unregistered.GetOrAdd((kind, name), static known => new Entity(known.Kind, Slug.FromHash(known.Name), known.Name));

    private static IEnumerable<RegisterEntry> Entries(Registers registers) =>
        registers.People.Concat(registers.Organisations).Concat(registers.Places);

    private static IEnumerable<KeyValuePair<string, NameMeaning>> WordsOf(Registers registers)
    {
        foreach (var entry in Entries(registers))
        {
            var kind = entry.Entity.Kind;
            foreach (var name in entry.Variants.Prepend(entry.Entity.Name))
            {
                if (kind != EntityKind.Person || name.Length >= ShortestPersonAlone) yield return new(name, new(NameUse.Name, kind, entry.Entity));
            }

            foreach (var word in entry.Exclusions) yield return new(word, new(NameUse.Excludes, kind, entry.Entity));
        }

        var (people, organisations) = (registers.PersonPatterns, registers.OrganisationPatterns);
        foreach (var word in Meanings(people.Titles, NameUse.Title, EntityKind.Person)) yield return word;
        foreach (var word in Meanings(people.Roles, NameUse.Role, EntityKind.Person)) yield return word;
        foreach (var word in Meanings(people.TitlesAfter, NameUse.TitleAfter, EntityKind.Person)) yield return word;
        foreach (var word in Meanings(organisations.Endings, NameUse.Ending, EntityKind.Organisation)) yield return word;
        foreach (var word in Meanings(organisations.WeakEndings, NameUse.WeakEnding, EntityKind.Organisation)) yield return word;
        foreach (var word in Meanings(organisations.Beginnings, NameUse.Beginning, EntityKind.Organisation)) yield return word;
        foreach (var word in Meanings(organisations.Abbreviations.Select(entry => entry.Short), NameUse.Beginning, EntityKind.Organisation)) yield return word;
        foreach (var word in Meanings(organisations.Boundaries, NameUse.Boundary, EntityKind.Organisation)) yield return word;
        foreach (var word in Meanings(organisations.InnerWords, NameUse.InnerWord, EntityKind.Organisation)) yield return word;
        foreach (var word in Meanings(organisations.NotNames, NameUse.NotInOrganisation, EntityKind.Organisation)) yield return word;
    }

    private static IEnumerable<KeyValuePair<string, NameMeaning>> Meanings(IEnumerable<string> words, NameUse use, EntityKind kind) =>
        words.Select(word => new KeyValuePair<string, NameMeaning>(word, new NameMeaning(use, kind)));
}
