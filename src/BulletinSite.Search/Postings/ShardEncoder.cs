using System.Numerics;
using BulletinSite.Search.Coding;
using BulletinSite.Search.Files;

namespace BulletinSite.Search.Postings;

/// <summary>Encodes one shard after the other, in the same memory.</summary>
/// <param name="articles">How many articles the archive has.</param>
/// <param name="alphabet">Its characters.</param>
internal sealed class ShardEncoder(int articles, Alphabet alphabet)
{
    // Above the bits of the fields.
    private static readonly int LongFlag = 1 << Enum.GetValues<SearchField>().Length;

    private readonly NumberStream _stream = new();

    // The three parts of a list that stands apart.
    private readonly NumberStream[] _apart = [new(), new(), new()];

    // The places of the character whose group is written, field by field.
    private readonly CharacterPlaces[] _character = [.. Enum.GetValues<SearchField>().Select(_ => new CharacterPlaces())];

    private readonly List<PackedFile> _longLists = [];

    /// <param name="shard">Its groups, each the grams that begin with the same character, in their order.</param>
    public EncodedShard Encode(List<List<GatheredGram>> shard)
    {
        _longLists.Clear();
        var last = 0;
        foreach (var group in shard)
        {
            var character = alphabet.NumberOf(group[0].Key.First);
            _stream.Write(NumberKind.Character, character - last - 1);
            _stream.Write(NumberKind.Grams, group.Count - 1);
            last = character;
            WriteGroup(group);
        }

        return new EncodedShard([.. _longLists], PackedFile.Of(new ByteWriter().Number(shard.Count).Bytes(_stream.Finish()).Written));
    }

    private void WriteGroup(List<GatheredGram> group)
    {
        foreach (var places in _character) places.Clear();
        var (trend, last, isKnown) = (default(Trend), -1, false);
        foreach (var gram in group)
        {
            var second = alphabet.RankOf(gram.Key.Second);
            if (last < 0) _stream.Write(NumberKind.Second, second);
            else _stream.Write(NumberKind.NextSecond, ref trend, second - last - 1);
            last = second;
            // Long lists are read by themselves, and the places of three characters are those of a pair.
            WriteGram(gram, isKnown && !gram.IsLong && !gram.Key.IsTriple);
            if (gram.IsPair || gram.IsLong) continue;
            foreach (var list in gram.Fields) _character[(int)list.Key.Field].Read(list);
            isKnown = true;
        }
    }

    private void WriteGram(GatheredGram gram, bool isByPlaces)
    {
        var mask = gram.IsLong ? LongFlag : 0;
        foreach (var field in gram.Fields) mask |= 1 << (int)field.Key.Field;
        // Two digits for most: these cost next to nothing.
        _stream.Write(NumberKind.Fields, (mask << 1) + (isByPlaces ? 1 : 0));
        var many = default(Trend);
        foreach (var field in gram.Fields) _stream.Write(NumberKind.Articles, ref many, (isByPlaces ? field.Places : field.Articles) - 1);
        if (gram.IsLong) WriteApart(gram);
        else foreach (var field in gram.Fields)
        {
            if (isByPlaces) WriteByPlaces(field, _character[(int)field.Key.Field]);
            else WritePostings(field, gram.IsPair, _stream, _stream, _stream);
        }
    }

    private void WriteApart(GatheredGram gram)
    {
        foreach (var field in gram.Fields) WritePostings(field, gram.IsPair, _apart[0], _apart[1], _apart[2]);
        foreach (var part in gram.IsPair ? _apart : _apart[..1])
        {
            var file = PackedFile.Of(part.Finish());
            _stream.Write(file.Name.ToBytes());
            _longLists.Add(file);
        }
    }

    // Of a pair whose first character is known, only which of the places that character has left.
    private void WriteByPlaces(GatheredList list, CharacterPlaces character)
    {
        var (gap, start, next) = (Trend.Of(character.Count / list.Places), default(Trend), 0);
        character.Take(list);
        foreach (var place in character.Taken)
        {
            _stream.Write(NumberKind.Gap, ref gap, place - next, 1);
            next = place + 1;
        }

        foreach (var (number, more) in character.Starts) _stream.Write(NumberKind.Start, ref start, number, Math.Min(more, 3));
    }

    private void WritePostings(GatheredList list, bool isPair, NumberStream where, NumberStream starts, NumberStream steps)
    {
        var sparse = articles / list.Articles;
        var rarity = Math.Min(BitOperations.Log2((uint)sparse), 7);
        var (gap, count, start, step, next) = (Trend.Of(sparse), default(Trend), default(Trend), default(Trend), default(Trend));
        var last = -1;
        foreach (var part in list.Parts)
        {
            var reader = new PostingReader(part.Span);
            for (var article = -1; !reader.IsAtEnd;)
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
                    var beforeThat = before;
                    before = reader.Number();
                    steps.Write(NumberKind.NextStep, ref next, before, Math.Min(beforeThat, 2));
                }
            }
        }
    }
}
