using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Reads one of <c>registers/people.yml</c>, <c>organisations.yml</c> and <c>places.yml</c>.</summary>
internal static class RegisterReader
{
    public const string Folder = "registers";

    private static readonly ImmutableArray<string> Keys = ["name", "slug", "variants", "exclusions", "note"];

    public static ImmutableArray<RegisterEntry> Read(InputFolder input, EntityKind kind, DiagnosticBag bag)
    {
        var (list, owner) = WordsFor(kind);
        var entries = ImmutableArray.CreateBuilder<RegisterEntry>();
        var bySlug = new Dictionary<string, RegisterEntry>(StringComparer.Ordinal);
        var byName = new Dictionary<string, RegisterEntry>(StringComparer.Ordinal);
        var file = YamlFile.Open(input, FileOf(kind), $"the register of {list}", [list], bag);
        foreach (var entry in file?.Maps(list, owner, Keys) ?? [])
        {
            if (ReadEntry(entry, kind) is not { } read) continue;
            entries.Add(read);
            if (!bySlug.TryAdd(read.Entity.Slug, read))
                bag.Add(RegisterDiagnostics.SameSlug(entry.PlaceOf("slug"), read.Entity, bySlug[read.Entity.Slug]));
            foreach (var name in read.Variants.Prepend(read.Entity.Name))
            {
                if (!byName.TryAdd(name, read)) bag.Add(RegisterDiagnostics.SameName(entry.PlaceOf("name"), name, byName[name]));
            }
        }

        return entries.DrainToImmutable();
    }

    public static string FileOf(EntityKind kind) => $"{Folder}/{WordsFor(kind).List}.yml";

    private static RegisterEntry? ReadEntry(MapReader entry, EntityKind kind)
    {
        var name = entry.RequiredText("name");
        var slug = SlugKey.Read(entry);
        var variants = entry.Words("variants");
        var exclusions = entry.Words("exclusions");
        var note = entry.Text("note");
        return entry.IsSound ? new RegisterEntry(new Entity(kind, slug, name) { IsRegistered = true }, variants, exclusions, note, entry.From) : null;
    }

    private static (string List, string Owner) WordsFor(EntityKind kind) => kind switch
    {
        EntityKind.Person => ("people", "a person"),
        EntityKind.Organisation => ("organisations", "an organisation"),
        _ => ("places", "a place"),
    };
}
