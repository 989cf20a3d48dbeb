using BulletinSite.Rendering;
using BulletinSite.Statiq.Modules;
using BulletinSite.Text;

namespace BulletinSite.Statiq.Pipelines;

/// <summary>Files that are no pages: planned, made, written.</summary>
public sealed class FilePipeline : Pipeline
{
    /// <param name="dependencies">What the plan is made from.</param>
    /// <param name="plan">Gives the files; what it notices goes into the bag.</param>
    public FilePipeline(IEnumerable<string> dependencies, Func<IExecutionContext, DiagnosticBag, IEnumerable<PlannedFile>> plan)
    {
        Dependencies.AddRange(dependencies);
        ProcessModules = [new PlanFiles(plan)];
        OutputModules = [new WriteFiles()];
    }
}
