using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Addressing;

/// <summary>What can be wrong with a kept address once its page is read.</summary>
internal static class AddressDiagnostics
{
    public static Diagnostic OtherWords(PublishedAddress address, string seed) => new(
        Severity.Review,
        "ADDR003",
        string.Create(CultureInfo.InvariantCulture, $"line {address.Line} of {seed} does not have the words \"{address.Quotation}\" by which the address \"{address.Id}\" is known"),
        address.From,
        "give the line on which the words stand now");
}
