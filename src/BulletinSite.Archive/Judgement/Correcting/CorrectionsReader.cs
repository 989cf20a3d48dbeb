using System.Collections.Immutable;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement.Correcting;

/// <summary>Reads <c>corrections/&lt;seed stem&gt;.yml</c>.</summary>
internal static class CorrectionsReader
{
    public const string Folder = "corrections";

    private static readonly ImmutableArray<string> FileKeys = ["corrections"];

    public static ImmutableArray<Correction> Read(InputFolder input, SeedNames seeds, DiagnosticBag bag)
    {
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        foreach (var file in input.Files(Folder))
        {
            if (!file.EndsWith(".yml", StringComparison.Ordinal)) continue;
            var seed = Path.GetFileNameWithoutExtension(file);
            if (!seeds.HasStem(seed))
            {
                // With another folder of pages than the archive's own, its corrections have nothing to correct.
                if (seeds.IsWholeArchive) bag.Add(CorrectingDiagnostics.NoSuchSeed(input.NameOf(file), seed, seeds.NearestStem(seed)));
                continue;
            }

            if (input.Read(file, bag) is { } source) corrections.AddRange(Read(source, seed, bag));
        }

        return corrections.DrainToImmutable();
    }

    /// <summary>The corrections in the text of one file.</summary>
    public static ImmutableArray<Correction> Read(SourceText source, string seed, DiagnosticBag bag)
    {
        if (YamlFile.Map(source, bag) is not { } map) return [];
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        foreach (var entry in new MapReader(map, "a file of corrections", FileKeys, bag).Maps("corrections", "a correction", CorrectionKinds.EntryKeys))
        {
            if (CorrectionEntryReader.Read(entry, seed, bag) is { } correction) corrections.Add(correction);
        }

        ReportContradictions(corrections, bag);
        return corrections.DrainToImmutable();
    }

    // What a line is can be said once; that an article begins or does not begin on it, besides. A line that goes on with a paragraph begins none.
    private static void ReportContradictions(IEnumerable<Correction> corrections, DiagnosticBag bag)
    {
        var roles = new Dictionary<int, Correction>();
        var starts = new Dictionary<int, Correction>();
        var articles = new Dictionary<(Type Kind, int Line), Correction>();
        foreach (var correction in corrections)
        {
            foreach (var line in correction.Lines)
            {
                var first = correction switch
                {
                    SplitCorrection or MergeCorrection => FirstOf(starts, line, correction) ?? Opposite(roles, line, correction),
                    LineCorrection => FirstOf(roles, line, correction) ?? Opposite(starts, line, correction),
                    EditCorrection => null,
                    _ => FirstOf(articles, (correction.GetType(), line), correction),
                };
                if (first is not null) bag.Add(CorrectingDiagnostics.LineCorrectedTwice(correction.From, line, first.From));
            }
        }
    }

    private static Correction? Opposite(Dictionary<int, Correction> others, int line, Correction correction)
    {
        if (!others.TryGetValue(line, out var other)) return null;
        var both = ((LineCorrection)correction).Constraint.And(((LineCorrection)other).Constraint);
        return both is { Opens: true, Continues: true } ? other : null;
    }

    private static Correction? FirstOf<TKey>(Dictionary<TKey, Correction> all, TKey key, Correction correction)
        where TKey : notnull =>
        all.TryAdd(key, correction) ? null : all[key];
}
