namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>One meaning of a word: its use, and the entity or the kind of entity it is about.</summary>
internal readonly record struct NameMeaning(NameUse Use, EntityKind Kind, Entity? Entity = null);
