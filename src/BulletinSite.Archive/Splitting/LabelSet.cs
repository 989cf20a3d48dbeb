namespace BulletinSite.Archive.Splitting;

/// <summary>Some of the labels a line can have.</summary>
public readonly record struct LabelSet(int Bits)
{
    public static LabelSet All { get; } = new(-1);

    public static LabelSet Of(params ReadOnlySpan<LineLabel> labels)
    {
        var bits = 0;
        foreach (var label in labels) bits |= 1 << (int)label;
        return new LabelSet(bits);
    }

    public bool Contains(LineLabel label) => (Bits & (1 << (int)label)) != 0;

    public LabelSet Intersect(LabelSet other) => new(Bits & other.Bits);
}
