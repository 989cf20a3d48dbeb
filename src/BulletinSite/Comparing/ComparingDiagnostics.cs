using BulletinSite.Text;

namespace BulletinSite.Comparing;

/// <summary>What can be wrong with two states of an archive that are to be compared.</summary>
public static class ComparingDiagnostics
{
    public static Diagnostic NothingToCompare(string folder) => new(Severity.Error, "DIFF001",
        "this is neither a built site nor an archive", DiagnosticPlace.WholeFile(folder),
        "name a folder with manifest.json in it, or one with seeds/ and input/");

    public static Diagnostic UnreadableSite(string folder, string why) => new(Severity.Error, "DIFF002",
        $"the site cannot be read back: {why.TrimEnd('.')}", DiagnosticPlace.WholeFile(folder), "build it again");

    public static Diagnostic CannotWrite(string file, string why) => new(Severity.Error, "DIFF003",
        $"the difference cannot be written: {why.TrimEnd('.')}", DiagnosticPlace.WholeFile(file), "name another file");
}
