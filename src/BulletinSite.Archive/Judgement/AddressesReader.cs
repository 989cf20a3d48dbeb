using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Enriching.Addressing;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Reads <c>addresses/&lt;seed stem&gt;.yml</c>, which the program wrote when the articles were published.</summary>
internal static class AddressesReader
{
    public const string Folder = "addresses";

    private static readonly ImmutableArray<string> FileKeys = ["addresses"];
    private static readonly ImmutableArray<string> Keys = ["id", "line", "last", "quotation"];

    public static ImmutableDictionary<string, ImmutableArray<PublishedAddress>> Read(InputFolder input, SeedNames seeds, DiagnosticBag bag)
    {
        var all = ImmutableDictionary.CreateBuilder<string, ImmutableArray<PublishedAddress>>(StringComparer.Ordinal);
        var first = new Dictionary<ArticleId, PublishedAddress>();
        foreach (var file in input.Files(Folder))
        {
            if (!file.EndsWith(".yml", StringComparison.Ordinal)) continue;
            var seed = Path.GetFileNameWithoutExtension(file);
            if (!seeds.HasStem(seed))
            {
                if (seeds.IsWholeArchive) bag.Add(AddressDiagnostics.NoSuchSeed(input.NameOf(file), seed, seeds.NearestStem(seed)));
                continue;
            }

            var addresses = YamlFile.Open(input, file, "a file of addresses", FileKeys, bag)?.Maps("addresses", "an address", Keys).Select(ReadEntry).OfType<PublishedAddress>().ToList();
            foreach (var address in addresses ?? [])
            {
                if (!first.TryAdd(address.Id, address)) bag.Add(AddressDiagnostics.GivenTwice(address, first[address.Id]));
            }

            all[seed] = [.. (addresses ?? []).OrderBy(address => address.Line)];
        }

        return all.ToImmutable();
    }

    private static PublishedAddress? ReadEntry(MapReader entry)
    {
        var id = entry.RequiredText("id");
        if (id.Length > 0 && !Slug.IsValid(id)) entry.Report("id", $"is no address part: \"{id}\"", "write the id as it was published");
        if (!entry.Has("line")) entry.Missing("line");
        var line = entry.Number("line", 1, 1, int.MaxValue);
        var last = entry.Number("last", line, line, int.MaxValue);
        var quotation = entry.RequiredText("quotation");
        return entry.IsSound ? new PublishedAddress(new ArticleId(id), line, last, quotation, entry.From) : null;
    }
}
