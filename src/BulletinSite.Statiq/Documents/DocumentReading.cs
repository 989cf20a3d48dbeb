namespace BulletinSite.Statiq.Documents;

/// <summary>Takes out of documents what earlier modules put there.</summary>
internal static class DocumentReading
{
    /// <summary>What a document carries under a name; null where it carries no such thing.</summary>
    public static T? Carried<T>(this IDocument document, string key)
        where T : class => document.TryGetRaw(key, out var value) ? value as T : null;

    /// <summary>The one thing of its kind that a pipeline made.</summary>
    public static T TheOnly<T>(this IExecutionContext context, string pipeline, string key)
        where T : class
    {
        foreach (var document in context.Outputs.FromPipeline(pipeline))
        {
            if (document.Carried<T>(key) is { } found) return found;
        }

        throw new ExecutionException($"the pipeline {pipeline} made nothing that carries {key}; name it among the dependencies of {context.PipelineName}");
    }
}
