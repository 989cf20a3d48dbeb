using BulletinSite.Statiq.Modules;

namespace BulletinSite.Statiq.Pipelines;

/// <summary>Checks the whole site. Nothing is written before every pipeline's process phase has ended, this one's included.</summary>
public sealed class VerifyPipeline : Pipeline
{
    /// <param name="pipelines">All that make files.</param>
    public VerifyPipeline(IEnumerable<string> pipelines)
    {
        Dependencies.AddRange(pipelines);
        ProcessModules = [new VerifySite()];
    }
}
