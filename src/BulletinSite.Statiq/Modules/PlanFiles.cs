using BulletinSite.Rendering;
using BulletinSite.Statiq.Documents;
using BulletinSite.Text;

namespace BulletinSite.Statiq.Modules;

/// <summary>Files that are no pages, each a document with its bytes.</summary>
/// <param name="plan">Gives the files; what it notices goes into the bag.</param>
public sealed class PlanFiles(Func<IExecutionContext, DiagnosticBag, IEnumerable<PlannedFile>> plan) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var planned = new DiagnosticBag();
        var documents = plan(context, planned).ToList().AsParallel().AsOrdered().Select(file => DocumentOf(file, context)).ToList();
        return Notes.DocumentOf(context, planned).Concat(documents);
    }

    private static IDocument DocumentOf(PlannedFile file, IExecutionContext context)
    {
        var bag = new DiagnosticBag();
        var bytes = file.Make(bag);
        var items = new[] { Notes.Of(bag), new KeyValuePair<string, object>(BulletinKeys.File, file) };
        return bytes is { } made
            ? context.CreateDocument(new NormalizedPath(file.Path.OutputFile), items, context.GetContentProvider(made.ToArray()))
            : context.CreateDocument(items);
    }
}
