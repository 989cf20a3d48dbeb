using BulletinSite.Statiq.Modules;

namespace BulletinSite.Statiq.Pipelines;

/// <summary>The page to search on, and the files it searches in.</summary>
public sealed class SearchPipeline : PagePipeline
{
    public SearchPipeline()
        : base("search") => ProcessModules.Add(new IndexSearch(Shared.Context));
}
