using System.Numerics;
using BulletinSite.Search.Coding;
using BulletinSite.Search.Normalising;

namespace BulletinSite.Search.Postings;

/// <summary>The characters of an archive, numbered from 1 in the order of their codes, and ranked from 1 by how common they are. NUL, which no text has, is 0.</summary>
/// <remarks>The pairs of a group are in the order of their second characters' ranks: common ones are close to each other, and leave fewer places to tell the others by.</remarks>
internal sealed class Alphabet
{
    private readonly List<char> _characters = [];
    private readonly ushort[] _numbers = new ushort[char.MaxValue + 1];
    private readonly ushort[] _ranks = new ushort[char.MaxValue + 1];
    private readonly int[] _uses;

    /// <param name="uses">For each code, how many fields of articles have it in a text as searched.</param>
    /// <param name="common">The pairs whose codes stand for characters in grams of three.</param>
    public Alphabet(int[] uses, CommonPairs common)
    {
        _uses = uses;
        for (var c = 1; c <= char.MaxValue; c++)
        {
            // Readers set blanks where no text has one.
            if (uses[c] == 0 && c != ' ' && !common.IsCode((char)c)) continue;
            _characters.Add((char)c);
            _numbers[c] = (ushort)_characters.Count;
        }

        foreach (var (i, character) in _characters.OrderByDescending(CommonnessOf).Index()) _ranks[character] = (ushort)(i + 1);
    }

    public int NumberOf(char character) => _numbers[character];

    public int RankOf(char character) => _ranks[character];

    /// <summary>Writes the characters, each with those that are searched as it; before them what is searched as none or as several of them.</summary>
    public void Write(ByteWriter to)
    {
        // A form made of characters that stand nowhere in the archive finds nothing, folded or not.
        var forms = SearchForms.All.Where(form => form.To.All(c => _numbers[c] > 0)).ToList();
        var others = forms.Where(form => form.To.Length != 1).ToList();
        to.Number(others.Count);
        foreach (var (from, text) in others) to.Text(from.ToString()).Text(text);
        var same = forms.Where(form => form.To.Length == 1).ToLookup(form => form.To[0], form => form.From);
        var stream = new NumberStream();
        var (trend, last) = (default(Trend), '\0');
        foreach (var character in _characters)
        {
            stream.Write(NumberKind.Character, ref trend, character - last - 1);
            stream.Write(NumberKind.Articles, CommonnessOf(character));
            stream.Write(NumberKind.Grams, same[character].Count());
            foreach (var from in same[character]) stream.Write(NumberKind.Second, from);
            last = character;
        }

        to.Number(_characters.Count).Bytes(stream.Finish());
    }

    // How many binary digits the number of its uses has: a reader needs no more to rank it.
    private int CommonnessOf(char character) => 32 - BitOperations.LeadingZeroCount((uint)_uses[character]);
}
