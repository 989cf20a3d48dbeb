using System.Numerics;
using System.Runtime.InteropServices;
using BulletinSite.Search.Coding;
using BulletinSite.Search.Files;

namespace BulletinSite.Search.Postings;

/// <summary>Encodes one shard after the other, in the same memory.</summary>
/// <param name="articles">How many articles the archive has.</param>
internal sealed class ShardEncoder(int articles)
{
    // More than 4 kB.
    private const int LongListNumbers = 10 * 1024;

    // Hashes of a shard are far apart, and their low bits are noise.
    private const int PlainHashBits = 12;

    // Above the bits of the fields.
    private static readonly int LongFlag = 1 << Enum.GetValues<SearchField>().Length;
    private static readonly int SingleFlag = LongFlag << 1;

    private readonly NumberStream _stream = new();

    // The three parts of a list that stands apart.
    private readonly NumberStream[] _apart = [new(), new(), new()];

    /// <param name="shard">Its lists, in the order of keys.</param>
    /// <param name="least">The least hash that belongs to it.</param>
    public EncodedShard Encode(List<GatheredList> shard, uint least)
    {
        var longLists = new List<PackedFile>();
        var (grams, last) = (0, least);
        var trend = default(Trend);
        for (var i = 0; i < shard.Count; grams++)
        {
            // No two grams have the same hash.
            var (first, hash) = (i, shard[i].Key.Hash);
            while (i < shard.Count && shard[i].Key.Hash == hash) i++;
            var step = hash - last;
            _stream.Write(NumberKind.Hash, ref trend, (int)(step >> PlainHashBits));
            _stream.WritePlain(step & ((1u << PlainHashBits) - 1), PlainHashBits);
            last = hash;
            WriteGram(CollectionsMarshal.AsSpan(shard)[first..i], longLists);
        }

        return new EncodedShard(longLists, PackedFile.Of(new ByteWriter().Number(grams).Bytes(_stream.Finish()).Written));
    }

    private void WriteGram(ReadOnlySpan<GatheredList> fields, List<PackedFile> longLists)
    {
        var isPair = fields[0].Key.Gram > char.MaxValue;
        var (mask, numbers) = (isPair ? 0 : SingleFlag, 0L);
        foreach (var field in fields)
        {
            mask |= 1 << (int)field.Key.Field;
            numbers += field.Numbers;
        }

        var isLong = numbers > LongListNumbers;
        _stream.Write(NumberKind.Fields, mask | (isLong ? LongFlag : 0));
        var many = default(Trend);
        foreach (var field in fields) _stream.Write(NumberKind.Articles, ref many, field.Articles - 1);
        var (where, starts, steps) = isLong ? (_apart[0], _apart[1], _apart[2]) : (_stream, _stream, _stream);
        foreach (var field in fields) WritePostings(field, isPair, where, starts, steps);
        if (!isLong) return;
        foreach (var part in isPair ? _apart : _apart[..1])
        {
            var file = PackedFile.Of(part.Finish());
            _stream.Write(file.Name.ToBytes());
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
}
