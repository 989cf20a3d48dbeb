using System.Numerics;
using System.Runtime.InteropServices;
using BulletinSite.Search.Coding;
using BulletinSite.Search.Files;

namespace BulletinSite.Search.Postings;

/// <summary>Writes gathered postings into shards by the hash of their gram; long lists into files of their own, so that nobody loads one for its neighbour's sake.</summary>
/// <param name="files">Receives the files.</param>
/// <param name="articles">How many articles the archive has.</param>
internal sealed class ShardWriter(SearchFiles files, int articles)
{
    // A number takes about three bits, and half of them are in long lists: shards of some 12 kB, lists of more than 4 kB apart.
    private const int ShardNumbers = 64 * 1024;
    private const int LongListNumbers = 10 * 1024;
    private const int MostBits = 12;

    // Shards encoded at a time: enough for every core, few enough to hold.
    private const int Wave = 32;

    // Hashes of a shard are far apart, and their low bits are noise.
    private const int PlainHashBits = 12;

    // Above the bits of the fields.
    private static readonly int LongFlag = 1 << Enum.GetValues<SearchField>().Length;
    private static readonly int SingleFlag = LongFlag << 1;

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
            Parallel.For(0, wave.Length, i => encoded[i] = Encode(wave[i], before + i, bits));
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

    private EncodedShard Encode(List<GatheredList> shard, int number, int bits)
    {
        var (stream, apart) = (new NumberStream(), new NumberStream[] { new(), new(), new() });
        var longLists = new List<PackedFile>();
        var (grams, last) = (0, bits == 0 ? 0 : (uint)number << (32 - bits));
        var trend = default(Trend);
        for (var i = 0; i < shard.Count; grams++)
        {
            // No two grams have the same hash.
            var (first, hash) = (i, shard[i].Key.Hash);
            while (i < shard.Count && shard[i].Key.Hash == hash) i++;
            var step = hash - last;
            stream.Write(NumberKind.Hash, ref trend, (int)(step >> PlainHashBits));
            stream.WritePlain(step & ((1u << PlainHashBits) - 1), PlainHashBits);
            last = hash;
            WriteGram(CollectionsMarshal.AsSpan(shard)[first..i], stream, apart, longLists);
        }

        return new EncodedShard(longLists, PackedFile.Of(new ByteWriter().Number(grams).Bytes(stream.Finish()).Written));
    }

    private void WriteGram(ReadOnlySpan<GatheredList> fields, NumberStream stream, NumberStream[] apart, List<PackedFile> longLists)
    {
        var isPair = fields[0].Key.Gram > char.MaxValue;
        var (mask, numbers) = (isPair ? 0 : SingleFlag, 0L);
        foreach (var field in fields)
        {
            mask |= 1 << (int)field.Key.Field;
            numbers += field.Numbers;
        }

        var isLong = numbers > LongListNumbers;
        stream.Write(NumberKind.Fields, mask | (isLong ? LongFlag : 0));
        var many = default(Trend);
        foreach (var field in fields) stream.Write(NumberKind.Articles, ref many, field.Articles - 1);
        var (where, starts, steps) = isLong ? (apart[0], apart[1], apart[2]) : (stream, stream, stream);
        foreach (var field in fields) WritePostings(field, isPair, where, starts, steps);
        if (!isLong) return;
        foreach (var part in isPair ? apart : apart[..1])
        {
            var file = PackedFile.Of(part.Finish());
            stream.Write(file.Name.ToBytes());
            longLists.Add(file);
        }
    }

    private void WritePostings(GatheredList list, bool isPair, NumberStream where, NumberStream starts, NumberStream steps)
    {
        var (gap, count, start, step, next) = (Trend.Of(articles / list.Articles), default(Trend), default(Trend), default(Trend), default(Trend));
        var rarity = Math.Min(BitOperations.Log2((uint)(articles / list.Articles)), 7);
        var last = -1;
        foreach (var part in list.Parts)
        {
            var reader = new PostingReader(part.Span);
            var article = -1;
            while (!reader.IsAtEnd)
            {
                article += reader.Number() + 1;
                where.Write(NumberKind.Gap, ref gap, article - last - 1);
                last = article;
                var more = reader.Number();
                where.Write(NumberKind.Count, ref count, more, rarity);
                if (!isPair) continue;
                var set = Math.Min(more, 3);
                starts.Write(NumberKind.Start, ref start, reader.Number(), set);
                var before = reader.Number();
                steps.Write(NumberKind.Step, ref step, before, set);
                for (var i = 0; i < more; i++)
                {
                    var nextSet = (Math.Min(before, 2) * 3) + Math.Min(i, 2);
                    before = reader.Number();
                    steps.Write(NumberKind.NextStep, ref next, before, nextSet);
                }
            }
        }
    }

    // A shard as bytes, with the long lists that stand in files of their own, in the order they are named.
    private sealed record EncodedShard(List<PackedFile> LongLists, PackedFile Content);
}
