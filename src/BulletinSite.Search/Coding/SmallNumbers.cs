namespace BulletinSite.Search.Coding;

/// <summary>Numbers that are mostly small, in as few bytes as they need: seven bits a byte, the lowest first.</summary>
internal static class SmallNumbers
{
    public const int MostBytes = 5;

    /// <summary>Writes one and says how many bytes it took.</summary>
    public static int Write(Span<byte> to, int number)
    {
        var rest = (uint)number;
        var at = 0;
        for (; rest > 0x7F; rest >>= 7) to[at++] = (byte)(rest | 0x80);
        to[at++] = (byte)rest;
        return at;
    }
}
