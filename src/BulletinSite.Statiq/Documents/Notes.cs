using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Statiq.Documents;

/// <summary>What was noticed travels with the documents, so that all of it can be told at once and in one order.</summary>
internal static class Notes
{
    /// <summary>What a bag holds, as metadata.</summary>
    public static KeyValuePair<string, object> Of(DiagnosticBag bag) => new(BulletinKeys.Diagnostics, bag.InFileOrder());

    /// <summary>A document that holds nothing but what was noticed; none where nothing was.</summary>
    public static IEnumerable<IDocument> DocumentOf(IExecutionContext context, DiagnosticBag bag) =>
        bag.Count == 0 ? [] : [context.CreateDocument(new Dictionary<string, object> { [BulletinKeys.Diagnostics] = bag.InFileOrder() })];

    /// <summary>Everything noticed on documents, once.</summary>
    public static DiagnosticBag Gather(IEnumerable<IDocument> documents)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(documents.SelectMany(document => On(document)).Distinct());
        return bag;
    }

    private static ImmutableArray<Diagnostic> On(IDocument document) =>
        document.TryGetRaw(BulletinKeys.Diagnostics, out var noted) && noted is ImmutableArray<Diagnostic> diagnostics ? diagnostics : [];
}
