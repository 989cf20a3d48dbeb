using BulletinSite.Text;

namespace BulletinSite.Rendering;

/// <summary>What can go wrong between the archive and its pages.</summary>
public static class RenderDiagnostics
{
    public static Diagnostic AddressTakenTwice(PlannedFile first, PlannedFile second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new Diagnostic(Severity.Error, "SITE001",
            $"two pages claim the address {second.Path}: {first.What} and {second.What}", DiagnosticPlace.WholeFile(second.Path.OutputFile),
            "give one of them another slug or file name in input/");
    }

    public static Diagnostic AddressNotPortable(PlannedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new Diagnostic(Severity.Error, "SITE002",
            $"the address {file.Path} of {file.What} is not made of lower-case ASCII letters, digits and hyphens", DiagnosticPlace.WholeFile(file.Path.OutputFile),
            "give it a slug of such letters in input/");
    }

    public static Diagnostic NoAddress() => new(Severity.Note, "SITE003",
        "the site's absolute address is not known: no sitemap, no feed, no canonical links", DiagnosticPlace.WholeFile("input/site.yml"),
        "set base_url in input/site.yml, or give --base-url");

    public static Diagnostic NoContentDate() => new(Severity.Note, "SITE004",
        "nobody said when the content last changed: no feed, because a feed must say so", DiagnosticPlace.WholeFile("input/site.yml"),
        "set SOURCE_DATE_EPOCH to the time of the last commit: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)");
}
