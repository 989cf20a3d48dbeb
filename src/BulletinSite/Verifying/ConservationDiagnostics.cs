using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Verifying;

/// <summary>The published text and the seeds do not add up.</summary>
public static class ConservationDiagnostics
{
    private const string Template = "print every block's markup once, in an element with its data-l, in theme/templates";

    public static Diagnostic Lost(SourceSpan place, int characters) => new(Severity.Error, "CONS011",
        characters == 1 ? "the character here is on no page of the site" : Invariant($"{characters} characters from here on are on no page of the site"), place, Template);

    public static Diagnostic PublishedTwice(SourceSpan place, string first, string second) => new(Severity.Error, "CONS012",
        first == second ? $"these words are twice on {first}" : $"these words are published on {first} and again on {second}", place,
        "print data-l only on the pages of articles and issues, and every block once");

    public static Diagnostic Differs(DiagnosticPlace page, SourceSpan seed, string found) => new(Severity.Error, "CONS013",
        $"the page reads \"{found}\" where {seed} does not", page, Template);

    public static Diagnostic OutsideBlocks(DiagnosticPlace page, string found) => new(Severity.Error, "CONS014",
        $"\"{found}\" stands among the newspaper's words and is no block of it", page,
        "put words of the site into an element with data-ours, in theme/templates");

    public static Diagnostic NoSuchSeed(DiagnosticPlace page, string? seed) => new(Severity.Error, "CONS015",
        seed is null ? "a block does not say which seed it is from" : $"a block says it is from {seed}, which is no seed of this archive", page,
        "print data-seed on the block or around it, in theme/templates");

    public static Diagnostic NoSuchPlace(DiagnosticPlace page, string seed, string at) => new(Severity.Error, "CONS016",
        $"a block says it is from {seed}:{at}, and there is no such place", page, Template);

    public static Diagnostic CopyDiffers(DiagnosticPlace place, string own) => new(Severity.Error, "CONS017",
        $"the words of the newspaper here are not those of {own}", place,
        "print every passage of the article once and in order, and words of the site in an element with data-ours, in theme/templates");

    public static Diagnostic NotWhole(DiagnosticPlace page, int same, string? found, string? expected) => new(Severity.Error, "CONS018",
        Invariant($"the page does not hold its issue's articles, each once and in printed order: after {same} of them comes {found ?? "nothing"} instead of {expected ?? "nothing"}"), page,
        "print every article of every part in an element with its data-copy, in theme/templates/whole.html");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
