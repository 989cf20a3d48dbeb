using BulletinSite.Text;

namespace BulletinSite.Model;

/// <summary>What can be wrong with a page an editor wrote.</summary>
public static class ProseDiagnostics
{
    public static Diagnostic NoTitle(string file) => new(Severity.Error, "PROSE001",
        "the page has no title", DiagnosticPlace.WholeFile(file), $"begin {file} with a line such as # About the archive");

    public static Diagnostic SecondTitle(SourceSpan place) => new(Severity.Error, "PROSE002",
        "the page has a second heading of the first level", place, "write it with ##");

    public static Diagnostic UnsafeLink(SourceSpan place, string url) => new(Severity.Error, "PROSE003",
        $"\"{url}\" is no address a page may link to", place, "link to a page of the site, or to an address that begins with https:// or mailto:");

    public static Diagnostic FileName(string file) => new(Severity.Error, "PROSE004",
        "the page's file name cannot be an address", DiagnosticPlace.WholeFile(file), "use lower-case ASCII letters, digits and hyphens: about.md");

    public static Diagnostic Unreadable(string file, string why) => new(Severity.Error, "PROSE005",
        $"the page cannot be read: {why}", DiagnosticPlace.WholeFile(file), "check the file's permissions; a link is not followed");
}
