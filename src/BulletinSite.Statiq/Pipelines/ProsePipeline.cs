using BulletinSite.Model;
using BulletinSite.Statiq.Modules;

namespace BulletinSite.Statiq.Pipelines;

/// <summary>Reads the Markdown pages editors wrote in <c>input/</c>.</summary>
public sealed class ProsePipeline : Pipeline
{
    public ProsePipeline()
    {
        Dependencies.Add(PipelineNames.Judgement);
        InputModules = [new ReadFiles("input/*.md").Where(file => Task.FromResult(ProseReader.IsPage(file.Path.FileName.FullPath)))];
        ProcessModules = [new ParseProse(Shared.Address)];
    }
}
