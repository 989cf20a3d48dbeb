using System.Collections.Immutable;
using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Gathering;
using BulletinSite.Model;
using BulletinSite.Text;

namespace BulletinSite.Steps;

/// <summary>Scores the pages that editors have read for themselves: the gold in the tests' folder. An archive without gold has no scores.</summary>
public static class AccuracySteps
{
    private static readonly string[] Folder = ["tests", "BulletinSite.Archive.Tests", "Gold"];

    /// <summary>Where an archive has its gold.</summary>
    public static string FolderOf(BuildOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Path.Combine([options.Root, .. Folder]);
    }

    public static ImmutableArray<PageAccuracy> Score(BuildOptions options, BulletinArchive archive, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(archive);
        var folder = FolderOf(options);
        if (!options.IsWholeArchive || !Directory.Exists(folder)) return [];
        var splitter = new Lazy<PageSplitter>(() => new PageSplitter(archive.Judgement.Profiles));
        var scores = ImmutableArray.CreateBuilder<PageAccuracy>();
        foreach (var page in archive.Issues.SelectMany(issue => issue.Pages).OrderBy(page => page.Seed.Source.Name, StringComparer.Ordinal))
        {
            var file = $"{page.Seed.File.Stem}.yml";
            if (!File.Exists(Path.Combine(folder, file))) continue;
            var text = new SourceText($"{string.Join('/', Folder)}/{file}", File.ReadAllText(Path.Combine(folder, file)));
            if (GoldReader.Read(text, page.Seed.Source, diagnostics) is not { } gold) continue;
            // What the rules alone make of the page, and what readers see: the same, unless an editor corrected it.
            var alone = page.Corrections.IsEmpty ? page : splitter.Value.Split(page.Seed, [], new DiagnosticBag());
            scores.Add(new PageAccuracy(page.Seed.Source.Name, PageScorer.Score(gold, alone), PageScorer.Score(gold, page)));
        }

        return scores.DrainToImmutable();
    }
}
