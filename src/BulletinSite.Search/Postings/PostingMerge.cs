namespace BulletinSite.Search.Postings;

/// <summary>Brings sorted lists together: one list a key, its parts in the order of the runs.</summary>
internal static class PostingMerge
{
    public static IEnumerable<GatheredList> Merge(IReadOnlyList<IEnumerable<GatheredList>> runs)
    {
        var heads = new List<IEnumerator<GatheredList>>();
        foreach (var run in runs)
        {
            var head = run.GetEnumerator();
            if (head.MoveNext()) heads.Add(head);
        }

        while (heads.Count > 0)
        {
            var least = heads.Min(head => head.Current.Key);
            var (articles, numbers) = (0, 0);
            var parts = new List<ReadOnlyMemory<byte>>(heads.Count);
            for (var i = 0; i < heads.Count;)
            {
                var head = heads[i];
                if (head.Current.Key != least)
                {
                    i++;
                    continue;
                }

                articles += head.Current.Articles;
                numbers += head.Current.Numbers;
                parts.AddRange(head.Current.Parts);
                if (head.MoveNext()) i++;
                else
                {
                    head.Dispose();
                    heads.RemoveAt(i);
                }
            }

            yield return new GatheredList(least, articles, numbers, parts);
        }
    }
}
