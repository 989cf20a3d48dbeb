using BulletinSite.Statiq.Modules;

namespace BulletinSite.Statiq.Pipelines;

/// <summary>Reads the printed pages and splits them: one document an article.</summary>
public sealed class SeedsPipeline : Pipeline
{
    public SeedsPipeline()
    {
        Dependencies.Add(PipelineNames.Judgement);
        InputModules = [new ReadFiles("seeds/**/*.txt")];
        ProcessModules = [new FilterDocuments(Shared.IsSeed), new SplitBulletin(Shared.Splitter).WithCorrections(Shared.Corrections)];
    }
}
