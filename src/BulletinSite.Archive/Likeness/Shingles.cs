namespace BulletinSite.Archive.Likeness;

/// <summary>What a text is made of, as every run of four characters that stands in it, blanks left out: two texts with many runs in common are the same text.</summary>
/// <remarks>Four UTF-16 units make one number, so two runs are the same number only when they are the same characters.</remarks>
public sealed class Shingles
{
    private const int Length = 4;

    private readonly HashSet<ulong> _runs;

    private Shingles(HashSet<ulong> runs) => _runs = runs;

    /// <summary>How many different runs there are.</summary>
    public int Count => _runs.Count;

    public IEnumerable<ulong> Runs => _runs;

    /// <summary>The runs of a text, or of several texts each for itself.</summary>
    public static Shingles Of(params ReadOnlySpan<string> texts)
    {
        var runs = new HashSet<ulong>();
        foreach (var text in texts) AddTo(runs, text);
        return new Shingles(runs);
    }

    /// <summary>The runs of many texts, each for itself.</summary>
    public static Shingles Of(IEnumerable<string> texts) => Of([.. texts]);

    /// <summary>How many runs both have.</summary>
    public int SharedWith(Shingles other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (few, many) = Count <= other.Count ? (_runs, other._runs) : (other._runs, _runs);
        return few.Count(many.Contains);
    }

    /// <summary>The part of the shorter text that stands in the longer one, from 0 to 1.</summary>
    public double LikenessTo(Shingles other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var least = Math.Min(Count, other.Count);
        return least == 0 ? 0 : (double)SharedWith(other) / least;
    }

    private static void AddTo(HashSet<ulong> runs, string text)
    {
        ulong run = 0;
        var held = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            run = (run << 16) | c;
            if (++held >= Length) runs.Add(run);
        }

        // A text shorter than a run is a run by itself.
        if (held is > 0 and < Length) runs.Add(run);
    }
}
