using BulletinSite.Text;

namespace BulletinSite.Serving.Previewing;

/// <summary>What can go wrong while files change under a preview's eyes.</summary>
internal static class PreviewDiagnostics
{
    public static Diagnostic Unreadable(string file, string why) => new(Severity.Error, "PREV001",
        $"the archive cannot be read: {why}", DiagnosticPlace.WholeFile(file), "check the file and its folder's permissions; saving any file reads the archive again");
}
