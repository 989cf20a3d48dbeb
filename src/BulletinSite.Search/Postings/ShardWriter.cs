using System.Collections.Concurrent;
using BulletinSite.Search.Files;

namespace BulletinSite.Search.Postings;

/// <summary>Writes gathered postings into shards, in the order of grams; long lists into files of their own, so that nobody loads one for its neighbour's sake.</summary>
/// <param name="files">Receives the files.</param>
/// <param name="articles">How many articles the archive has.</param>
/// <param name="alphabet">Its characters.</param>
internal sealed class ShardWriter(SearchFiles files, int articles, Alphabet alphabet)
{
    // A number takes two to three bits: shards of some 16 kB of small groups.
    private const int ShardNumbers = 56 * 1024;

    // The pairs of a group that is cut cost more, and a query reads only so much of it as it asks for.
    private const int GroupNumbers = 128 * 1024;

    /// <summary>Writes all shards; for each its first gram, and its name.</summary>
    public List<(GramKey First, FileName Name)> Write(IEnumerable<GatheredList> lists)
    {
        var names = new List<(GramKey, FileName)>();
        var encoders = new ConcurrentBag<ShardEncoder>();
        foreach (var (first, shard) in Shards(lists).MadeAhead(Encode))
        {
            foreach (var list in shard.LongLists) files.Add(SearchFileKind.Postings, list);
            names.Add((first, files.Add(SearchFileKind.Postings, shard.Content)));
        }

        return names;

        (GramKey First, EncodedShard Shard) Encode(List<List<GatheredGram>> shard)
        {
            var encoder = encoders.TryTake(out var free) ? free : new ShardEncoder(articles, alphabet);
            var encoded = encoder.Encode(shard);
            encoders.Add(encoder);
            return (shard[0][0].Key, encoded);
        }
    }

    // A group stays together where it can, since its pairs are told by its character.
    private IEnumerable<List<List<GatheredGram>>> Shards(IEnumerable<GatheredList> lists) => Runs.Cut(
        Groups(lists).SelectMany(group => Runs.Cut(group, NumbersIn, GroupNumbers)),
        group => group.Sum(NumbersIn),
        ShardNumbers);

    private static int NumbersIn(GatheredGram gram) => gram.IsLong ? 0 : (int)gram.Numbers;

    // Each in the order of the second characters' ranks.
    private IEnumerable<List<GatheredGram>> Groups(IEnumerable<GatheredList> lists)
    {
        var group = new List<GatheredGram>();
        foreach (var gram in GatheredGram.From(lists))
        {
            if (group.Count > 0 && group[0].Key.First != gram.Key.First)
            {
                yield return Ranked(group);
                group = [];
            }

            group.Add(gram);
        }

        if (group.Count > 0) yield return Ranked(group);
    }

    private List<GatheredGram> Ranked(List<GatheredGram> group) => [.. group.OrderBy(gram => alphabet.RankOf(gram.Key.Second))];
}
