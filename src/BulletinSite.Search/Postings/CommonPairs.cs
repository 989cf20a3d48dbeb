namespace BulletinSite.Search.Postings;

/// <summary>The pairs that stand at so many places that a query should not have to load how they join.</summary>
/// <remarks>
/// Such a pair has a code, and the code with a character after it, or before it, is a gram of its own: three characters, whose postings say how the
/// first joins the third. Before a character the code is a high surrogate, after one a low surrogate: no text has these next to ordinary characters.
/// </remarks>
internal sealed class CommonPairs
{
    private const char FirstCodeBefore = '\uD800';
    private const char FirstCodeAfter = '\uDC00';
    private const int Most = 1024;

    private readonly uint[] _pairs;

    private CommonPairs(uint[] pairs) => _pairs = pairs;

    /// <summary>No pair stands at so many places.</summary>
    public static CommonPairs None { get; } = new([]);

    /// <summary>The pairs in the order of their codes.</summary>
    public ReadOnlySpan<uint> Pairs => _pairs;

    /// <summary>Whether a character stands for one of them in a gram of three.</summary>
    public bool IsCode(char c) => c >= FirstCodeBefore && c - (c < FirstCodeAfter ? FirstCodeBefore : FirstCodeAfter) < _pairs.Length;

    /// <summary>Finds them.</summary>
    /// <param name="sizes">The gram of each list and how many numbers it has, those of one gram in a row.</param>
    /// <param name="usual">How many numbers a pair may have in all fields together and still be like others.</param>
    public static CommonPairs Among(IEnumerable<(uint Gram, int Numbers)> sizes, long usual)
    {
        var found = new List<(long Numbers, uint Pair)>();
        var (numbers, gram) = (0L, 0u);
        foreach (var (next, more) in sizes)
        {
            if (next != gram)
            {
                Close();
                (numbers, gram) = (0, next);
            }

            numbers += more;
        }

        Close();
        // Where the commonest is hardly more than usual, the lists of three would cost the archive more than they spare a query.
        if (found.Count == 0 || found.Max(one => one.Numbers) < usual * 5 / 2) found.Clear();
        return new CommonPairs([.. found.OrderByDescending(one => one.Numbers).ThenBy(one => one.Pair).Take(Most).Select(one => one.Pair).Order()]);

        void Close()
        {
            // Cut through a character, code and neighbour would look like a whole one.
            var isWhole = !char.IsLowSurrogate((char)(gram >> 16)) && !char.IsHighSurrogate((char)gram);
            if (numbers > usual && gram > char.MaxValue && isWhole) found.Add((numbers, gram));
        }
    }

    /// <summary>The gram of a pair and the character after it.</summary>
    public static uint Triple(int code, char third) => ((uint)(FirstCodeBefore + code) << 16) | third;

    /// <summary>The gram of a pair and the character before it.</summary>
    public static uint Triple(char first, int code) => ((uint)first << 16) | (uint)(FirstCodeAfter + code);

    public override string ToString() => string.Concat(_pairs.Select(pair => $"{(char)(pair >> 16)}{(char)pair}"));
}
