using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Reads <c>corrections/&lt;seed stem&gt;.yml</c>.</summary>
internal static class CorrectionsReader
{
    public const string Folder = "corrections";

    private static readonly ImmutableArray<string> FileKeys = ["corrections"];
    private static readonly ImmutableArray<string> Keys = ["head", "quotation", "reason", "by", "when"];
    private static readonly ImmutableArray<string> Roles = ["kicker", "title", "subtitle"];

    public static ImmutableArray<HeadCorrection> Read(InputFolder input, SeedNames seeds, DiagnosticBag bag)
    {
        var corrections = ImmutableArray.CreateBuilder<HeadCorrection>();
        foreach (var file in input.Files(Folder))
        {
            if (!file.EndsWith(".yml", StringComparison.Ordinal)) continue;
            var seed = Path.GetFileNameWithoutExtension(file);
            if (!seeds.HasStem(seed))
            {
                // With another folder of pages than the archive's own, its corrections have nothing to correct.
                if (seeds.IsWholeArchive) bag.Add(JudgementDiagnostics.CorrectionWithoutSeed(input.NameOf(file), seed, seeds.NearestStem(seed)));
                continue;
            }

            ReadFile(input, file, seed, corrections, bag);
        }

        return corrections.DrainToImmutable();
    }

    private static void ReadFile(
        InputFolder input, string file, string seed, ImmutableArray<HeadCorrection>.Builder corrections, DiagnosticBag bag)
    {
        if (YamlFile.Open(input, file, "a file of corrections", FileKeys, bag) is not { } reader) return;
        var corrected = new Dictionary<int, HeadCorrection>();
        foreach (var entry in reader.Maps("corrections", "a correction", Keys))
        {
            if (ReadEntry(entry, seed, bag) is not { } correction) continue;
            corrections.Add(correction);
            foreach (var line in correction.Roles.Keys)
            {
                if (!corrected.TryAdd(line, correction)) bag.Add(JudgementDiagnostics.LineCorrectedTwice(correction.From, line, corrected[line].From));
            }
        }
    }

    private static HeadCorrection? ReadEntry(MapReader entry, string seed, DiagnosticBag bag)
    {
        var roles = ReadRoles(entry, bag);
        var quotation = entry.RequiredText("quotation");
        var reason = entry.RequiredText("reason");
        entry.Text("by");
        entry.Text("when");
        return entry.IsSound ? new HeadCorrection(seed, roles, quotation, reason, entry.From) : null;
    }

    private static ImmutableSortedDictionary<int, BlockKind> ReadRoles(MapReader entry, DiagnosticBag bag)
    {
        var roles = ImmutableSortedDictionary.CreateBuilder<int, BlockKind>();
        if (!entry.Has("head")) entry.Missing("head");
        if (entry.Map("head", "a head", Roles) is not { } head) return roles.ToImmutable();
        foreach (var role in Roles)
        {
            foreach (var line in Lines(head, role, bag))
            {
                if (!roles.TryAdd(line, KindOf(role)))
                    entry.Report("head", string.Create(CultureInfo.InvariantCulture, $"gives line {line} two roles"), "keep one");
            }
        }

        if (!head.Has("title")) head.Missing("title");
        return roles.ToImmutable();
    }

    /// <summary>A role stands on one line or, as a list, on several.</summary>
    private static IEnumerable<int> Lines(MapReader head, string role, DiagnosticBag bag)
    {
        if (!head.Has(role)) yield break;
        if (!head.IsList(role))
        {
            var line = head.Number(role, 0, 1, int.MaxValue);
            if (line > 0) yield return line;
            yield break;
        }

        foreach (var item in head.Texts(role))
        {
            if (int.TryParse(item.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0) yield return line;
            else bag.Add(YamlDiagnostics.BadValue(item, role, $"must list line numbers, and has \"{item.Text}\"", "write the number of the seed's line"));
        }
    }

    private static BlockKind KindOf(string role) => role switch
    {
        "kicker" => BlockKind.Kicker,
        "subtitle" => BlockKind.Subtitle,
        _ => BlockKind.Title,
    };
}
