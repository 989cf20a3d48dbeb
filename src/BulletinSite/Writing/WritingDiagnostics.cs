using BulletinSite.Text;

namespace BulletinSite.Writing;

/// <summary>Why a site could not be put in its place.</summary>
public static class WritingDiagnostics
{
    public static Diagnostic NotOurs(string folder) => new(Severity.Error, "WRITE001",
        $"the output folder holds something that is no site of this program: it has no {Manifest.FileName}", DiagnosticPlace.WholeFile(folder),
        "give another folder with --output, or empty this one yourself");

    public static Diagnostic IsFile(string folder) => new(Severity.Error, "WRITE002",
        "the output folder is a file", DiagnosticPlace.WholeFile(folder), "give another folder with --output");

    public static Diagnostic CannotWrite(string path, string why) => new(Severity.Error, "WRITE003",
        $"cannot write there: {why}", DiagnosticPlace.WholeFile(path), "give a folder you may write to with --output, or make room on the disk");

    public static Diagnostic InUse(string folder) => new(Severity.Error, "WRITE004",
        "another build is writing to the same output folder", DiagnosticPlace.WholeFile(folder), "wait for it to end, or give another folder with --output");

    public static Diagnostic NotOurLeftover(string folder) => new(Severity.Error, "WRITE005",
        "the folder a build works in is taken by something else", DiagnosticPlace.WholeFile(folder), "move it away");

    public static Diagnostic PreviousRemains(string folder, string why) => new(Severity.Note, "WRITE006",
        $"the new site is in place, but the one before could not be deleted: {why}", DiagnosticPlace.WholeFile(folder), "the next build deletes it, or delete it yourself");
}
