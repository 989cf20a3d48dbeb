using BulletinSite.Archive.Enriching.Addressing;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>What can be wrong with the addresses that are kept for good.</summary>
internal static class AddressDiagnostics
{
    public static Diagnostic NoSuchSeed(string file, string seed, string? near) => new(
        Severity.Error,
        "ADDR001",
        $"there is no seed \"{seed}\" whose addresses these are",
        DiagnosticPlace.WholeFile(file),
        near is null ? $"give {file} the name the seed has now" : $"rename it to {near}.yml");

    public static Diagnostic GivenTwice(PublishedAddress address, PublishedAddress first) => new(
        Severity.Error,
        "ADDR002",
        $"the address \"{address.Id}\" already belongs to the entry at {first.From}",
        address.From,
        "keep the one that was published");
}
