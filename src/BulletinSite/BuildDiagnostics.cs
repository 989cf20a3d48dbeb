using BulletinSite.Text;

namespace BulletinSite;

/// <summary>What can be wrong with what a build was asked for.</summary>
public static class BuildDiagnostics
{
    public static Diagnostic NoAddress(string given, bool isOption) => new(Severity.Error, "BUILD001",
        $"\"{given}\" is no address of a site", DiagnosticPlace.WholeFile(isOption ? "--base-url" : "input/site.yml"),
        "write it as https://example.org/archive/ or, when only the folder is known, /archive/");
}
