using System.Numerics;
using System.Runtime.InteropServices;
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

    // Articles without a place left are left out after each of the last pairs of a group, where it matters, and now and then before.
    private const int Few = 64;

    private readonly NumberStream _stream = new();

    // The three parts of a list that stands apart.
    private readonly NumberStream[] _apart = [new(), new(), new()];

    // The places of the character whose group is written, field by field.
    private readonly CharacterPlaces[] _character = [.. Enum.GetValues<SearchField>().Select(_ => new CharacterPlaces())];

    private readonly List<PackedFile> _longLists = [];

    // The places of a pair in an article, among those of its first character.
    private readonly List<int> _steps = [];

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
        for (var i = 0; i < group.Count; i++)
        {
            var gram = group[i];
            var second = alphabet.NumberOf(gram.Key.Second);
            if (last < 0) _stream.Write(NumberKind.Second, second);
            else _stream.Write(NumberKind.NextSecond, ref trend, second - last - 1);
            last = second;
            // Long lists are read by themselves, and the places of three characters are those of a pair.
            WriteGram(gram, isKnown && !gram.IsLong && !gram.Key.IsTriple);
            if (!gram.IsPair && !gram.IsLong)
            {
                foreach (var list in gram.Fields) _character[(int)list.Key.Field].Read(list);
                isKnown = true;
            }

            var rest = group.Count - 1 - i;
            if (rest > Few && rest % Few > 0) continue;
            foreach (var places in _character) places.LeaveOut();
        }
    }

    private void WriteGram(GatheredGram gram, bool isByPlaces)
    {
        var mask = gram.IsLong ? LongFlag : 0;
        foreach (var field in gram.Fields) mask |= 1 << (int)field.Key.Field;
        // Two digits for most: these cost next to nothing.
        _stream.Write(NumberKind.Fields, (mask << 1) + (isByPlaces ? 1 : 0));
        var many = default(Trend);
        foreach (var field in gram.Fields) _stream.Write(NumberKind.Articles, ref many, field.Articles - 1);
        var (where, starts, steps) = gram.IsLong ? (_apart[0], _apart[1], _apart[2]) : (_stream, _stream, _stream);
        foreach (var field in gram.Fields) WritePostings(field, gram.IsPair, isByPlaces ? _character[(int)field.Key.Field] : null, where, starts, steps);
        if (!gram.IsLong) return;
        foreach (var part in gram.IsPair ? _apart : _apart[..1])
        {
            var file = PackedFile.Of(part.Finish());
            _stream.Write(file.Name.ToBytes());
            _longLists.Add(file);
        }
    }

    // Of a pair whose first character is known, only which of the places that character has left.
    private void WritePostings(GatheredList list, bool isPair, CharacterPlaces? character, NumberStream where, NumberStream starts, NumberStream steps)
    {
        var sparse = (character?.Articles ?? articles) / list.Articles;
        var rarity = Math.Min(BitOperations.Log2((uint)sparse), 7);
        var (gap, count, start, step, next) = (Trend.Of(sparse), default(Trend), default(Trend), default(Trend), default(Trend));
        var last = -1;
        foreach (var part in list.Parts)
        {
            var reader = new PostingReader(part.Span);
            for (var article = -1; !reader.IsAtEnd;)
            {
                article += reader.Number() + 1;
                var more = reader.Number();
                var at = character?.Find(article, last + 1) ?? article;
                // How many places of the first character are not of this pair, nor of one before.
                var others = character?.LeftAt(at) - 1 ?? int.MaxValue;
                where.Write(NumberKind.Gap, ref gap, at - last - 1, character is null ? 0 : 1);
                last = at;
                if (others > 0) where.Write(NumberKind.Count, ref count, more, character is null ? rarity : 7 + Math.Min(others, 4));
                if (!isPair) continue;
                others -= more;
                var set = Math.Min(more, 3);
                starts.Write(NumberKind.Start, ref start, reader.Number(), set);
                ReadSteps(ref reader, more + 1);
                character?.Take(at, CollectionsMarshal.AsSpan(_steps));
                for (int i = 0, passed = 0, place = -1; i <= more && others > 0; i++)
                {
                    var before = passed;
                    passed = _steps[i] - place - 1;
                    place = _steps[i];
                    if (i == 0) steps.Write(NumberKind.Step, ref step, passed, character is null ? set : 3 + Math.Min(others, 4));
                    else steps.Write(NumberKind.NextStep, ref next, passed, Math.Min(before, 2));
                    others -= passed;
                }
            }
        }
    }

    private void ReadSteps(ref PostingReader reader, int count)
    {
        _steps.Clear();
        for (int i = 0, last = -1; i < count; i++) _steps.Add(last += reader.Number() + 1);
    }
}
