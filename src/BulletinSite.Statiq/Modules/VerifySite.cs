using System.Collections.Immutable;
using BulletinSite.Model.Pages;
using BulletinSite.Rendering;
using BulletinSite.Search.Files;
using BulletinSite.Statiq.Documents;
using BulletinSite.Statiq.Pipelines;
using BulletinSite.Text;
using BulletinSite.Writing;
using Microsoft.Extensions.Logging;

namespace BulletinSite.Statiq.Modules;

/// <summary>
/// Checks every file of the site before any is written, as the other host does: valid HTML, no dead link, each character of the seeds
/// published once. Tells everything that was noticed; after an error the run stops, and the site that was there stays.
/// </summary>
public sealed class VerifySite : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var options = ArchiveOptions.Of(context);
        var bag = Notes.Gather(context.Outputs);
        var site = context.TheOnly<PageContext>(PipelineNames.Archive, BulletinKeys.Context);
        using var plan = SitePlan.Of(site.Model, FilesOf(context), context.TheOnly<SearchFiles>(PipelineNames.Search, BulletinKeys.SearchIndex), bag);
        var published = SitePublisher.Check(plan, bag, options.IsDeep);
        HostLimit.Check(published.Manifest.Bytes, options.HostLimit, bag);
        Tell(bag, context);
        if (bag.HasErrors) throw new ExecutionException("the site has errors; the one that was there stays");
        return
        [
            context.CreateDocument(new Dictionary<string, object>
            {
                ["files"] = published.Manifest.Files.Length,
                ["bytes"] = published.Manifest.Bytes,
                ["characters"] = published.Characters.Out,
                [BulletinKeys.Manifest] = published.Manifest,
            }),
        ];
    }

    // In the order of their addresses: pipelines end in any order.
    private static ImmutableArray<PlannedFile> FilesOf(IExecutionContext context) =>
    [
        .. context.Outputs.Where(document => document.Carried<PlannedFile>(BulletinKeys.File) is not null)
            .Select(document => document.Carried<PlannedFile>(BulletinKeys.File)! with { Maker = (_, _) => BytesOf(document) })
            .OrderBy(file => file.Path.Value, StringComparer.Ordinal)
            .ThenBy(file => file.What, StringComparer.Ordinal),
    ];

    private static ReadOnlyMemory<byte>? BytesOf(IDocument document)
    {
        // A page that could not be rendered has been taken out of the output.
        if (document.Destination.IsNull) return null;
        using var content = document.GetContentStream();
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return bytes;
    }

    private static void Tell(DiagnosticBag bag, IExecutionContext context)
    {
        foreach (var diagnostic in bag.InFileOrder())
        {
            var level = diagnostic.Severity switch { Severity.Error => LogLevel.Error, Severity.Review => LogLevel.Warning, _ => LogLevel.Debug };
            if (context.IsEnabled(level)) context.Log(level, default, DiagnosticPrinter.Print(diagnostic).TrimEnd(), null, (message, _) => message);
        }
    }
}
