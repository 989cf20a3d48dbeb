namespace BulletinSite.Templates.Values;

/// <summary>Stands in a value's object slot and says how to read its bits, so that a number needs no box.</summary>
internal sealed class ValueTag
{
    private ValueTag(ValueKind kind) => Kind = kind;

    public ValueKind Kind { get; }

    public static ValueTag Bool { get; } = new(ValueKind.Bool);

    public static ValueTag Int { get; } = new(ValueKind.Int);

    public static ValueTag Long { get; } = new(ValueKind.Long);

    public static ValueTag Float { get; } = new(ValueKind.Float);

    public static ValueTag Double { get; } = new(ValueKind.Double);

    public static ValueTag Date { get; } = new(ValueKind.Date);

    public static ValueTag TimeSpan { get; } = new(ValueKind.TimeSpan);

    public static ValueTag Empty { get; } = new(ValueKind.Empty);
}
