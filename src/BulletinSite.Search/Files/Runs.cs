namespace BulletinSite.Search.Files;

/// <summary>Cuts what stands in order into files of about the same size. A browser finds the file by the first it has.</summary>
internal static class Runs
{
    private const int FileBytes = 6 * 1024;

    /// <param name="items">In their order.</param>
    /// <param name="bytes">About how many an item takes.</param>
    public static IEnumerable<List<T>> Cut<T>(IEnumerable<T> items, Func<T, int> bytes)
    {
        var (run, length) = (new List<T>(), 0);
        foreach (var item in items)
        {
            var more = bytes(item);
            if (run.Count > 0 && length + more > FileBytes)
            {
                yield return run;
                (run, length) = ([], 0);
            }

            run.Add(item);
            length += more;
        }

        if (run.Count > 0) yield return run;
    }
}
