using System.Globalization;
using BulletinSite.Archive.Enriching;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>What can be wrong with what editors decided about issues.</summary>
internal static class JudgementDiagnostics
{
    public static Diagnostic NoSuchProfile(string file, string profile, string? near) => new(
        Severity.Error,
        "PROF001",
        $"there is no profile \"{profile}\"",
        DiagnosticPlace.WholeFile(file),
        near is null ? $"write input/{ProfileReader.Folder}/{profile}.yml, or remove \"profile\" from {file}" : $"write \"{near}\" in {file}");

    public static Diagnostic NoSuchWeight(SourceSpan place, string key, string? near) => new(
        Severity.Error,
        "PROF002",
        $"no term of the score table is called \"{key}\"",
        place,
        near is null ? "\"explain FILE:LINE\" prints the terms; write the reading, a colon and the reason" : $"write \"{near}\"");

    public static Diagnostic NoSuchRule(SourceSpan place, string name, string? near) => new(
        Severity.Error,
        "PROF003",
        $"no rule of the page is called \"{name}\"",
        place,
        near is null ? "\"explain FILE:LINE\" prints the rules that changed what is seen of a line" : $"write \"{near}\"");

    public static Diagnostic SameId(SourceSpan? place, IssueId id, string seed, string otherSeed) => new(
        Severity.Error,
        "ISSUE001",
        $"two issues have the id \"{id}\": that of {otherSeed} and that of {seed}",
        place ?? DiagnosticPlace.WholeFile(seed),
        $"give one of them another \"id\" in input/{IssuesReader.File}");

    public static Diagnostic SeedInTwoIssues(SourceSpan place, string seed, SourceSpan other) => new(
        Severity.Error,
        "ISSUE002",
        string.Create(CultureInfo.InvariantCulture, $"{seed} is already in the issue on line {other.FirstLine}"),
        place,
        $"keep it in one of the two issues in {place.Source.Name}");

    public static Diagnostic NoSuchSeed(SourceSpan place, string seed, string? near) => new(
        Severity.Error,
        "ISSUE003",
        $"there is no seed \"{seed}\"",
        place,
        near is null ? $"write the file's name in {place.Source.Name}, or add the file to the seeds" : $"write \"{near}\" in {place.Source.Name}");

    public static Diagnostic NotEdtf(SourceSpan place, string text, string problem) => new(
        Severity.Error,
        "ISSUE004",
        $"the date \"{text}\" {problem}",
        place,
        $"write the date in EDTF, or \"unknown\", in {place.Source.Name}; input/README.md has a table");

    public static Diagnostic SeedNotOfIssue(SourceSpan place, string seed) => new(
        Severity.Error,
        "ISSUE005",
        $"{seed} is no page of this issue, so it cannot be quoted for its date",
        place,
        $"name one of the issue's seeds in {place.Source.Name}");
}
