using System.Globalization;
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

    public static Diagnostic ChangedInPart(string folder, string why) => new(Severity.Error, "WRITE010",
        $"some files of the new site are in place and others are not: {why}", DiagnosticPlace.WholeFile(folder), "mend that and build again: what was begun is ended first");

    public static Diagnostic InUse(string folder) => new(Severity.Error, "WRITE004",
        "another build is writing to the same output folder", DiagnosticPlace.WholeFile(folder), "wait for it to end, or give another folder with --output");

    public static Diagnostic NotOurLeftover(string folder) => new(Severity.Error, "WRITE005",
        "the folder a build works in is taken by something else", DiagnosticPlace.WholeFile(folder), "move it away");

    public static Diagnostic GettingLarge(long bytes, long limit) => new(Severity.Review, "WRITE008",
        Invariant($"the site has {bytes:#,0} bytes, {100 * (decimal)bytes / limit:0} % of what the host takes"), DiagnosticPlace.WholeFile(Manifest.FileName),
        "plan for the day it is full: another host, or an archive for each decade");

    public static Diagnostic TooLarge(long bytes, long limit) => new(Severity.Error, "WRITE009",
        Invariant($"the site has {bytes:#,0} bytes, {100 * (decimal)bytes / limit:0} % of what the host takes"), DiagnosticPlace.WholeFile(Manifest.FileName),
        "publish on another host and raise --host-limit, or publish a part of the archive with --seeds");

    public static Diagnostic NotRemembered(string file, string why) => new(Severity.Note, "WRITE007",
        $"the site is in place, but what it was made of could not be noted: {why}", DiagnosticPlace.WholeFile(file), "the next run builds again; delete what is in the way");

    public static Diagnostic PreviousRemains(string folder, string why) => new(Severity.Note, "WRITE006",
        $"the new site is in place, but the one before could not be deleted: {why}", DiagnosticPlace.WholeFile(folder), "the next build deletes it, or delete it yourself");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
