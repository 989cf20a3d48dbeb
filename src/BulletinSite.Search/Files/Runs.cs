namespace BulletinSite.Search.Files;

/// <summary>Cuts what stands in order into runs of about the same size, mostly files. A browser finds a file by the first it has.</summary>
internal static class Runs
{
    /// <param name="items">In their order.</param>
    /// <param name="sizeOf">How large an item is.</param>
    /// <param name="most">How large a run is at most, unless it is a single item.</param>
    public static IEnumerable<List<T>> Cut<T>(IEnumerable<T> items, Func<T, int> sizeOf, int most)
    {
        var (run, size) = (new List<T>(), 0);
        foreach (var item in items)
        {
            var more = sizeOf(item);
            if (run.Count > 0 && size + more > most)
            {
                yield return run;
                (run, size) = ([], 0);
            }

            run.Add(item);
            size += more;
        }

        if (run.Count > 0) yield return run;
    }
}
