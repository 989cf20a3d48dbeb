using System.Collections.Immutable;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Tests.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Judgement;

/// <summary>The editors' folder of this archive, as it lies in the repository; of its issues and corrections those of the five seeds with a gold.</summary>
internal static class ShippedInput
{
    private static readonly Lazy<(EditorialJudgement Judgement, DiagnosticBag Bag)> Read = new(() =>
    {
        var bag = new DiagnosticBag();
        var seeds = Directory.EnumerateFiles(RepositoryFiles.PathOf("seeds"), "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
        var judgement = JudgementReader.Read(RepositoryFiles.PathOf("input"), [.. seeds], bag);
        var known = SplitPages.Seeds().Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSet(StringComparer.Ordinal);
        return (judgement with
        {
            Issues = [.. judgement.Issues.Where(issue => known.Any(issue.Holds))],
            Corrections = [.. judgement.Corrections.Where(correction => known.Contains(correction.Anchor.Seed))],
        }, bag);
    });

    public static EditorialJudgement Judgement => Read.Value.Judgement;

    public static ImmutableArray<Diagnostic> Messages => Read.Value.Bag.InFileOrder();
}
