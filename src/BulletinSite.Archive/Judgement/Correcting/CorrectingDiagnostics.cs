using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement.Correcting;

/// <summary>What can be wrong with a file of corrections before its page is looked at.</summary>
internal static class CorrectingDiagnostics
{
    public static Diagnostic NoSuchSeed(string file, string seed, string? near) => new(
        Severity.Error,
        "CORR001",
        $"there is no seed \"{seed}\" that this file could correct",
        DiagnosticPlace.WholeFile(file),
        near is null ? $"rename {file} to the name of a seed, or remove it" : $"rename it to {near}.yml");

    public static Diagnostic LineCorrectedTwice(SourceSpan place, int line, SourceSpan other) => new(
        Severity.Error,
        "CORR002",
        string.Create(CultureInfo.InvariantCulture, $"line {line} of the seed is already corrected by the entry on line {other.FirstLine}"),
        place,
        $"keep one of the two corrections in {place.Source.Name}");

    public static Diagnostic NotOneKind(SourceSpan place, IReadOnlyCollection<string> kinds) => new(
        Severity.Error,
        "CORR003",
        kinds.Count == 0 ? "the entry does not say what it corrects" : $"the entry corrects several things: {string.Join(", ", kinds)}",
        place,
        kinds.Count == 0 ? $"add one of {string.Join(", ", CorrectionKinds.All)}" : $"make an entry of each in {place.Source.Name}");

    public static Diagnostic NoSuchTag(SourceSpan place, string slug, string? near) => new(
        Severity.Error,
        "CORR004",
        $"there is no tag \"{slug}\"",
        place,
        near is null ? $"write the slug of a tag of input/{TaxonomyReader.File}" : $"write \"{near}\" in {place.Source.Name}");

    public static Diagnostic DatedTwice(SourceSpan place, PlannedIssue issue) => new(
        Severity.Error,
        "CORR005",
        $"the issue {issue.Id} is already dated by an editor",
        place,
        $"keep one of the two: this entry, or what {issue.Date!.From} says");
}
