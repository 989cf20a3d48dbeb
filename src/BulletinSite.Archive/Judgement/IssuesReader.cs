using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Reads <c>issues.yml</c> and completes it: a seed without an entry is an issue of its own.</summary>
internal static class IssuesReader
{
    public const string File = "issues.yml";

    /// <summary>What an editor writes for a date that cannot be known.</summary>
    private const string UnknownDate = "unknown";

    private static readonly ImmutableArray<string> FileKeys = ["issues"];
    private static readonly ImmutableArray<string> Keys = ["id", "seeds", "date", "reason", "evidence", "number", "page", "section", "profile"];
    private static readonly ImmutableArray<string> EvidenceKeys = ["seed", "line", "quotation", "note"];

    public static ImmutableArray<PlannedIssue> Read(InputFolder input, SeedNames seeds, DiagnosticBag bag) => Read(input.Read(File, bag), seeds, bag);

    /// <summary>The issues in the text of a file; null is a file that is not there.</summary>
    public static ImmutableArray<PlannedIssue> Read(SourceText? source, SeedNames seeds, DiagnosticBag bag)
    {
        var bySeed = new Dictionary<string, PlannedIssue>(StringComparer.Ordinal);
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var file = source is not null && YamlFile.Map(source, bag) is { } map ? new MapReader(map, "the file of issues", FileKeys, bag) : null;
        foreach (var entry in file?.Maps("issues", "an issue", Keys) ?? [])
        {
            var pages = ReadSeeds(entry, seeds, places, bag);
            if (ReadIssue(entry, pages, bag) is not { } issue) continue;
            foreach (var seed in issue.Seeds) bySeed[seed] = issue;
        }

        return Complete(seeds, bySeed, bag);
    }

    private static ImmutableArray<PlannedIssue> Complete(SeedNames seeds, Dictionary<string, PlannedIssue> bySeed, DiagnosticBag bag)
    {
        var issues = ImmutableArray.CreateBuilder<PlannedIssue>();
        var byId = new Dictionary<IssueId, PlannedIssue>();
        foreach (var seed in seeds.InOrder)
        {
            if (bySeed.TryGetValue(seed, out var issue))
            {
                if (issue.Seeds[0] != seed) continue;
            }
            else
            {
                issue = new PlannedIssue(DefaultId(seed), [seed], null, null, null, null);
            }

            if (byId.TryGetValue(issue.Id, out var other))
            {
                bag.Add(JudgementDiagnostics.SameId(issue.From, issue.Id, seed, other.Seeds[0]));
                // Only to go on with: one mistake is not to be reported again for every page of the issue.
                issue = issue with { Id = FreeId(issue.Id, byId) };
            }

            byId.Add(issue.Id, issue);
            issues.Add(issue);
        }

        return issues.DrainToImmutable();
    }

    private static IssueId FreeId(IssueId id, Dictionary<IssueId, PlannedIssue> taken) => Enumerable.Range(2, int.MaxValue - 2)
        .Select(number => new IssueId(string.Create(CultureInfo.InvariantCulture, $"{id}-{number}")))
        .First(candidate => !taken.ContainsKey(candidate));

    private static IssueId DefaultId(string seed) => new(Slug.FromStem(Path.GetFileNameWithoutExtension(seed)));

    private static ImmutableArray<string> ReadSeeds(MapReader entry, SeedNames seeds, Dictionary<string, SourceSpan> places, DiagnosticBag bag)
    {
        if (!entry.Has("seeds")) entry.Missing("seeds");
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var item in entry.Texts("seeds"))
        {
            var name = item.Text.Trim();
            if (!seeds.Has(name))
            {
                if (seeds.IsWholeArchive) bag.Add(JudgementDiagnostics.NoSuchSeed(item.From, name, seeds.Nearest(name)));
            }
            else if (!places.TryAdd(name, item.From))
            {
                bag.Add(JudgementDiagnostics.SeedInTwoIssues(item.From, name, places[name]));
            }
            else
            {
                names.Add(name);
            }
        }

        return names.DrainToImmutable();
    }

    /// <summary>The entry's issue; null where it has no page in this run or is not sound.</summary>
    private static PlannedIssue? ReadIssue(MapReader entry, ImmutableArray<string> pages, DiagnosticBag bag)
    {
        var id = entry.Text("id");
        if (id.Length > 0 && !Slug.IsValid(id))
            entry.Report("id", $"is no address part: \"{id}\"", "use small letters, digits and single hyphens");
        var date = ReadDate(entry, pages, bag);
        var page = entry.Text("page");
        var section = entry.Text("section");
        if (!entry.IsSound || pages.IsEmpty) return null;
        return new PlannedIssue(
            id.Length > 0 ? new IssueId(id) : DefaultId(pages[0]),
            pages,
            date,
            page.Length > 0 ? page : null,
            section.Length > 0 ? section : null,
            entry.From)
        {
            Number = entry.Text("number"),
            Profile = entry.Text("profile"),
        };
    }

    private static DateDecision? ReadDate(MapReader entry, ImmutableArray<string> pages, DiagnosticBag bag)
    {
        if (!entry.Has("date"))
        {
            foreach (var key in (string[])["reason", "evidence"])
            {
                if (entry.Has(key)) entry.Report(key, "speaks for a date, and the issue has none", "add \"date:\", or remove it,");
            }

            return null;
        }

        if (entry.IsList("date"))
        {
            entry.Report("date", "is a list to YAML, because of its brackets", "put the date in quotation marks");
            return null;
        }

        var text = entry.RequiredText("date");
        EdtfDate? date = null;
        if (text.Length > 0 && text != UnknownDate && !EdtfDate.TryParse(text, out date, out var problem))
            bag.Add(JudgementDiagnostics.NotEdtf(entry.PlaceOf("date"), text, problem));
        var reason = entry.RequiredText("reason");
        var evidence = ImmutableArray.CreateBuilder<EditorEvidence>();
        foreach (var item in entry.Maps("evidence", "a piece of evidence", EvidenceKeys))
        {
            if (ReadEvidence(item, pages, bag) is { } read) evidence.Add(read);
        }

        return new DateDecision(date, reason, evidence.DrainToImmutable(), entry.From);
    }

    private static EditorEvidence? ReadEvidence(MapReader item, ImmutableArray<string> pages, DiagnosticBag bag)
    {
        if (!item.Has("line") && !item.Has("quotation") && !item.Has("seed"))
        {
            var known = item.RequiredText("note");
            return item.IsSound ? new EditorEvidence(null, 0, "", known, item.From) : null;
        }

        if (!item.Has("line")) item.Missing("line");
        var line = item.Number("line", 0, 1, int.MaxValue);
        var quotation = item.RequiredText("quotation");
        var seed = pages.Length > 1 ? item.RequiredText("seed") : item.Text("seed");
        if (seed.Length == 0 && pages.Length == 1) seed = pages[0];
        if (item.IsSound && !pages.IsEmpty && !pages.Contains(seed, StringComparer.Ordinal))
            bag.Add(JudgementDiagnostics.SeedNotOfIssue(item.PlaceOf("seed"), seed));
        return item.IsSound ? new EditorEvidence(seed, line, quotation, item.Text("note"), item.From) : null;
    }
}
