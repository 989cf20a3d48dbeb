using BulletinSite.Search.Files;

namespace BulletinSite.Search.Postings;

/// <summary>Writes gathered postings into shards by the hash of their gram; long lists into files of their own, so that nobody loads one for its neighbour's sake.</summary>
/// <param name="files">Receives the files.</param>
/// <param name="articles">How many articles the archive has.</param>
internal sealed class ShardWriter(SearchFiles files, int articles)
{
    // A number takes about three bits, and half of them are in long lists: shards of some 12 kB.
    private const int ShardNumbers = 64 * 1024;
    private const int MostBits = 12;

    // Shards encoded at a time: enough for every core, few enough to hold.
    private const int Wave = 32;

    /// <summary>How many bits of a gram's hash choose its shard.</summary>
    public static int BitsFor(long numbers)
    {
        var bits = 0;
        while (bits < MostBits && numbers >> bits > ShardNumbers) bits++;
        return bits;
    }

    /// <summary>Writes all shards; the names in the order of the hash.</summary>
    public List<FileName> Write(IEnumerable<GatheredList> lists, int bits)
    {
        var names = new List<FileName>(1 << bits);
        foreach (var wave in Shards(lists, bits).Chunk(Wave))
        {
            var encoded = new EncodedShard[wave.Length];
            var before = names.Count;
            Parallel.For(0, wave.Length, () => new ShardEncoder(articles), (i, _, encoder) =>
            {
                encoded[i] = encoder.Encode(wave[i], bits == 0 ? 0 : (uint)(before + i) << (32 - bits));
                return encoder;
            }, _ => { });
            // In the order of the hash, however many threads there are.
            foreach (var shard in encoded)
            {
                foreach (var list in shard.LongLists) files.Add(SearchFileKind.Postings, list);
                names.Add(files.Add(SearchFileKind.Postings, shard.Content));
            }
        }

        return names;
    }

    private static IEnumerable<List<GatheredList>> Shards(IEnumerable<GatheredList> lists, int bits)
    {
        var shard = new List<GatheredList>();
        var closed = 0;
        foreach (var list in lists)
        {
            var number = bits == 0 ? 0 : (int)(list.Key.Hash >> (32 - bits));
            for (; closed < number; closed++)
            {
                yield return shard;
                shard = [];
            }

            shard.Add(list);
        }

        for (; closed < 1 << bits; closed++)
        {
            yield return shard;
            shard = [];
        }
    }
}
