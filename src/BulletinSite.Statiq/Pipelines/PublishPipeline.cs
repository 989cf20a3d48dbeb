using BulletinSite.Statiq.Modules;

namespace BulletinSite.Statiq.Pipelines;

/// <summary>Runs when every other pipeline has written its files.</summary>
public sealed class PublishPipeline : Pipeline
{
    public PublishPipeline()
    {
        Deployment = true;
        // With every build, not only when asked to deploy.
        ExecutionPolicy = ExecutionPolicy.Normal;
        OutputModules = [new PublishSite()];
    }
}
