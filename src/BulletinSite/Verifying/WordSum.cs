namespace BulletinSite.Verifying;

/// <summary>What tells two runs of words apart without keeping them: a polynomial of their UTF-8 in 64 bits. Blanks, which markup may move, do not count.</summary>
public readonly record struct WordSum(ulong Value)
{
    private const ulong Prime = 0x100000001b3;

    /// <summary>The words so far and then these.</summary>
    public WordSum With(ReadOnlySpan<byte> words)
    {
        var sum = Value;
        foreach (var b in words)
        {
            if (b > ' ') sum = (sum + b) * Prime;
        }

        return new WordSum(sum);
    }
}
