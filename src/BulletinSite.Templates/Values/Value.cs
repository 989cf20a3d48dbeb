using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace BulletinSite.Templates.Values;

/// <summary>A value of the template language: nothing, a number, a text, a date, a list, an object or a function.</summary>
/// <remarks>
/// Numbers, booleans and dates live in the bits and need no box. For everything else the bits hold the kind,
/// so that asking for it never looks at the object's type.
/// </remarks>
public readonly struct Value : IEquatable<Value>
{
    private readonly object? _object;
    private readonly long _bits;

    private Value(object? tagOrObject, long bits)
    {
        _object = tagOrObject;
        _bits = bits;
    }

    private Value(object? reference, ValueKind kind)
        : this(reference, (long)kind)
    {
    }

    public static Value Null => default;

    public static Value True => new(ValueTag.Bool, 1L);

    public static Value False => new(ValueTag.Bool, 0L);

    /// <summary>The special value <c>empty</c>.</summary>
    public static Value Empty => new(ValueTag.Empty, 0L);

    public ValueKind Kind => _object is ValueTag tag ? tag.Kind : (ValueKind)_bits;

    public bool IsNull => _object is null;

    /// <summary>Everything but nothing and <c>false</c>: zero and the empty text are true.</summary>
    public bool IsTruthy => _object is not null && (_bits != 0 || _object != ValueTag.Bool) && _object != ValueTag.Empty;

    public bool IsNumber => Kind is >= ValueKind.Int and <= ValueKind.Decimal;

    public static Value Of(bool value) => new(ValueTag.Bool, value ? 1L : 0L);

    public static Value Of(int value) => new(ValueTag.Int, (long)value);

    public static Value Of(long value) => new(ValueTag.Long, value);

    public static Value Of(float value) => new(ValueTag.Float, BitConverter.SingleToInt32Bits(value));

    public static Value Of(double value) => new(ValueTag.Double, BitConverter.DoubleToInt64Bits(value));

    public static Value Of(decimal value) => new(value, ValueKind.Decimal);

    public static Value Of(BigInteger value) => new(value, ValueKind.BigInteger);

    public static Value Of(string? value) => value is null ? default : new(value, ValueKind.String);

    /// <summary>A character met when a text is gone through item by item.</summary>
    internal static Value OfCharacter(char value) => new(value.ToString(), ValueKind.Character);

    public static Value Of(TimeSpan value) => new(ValueTag.TimeSpan, value.Ticks);

    // Ticks need 62 bits, so the kind of the time (none, UTC, local) fits above them.
    public static Value Of(DateTime value) => new(ValueTag.Date, value.Ticks | ((long)value.Kind << 62));

    public static Value Of(ValueList? value) => value is null ? default : new(value, ValueKind.List);

    public static Value Of(ValueMap? value) => value is null ? default : new(value, ValueKind.Object);

    public static Value Of(IView? value) => value is null ? default : new(value, ValueKind.Object);

    public static Value Of(TemplateFunction? value) => value is null ? default : new(value, ValueKind.Function);

    /// <summary>A list of views, read in place.</summary>
    public static Value List<T>(ImmutableArray<T> items)
        where T : IView => Of(new MappedList<T>(items, static item => Of(item)));

    /// <summary>A list of texts, read in place.</summary>
    public static Value List(ImmutableArray<string> items) => Of(new MappedList<string>(items, static item => Of(item)));

    /// <summary>A list of anything, with the way to show one of its items.</summary>
    public static Value List<T>(ImmutableArray<T> items, Func<T, Value> show) => Of(new MappedList<T>(items, show));

    /// <summary>A list of views, read in place.</summary>
    public static Value List(IReadOnlyList<IView> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Of(new MappedList<IView>([.. items], static item => Of(item)));
    }

    public static Value List(params ReadOnlySpan<Value> items) => Of(new ValueArray(items));

    public static implicit operator Value(bool value) => Of(value);

    public static implicit operator Value(int value) => Of(value);

    public static implicit operator Value(long value) => Of(value);

    public static implicit operator Value(double value) => Of(value);

    public static implicit operator Value(decimal value) => Of(value);

    public static implicit operator Value(string? value) => Of(value);

    public static implicit operator Value(DateTime value) => Of(value);

    public static implicit operator Value(TimeSpan value) => Of(value);

    public static implicit operator Value(ValueList? value) => Of(value);

    public static implicit operator Value(ValueMap? value) => Of(value);

    public static implicit operator Value(TemplateFunction? value) => Of(value);

    /// <summary>The text this value is, or null when it is not a text.</summary>
    public string? AsString => _object as string;

    public bool AsBool => _object == ValueTag.Bool && _bits != 0;

    /// <summary>The whole number this value is; 0 when it is none.</summary>
    public long AsLong => _object == ValueTag.Int || _object == ValueTag.Long ? _bits : 0;

    public int AsInt => (int)AsLong;

    public float AsFloat => _object == ValueTag.Float ? BitConverter.Int32BitsToSingle((int)_bits) : 0;

    public double AsDouble => _object == ValueTag.Double ? BitConverter.Int64BitsToDouble(_bits) : 0;

    public decimal AsDecimal => _object is decimal value ? value : 0;

    public BigInteger AsBigInteger => _object is BigInteger value ? value : BigInteger.Zero;

    public DateTime AsDate => _object == ValueTag.Date
        ? new DateTime(_bits & 0x3FFFFFFFFFFFFFFF, (DateTimeKind)((ulong)_bits >> 62))
        : default;

    public TimeSpan AsTimeSpan => _object == ValueTag.TimeSpan ? new TimeSpan(_bits) : default;

    // The bits rule most values out without a look at the object.
    public ValueList? AsList => _bits == (long)ValueKind.List ? _object as ValueList : null;

    public ValueMap? AsMap => _bits == (long)ValueKind.Object ? _object as ValueMap : null;

    public IView? AsView => _bits == (long)ValueKind.Object ? _object as IView : null;

    public TemplateFunction? AsFunction => _bits == (long)ValueKind.Function ? _object as TemplateFunction : null;

    /// <summary>All there is to a value that needs no object; of others its kind.</summary>
    internal long Bits => _bits;

    internal bool IsString => _object is string;

    internal bool IsInt => _object == ValueTag.Int;

    /// <summary>The list, map, view, function or text behind this value; null for what lives in the bits.</summary>
    internal object? Reference => _object is ValueTag ? null : _object;

    /// <summary>Same kind and same content; the comparison of the language itself is wider.</summary>
    public bool Equals(Value other)
    {
        if (_object is ValueTag or null) return ReferenceEquals(_object, other._object) && _bits == other._bits;
        if (_object is string or decimal or BigInteger) return _bits == other._bits && _object.Equals(other._object);
        return ReferenceEquals(_object, other._object);
    }

    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_object, _bits);

    public static bool operator ==(Value left, Value right) => left.Equals(right);

    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <summary>For debuggers and assertions: the kind and, where short, the content.</summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Bool => AsBool ? "true" : "false",
        ValueKind.Int or ValueKind.Long => _bits.ToString(CultureInfo.InvariantCulture),
        ValueKind.Double => AsDouble.ToString(CultureInfo.InvariantCulture),
        ValueKind.String or ValueKind.Character => (string)_object!,
        var kind => kind.ToString(),
    };
}
