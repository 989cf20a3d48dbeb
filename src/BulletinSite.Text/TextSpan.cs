namespace BulletinSite.Text;

/// <summary>A half-open range of one text, in UTF-16 units: <c>Start</c> is in it, <c>End</c> is not.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>The smallest range that holds both.</summary>
    public TextSpan Through(TextSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public override string ToString() => $"[{Start}..{End})";
}
