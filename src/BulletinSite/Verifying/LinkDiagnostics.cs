using BulletinSite.Text;

namespace BulletinSite.Verifying;

/// <summary>Links that lead nowhere.</summary>
public static class LinkDiagnostics
{
    public static Diagnostic NothingThere(DiagnosticPlace place, string href, bool isThereWithSlash) => new(Severity.Error, "LINK001",
        $"the link \"{href}\" leads to nothing", place,
        isThereWithSlash ? $"write the slash at its end: {href}/" : "link to a page the site has, in the template or the page in input/ that this one is made from");

    public static Diagnostic NoSuchFragment(DiagnosticPlace place, string file, string id) => new(Severity.Error, "LINK002",
        $"the link leads to #{id}, which {file} does not have", place, "link to an id the page has");

    public static Diagnostic OutsideBase(DiagnosticPlace place, string href, string basePath) => new(Severity.Error, "LINK003",
        $"the link \"{href}\" leaves the site, which stands under {basePath}", place, "print addresses from a view; they have the base path in front");

    public static Diagnostic UnsafeScheme(DiagnosticPlace place, string href) => new(Severity.Error, "LINK004",
        $"the link \"{href}\" is none a reader can follow safely", place, "link to https:// or mailto: addresses only");
}
