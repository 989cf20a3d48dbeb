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
        string.Create(CultureInfo.InvariantCulture, $"line {line} has no text"), DiagnosticPlace.AtLine(source, line), "name a line with text on it");

    public static Diagnostic CannotWrite(string folder, string why) => new(Severity.Error, "CLI004",
        $"the folder cannot be written: {why}", DiagnosticPlace.WholeFile(folder), "name another folder with --to, or check its permissions");

    public static Diagnostic SameFileTwice(string file, string first, string second) => new(Severity.Error, "CLI005",
        $"{first} and {second} would both be written there", DiagnosticPlace.WholeFile(file), "give the two seeds different names");

    public static Diagnostic CannotListen(int port, string why) => new(Severity.Error, "CLI006",
        string.Create(CultureInfo.InvariantCulture, $"port {port} cannot be listened on: {why}"), DiagnosticPlace.WholeFile("--port"), "name another port with --port");
}
