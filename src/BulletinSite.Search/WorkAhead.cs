namespace BulletinSite.Search;

/// <summary>Work on every core whose results are taken by one thread, in order.</summary>
public static class WorkAhead
{
    // Some for every core, since they differ; more would be held in memory while the ones before are taken.
    private static readonly int Most = 2 * Environment.ProcessorCount;

    /// <summary>Makes a result of each item, some before they are asked for.</summary>
    public static IEnumerable<TResult> MadeAhead<TItem, TResult>(this IEnumerable<TItem> items, Func<TItem, TResult> make)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(make);
        var begun = new Queue<Task<TResult>>(Most);
        foreach (var item in items)
        {
            if (begun.Count == Most) yield return begun.Dequeue().GetAwaiter().GetResult();
            begun.Enqueue(Task.Run(() => make(item)));
        }

        while (begun.TryDequeue(out var next)) yield return next.GetAwaiter().GetResult();
    }
}
