using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Archive.Conservation;

/// <summary>A promise broken: text lost or doubled between seed and archive.</summary>
public static class ConservationDiagnostics
{
    private const string ReportIt = "this is a mistake of the program: please report it with the page";

    public static Diagnostic Lost(SourceSpan place, int characters) => new(Severity.Error, "CONS001",
        string.Create(CultureInfo.InvariantCulture, $"{characters} characters from here on are in no article and no furniture"), place, ReportIt);

    public static Diagnostic TakenTwice(SourceSpan place, int characters) => new(Severity.Error, "CONS002",
        string.Create(CultureInfo.InvariantCulture, $"{characters} characters from here on are in two places"), place, ReportIt);
}
