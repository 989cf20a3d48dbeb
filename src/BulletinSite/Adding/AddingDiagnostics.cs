using System.Globalization;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Adding;

/// <summary>What can be wrong with a page somebody brings.</summary>
public static class AddingDiagnostics
{
    public static Diagnostic SamePage(string given, string seed) => new(Severity.Error, "ADD001",
        $"this page is already in the archive, byte for byte: {seed}", DiagnosticPlace.WholeFile(given), "leave it out");

    public static Diagnostic NearlySamePage(string given, LikePage like) => new(Severity.Error, "ADD002",
        $"{Percent(like.Share)} of this page stands in {like.Seed}", DiagnosticPlace.WholeFile(given),
        "leave it out, or say --alike if both were printed");

    public static Diagnostic SomewhatLike(string given, LikePage like) => new(Severity.Review, "ADD003",
        $"{Percent(like.Share)} of this page stands in {like.Seed}", DiagnosticPlace.WholeFile(given),
        "look whether an article was printed twice");

    public static Diagnostic NameTaken(string given, string name) => new(Severity.Error, "ADD004",
        $"seeds/{name} is there already, with another page in it", DiagnosticPlace.WholeFile(given), "give the page another name with --name");

    public static Diagnostic BadName(string name) => new(Severity.Error, "ADD005",
        $"\"{DiagnosticPrinter.OneLine(name)}\" is no name for a page", DiagnosticPlace.WholeFile("--name"),
        "use letters a to z, digits, hyphens, dots and underscores, such as 2024-03-08-p04");

    public static Diagnostic NoSuchFile(string given, string why) => new(Severity.Error, "ADD006",
        $"the file cannot be read: {why}", DiagnosticPlace.WholeFile(given), "name a text file, or - for standard input");

    public static Diagnostic OneNameForSeveral(int pages) => new(Severity.Error, "ADD007",
        string.Create(CultureInfo.InvariantCulture, $"one name cannot be given to {pages} pages"), DiagnosticPlace.WholeFile("--name"),
        "bring the pages one by one, or leave --name out");

    public static Diagnostic SeveralSheets(SourceSpan place, int sheets) => new(Severity.Review, "ADD008",
        string.Create(CultureInfo.InvariantCulture, $"the text has {sheets} sheets with a form feed between them, and is kept as one page"), place,
        "if they are pages of their own, bring each as a file (pdftotext -f 1 -l 1 writes the first)");

    public static Diagnostic CannotWrite(string name, string why) => new(Severity.Error, "ADD009",
        $"the page cannot be written: {why}", DiagnosticPlace.WholeFile($"seeds/{name}"), "check the permissions of the folder");

    public static Diagnostic TooLarge(string given) => new(Severity.Error, "ADD010",
        string.Create(CultureInfo.InvariantCulture, $"there are more than {SeedDecoder.MaxBytes / 1_000_000} MB; a printed page holds some kilobytes"),
        DiagnosticPlace.WholeFile(given), "bring one page at a time");

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(share * 100):0} %");
}
