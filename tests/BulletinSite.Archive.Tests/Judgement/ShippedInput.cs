using System.Collections.Immutable;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Judgement;

/// <summary>The editors' folder of this archive, as it lies in the repository.</summary>
internal static class ShippedInput
{
    private static readonly Lazy<(EditorialJudgement Judgement, DiagnosticBag Bag)> Read = new(() =>
    {
        var bag = new DiagnosticBag();
        var seeds = Directory.EnumerateFiles(RepositoryFiles.PathOf("seeds"), "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
        return (JudgementReader.Read(RepositoryFiles.PathOf("input"), [.. seeds], bag), bag);
    });

    public static EditorialJudgement Judgement => Read.Value.Judgement;

    public static ImmutableArray<Diagnostic> Messages => Read.Value.Bag.InFileOrder();
}
