namespace BulletinSite.Search.Postings;

/// <summary>The pairs that stand at so many places that a query should not have to load how they join.</summary>
/// <remarks>
/// Such a pair has a code, and the code with a character after it is a gram of its own: three characters, whose postings say how the first joins the
/// third. The codes are those of high surrogates, which no text has before an ordinary character.
/// </remarks>
internal sealed class CommonPairs
{
    private const char FirstCode = '\uD800';
    private const int Most = 1024;

    private readonly uint[] _pairs;

    private CommonPairs(uint[] pairs) => _pairs = pairs;

    /// <summary>The pairs in the order of their codes.</summary>
    public ReadOnlySpan<uint> Pairs => _pairs;

    /// <summary>Finds them.</summary>
    /// <param name="lists">All lists, those of one gram in a row.</param>
    /// <param name="usual">How many numbers a pair may have in all fields together and still be like others.</param>
    public static CommonPairs Among(IEnumerable<GatheredList> lists, long usual)
    {
        var found = new List<(long Numbers, uint Pair)>();
        var (numbers, gram) = (0L, 0u);
        foreach (var list in lists)
        {
            if (list.Key.Gram != gram)
            {
                Close();
                (numbers, gram) = (0, list.Key.Gram);
            }

            numbers += list.Numbers;
        }

        Close();
        return new CommonPairs([.. found.OrderByDescending(one => one.Numbers).ThenBy(one => one.Pair).Take(Most).Select(one => one.Pair).Order()]);

        void Close()
        {
            // With half of a character as its second, code and next character would look like a whole one.
            if (numbers > usual && gram > char.MaxValue && !char.IsHighSurrogate((char)gram)) found.Add((numbers, gram));
        }
    }

    /// <summary>The gram of three characters.</summary>
    public static uint Triple(int code, char third) => ((uint)(FirstCode + code) << 16) | third;

    public override string ToString() => string.Concat(_pairs.Select(pair => $"{(char)(pair >> 16)}{(char)pair}"));
}
