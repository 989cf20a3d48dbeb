using System.Collections.Immutable;
using BulletinSite.Model.Pages;
using BulletinSite.Statiq.Modules;

namespace BulletinSite.Statiq.Pipelines;

/// <summary>Pages of some types: planned from the archive, rendered with the theme, written.</summary>
public class PagePipeline : Pipeline
{
    /// <param name="types">Names of page types; their templates bear the same names.</param>
    public PagePipeline(params ImmutableArray<string> types)
    {
        Types = types;
        Dependencies.AddRange([PipelineNames.Archive, PipelineNames.Theme]);
        ProcessModules =
        [
            new PlanPages(Shared.Context, [.. types.Select(name => PageTypes.All.Single(type => type.Name == name))]),
            new RenderTheme(Shared.Templates),
        ];
        OutputModules = [new WriteFiles()];
    }

    public ImmutableArray<string> Types { get; }
}
