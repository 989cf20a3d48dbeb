using BulletinSite.Statiq.Modules;

namespace BulletinSite.Statiq.Pipelines;

/// <summary>From articles to issues, from issues to the closed archive.</summary>
public sealed class ArchivePipeline : Pipeline
{
    public ArchivePipeline()
    {
        Dependencies.AddRange([PipelineNames.Judgement, PipelineNames.Seeds, PipelineNames.Prose, PipelineNames.Theme]);
        ProcessModules =
        [
            new ReplaceDocuments(PipelineNames.Seeds),
            new EnrichIssues(Shared.Judgement),
            new GatherArchive(),
        ];
    }
}
