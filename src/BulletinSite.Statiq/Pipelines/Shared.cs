using System.Collections.Frozen;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Model;
using BulletinSite.Model.Pages;
using BulletinSite.Statiq.Documents;
using BulletinSite.Statiq.Rendering;

namespace BulletinSite.Statiq.Pipelines;

/// <summary>What pipelines take from others they depend on.</summary>
public static class Shared
{
    public static Config<EditorialJudgement> Judgement { get; } = From<EditorialJudgement>(PipelineNames.Judgement, BulletinKeys.Judgement);

    public static Config<SiteAddress> Address { get; } = From<SiteAddress>(PipelineNames.Judgement, BulletinKeys.Address);

    public static Config<PageContext> Context { get; } = From<PageContext>(PipelineNames.Archive, BulletinKeys.Context);

    public static Config<ScribanTheme> Templates { get; } = From<ScribanTheme>(PipelineNames.Theme, BulletinKeys.Templates);

    /// <summary>How the archive's own pages are read.</summary>
    public static Config<PageSplitter> Splitter { get; } = From<PageSplitter>(PipelineNames.Judgement, BulletinKeys.Splitter);

    public static Config<IEnumerable<Correction>> Corrections { get; } = Config.FromContext<IEnumerable<Correction>>(context =>
        JudgementOf(context).CorrectionsToMake(ArchiveOptions.Of(context).UsesCorrections));

    /// <summary>Whether a document was read from one of the archive's seeds.</summary>
    public static Config<bool> IsSeed { get; } = Config.FromDocument((document, context) =>
        context.TheOnly<FrozenSet<string>>(PipelineNames.Judgement, BulletinKeys.SeedNames).Contains(document.Source.GetRelativeInputPath().FullPath));

    private static EditorialJudgement JudgementOf(IExecutionContext context) => context.TheOnly<EditorialJudgement>(PipelineNames.Judgement, BulletinKeys.Judgement);

    private static Config<T> From<T>(string pipeline, string key)
        where T : class => Config.FromContext(context => context.TheOnly<T>(pipeline, key));
}
