using BulletinSite.Text;

namespace BulletinSite.Verifying;

/// <summary>Pages that are not what a browser, a reader or a search engine expects.</summary>
public static class HtmlDiagnostics
{
    private const string Theme = "mend the template in theme/templates";

    public static Diagnostic ParseError(DiagnosticPlace place, string error) => new(Severity.Error, "HTML001", $"the page is not valid HTML: {error}", place, Theme);

    public static Diagnostic DuplicateId(DiagnosticPlace place, string id) => new(Severity.Error, "HTML002", $"the id \"{id}\" is on the page twice", place, Theme);

    public static Diagnostic Missing(DiagnosticPlace place, string what) => new(Severity.Error, "HTML003", $"the page has no {what}", place, Theme);

    public static Diagnostic HeadingCount(DiagnosticPlace place, int count) => new(Severity.Error, "HTML004",
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the page has {count} h1 headings; a page has one"), place, Theme);

    public static Diagnostic ThirdParty(DiagnosticPlace place, string address) => new(Severity.Error, "HTML005",
        $"the page loads \"{address}\" from another host", place, "put the file into theme/assets and link to it there");

    public static Diagnostic Inline(DiagnosticPlace place, string what) => new(Severity.Error, "HTML006",
        $"the page has {what}, which its security policy forbids", place, "put styles into theme/assets/site.css and scripts into files of theme/assets");

    public static Diagnostic WeakPolicy(DiagnosticPlace place, string policy) => new(Severity.Error, "HTML007",
        $"the security policy \"{policy}\" lets more in than the site itself", place, "begin it with default-src 'self' and add no host, no 'unsafe-inline' and no 'unsafe-eval'");

    public static Diagnostic BrokenJsonLd(DiagnosticPlace place, string error) => new(Severity.Error, "HTML008",
        $"the structured data is no JSON: {error}", place, "print head.json_ld as it is, in theme/templates");
}
