using BulletinSite.Text;

namespace BulletinSite.Releasing;

/// <summary>What can be wrong with a release that is asked for.</summary>
public static class ReleasingDiagnostics
{
    public static Diagnostic BadVersion(string version) => new(Severity.Error, "REL001",
        $"\"{DiagnosticPrinter.OneLine(version)}\" is no version", DiagnosticPlace.WholeFile("--version-name"), "write it as v1.2.0 or 2024-03");

    public static Diagnostic CannotWrite(string folder, string why) => new(Severity.Error, "REL002",
        $"the release cannot be written: {why.TrimEnd('.')}", DiagnosticPlace.WholeFile(folder), "name another folder with --to");
}
