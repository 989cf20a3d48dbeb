using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary>What can be wrong with what a command was asked to do.</summary>
internal static class CliDiagnostics
{
    public static Diagnostic NoPlace(string given) => new(Severity.Error, "CLI001",
        $"\"{given}\" names no line of a file", DiagnosticPlace.WholeFile(given), "write it as explain seeds/page.txt:12");

    public static Diagnostic NoSuchFile(string file) => new(Severity.Error, "CLI002",
        "there is no such file", DiagnosticPlace.WholeFile(file), "name a file of the seeds folder");

    public static Diagnostic NoTextOnLine(SourceText source, int line) => new(Severity.Error, "CLI003",
        string.Create(CultureInfo.InvariantCulture, $"line {line} has no text"), DiagnosticPlace.WholeFile(source.Name), "name a line with text on it");

    public static Diagnostic NoCorrection(string place, string kind, string needs, string? near) => new(Severity.Error, "CLI007",
        needs.Length == 0 ? $"there is no kind of correction \"{kind}\"" : $"\"{kind}\" needs {needs}", DiagnosticPlace.WholeFile(place),
        needs.Length > 0 ? "\"correct --help\" shows an example of each"
            : near is null ? $"name one of {string.Join(", ", CorrectionMaker.Kinds)}" : $"write \"{near}\"");

    public static Diagnostic NobodyCorrects(string place, string missing) => new(Severity.Error, "CLI008",
        $"the correction does not say {missing}", DiagnosticPlace.WholeFile(place), "add --by NAME and --reason \"why\"; BULLETIN_EDITOR may hold the name");

    public static Diagnostic CannotWrite(string folder, string why) => new(Severity.Error, "CLI004",
        $"the folder cannot be written: {why}", DiagnosticPlace.WholeFile(folder), "name another folder with --to, or check its permissions");

    public static Diagnostic SameFileTwice(string file, string first, string second) => new(Severity.Error, "CLI005",
        $"{first} and {second} would both be written there", DiagnosticPlace.WholeFile(file), "give the two seeds different names");

    public static Diagnostic CannotListen(int port, string why) => new(Severity.Error, "CLI006",
        string.Create(CultureInfo.InvariantCulture, $"port {port} cannot be listened on: {why}"), DiagnosticPlace.WholeFile("--port"), "name another port with --port");
}
