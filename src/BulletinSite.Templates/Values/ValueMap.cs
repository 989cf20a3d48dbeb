using System.Collections;

namespace BulletinSite.Templates.Values;

/// <summary>An object made by a template or by hand: named values in the order they were added.</summary>
/// <remarks>Most objects have a few members, and names in templates are interned, so a short scan beats a hash table.</remarks>
public sealed class ValueMap : IEnumerable<KeyValuePair<string, Value>>
{
    private const int ScanLimit = 8;
    private string[] _names = [];
    private Value[] _values = [];
    private int _count;
    private Dictionary<string, int>? _index;
    private HashSet<string>? _readOnly;

    public int Count => _count;

    public Value this[string name]
    {
        get => TryGet(name, out var value) ? value : default;
        set => Set(name, value);
    }

    /// <summary>The names in the order they were added.</summary>
    public ReadOnlySpan<string> Names => _names.AsSpan(0, _count);

    /// <summary>The values, in the order of <see cref="Names"/>.</summary>
    public ReadOnlySpan<Value> Values => _values.AsSpan(0, _count);

    public void Add(string name, Value value) => Set(name, value);

    public bool Has(string name) => IndexOf(name) >= 0;

    public bool TryGet(string name, out Value value)
    {
        var at = IndexOf(name);
        value = at < 0 ? default : _values[at];
        return at >= 0;
    }

    public bool Remove(string name)
    {
        var at = IndexOf(name);
        if (at < 0) return false;
        Array.Copy(_names, at + 1, _names, at, _count - at - 1);
        Array.Copy(_values, at + 1, _values, at, _count - at - 1);
        _count--;
        _values[_count] = default;
        if (_index is not null) BuildIndex();
        return true;
    }

    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        for (var i = 0; i < _count; i++) yield return new(_names[i], _values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Keeps templates from changing this object: one that several pages share must be the same for all of them.</summary>
    public ValueMap Freeze()
    {
        IsFrozen = true;
        return this;
    }

    internal bool IsFrozen { get; private set; }

    /// <summary>The hash of what it holds, of one that cannot change; null when it has not been made.</summary>
    internal byte[]? Digest { get; set; }

    internal bool IsReadOnly(string name) => IsFrozen || (_readOnly is not null && _readOnly.Contains(name));

    internal void SetReadOnly(string name) => (_readOnly ??= new(StringComparer.Ordinal)).Add(name);

    private void Set(string name, Value value)
    {
        ArgumentNullException.ThrowIfNull(name);
        var at = IndexOf(name);
        if (at >= 0)
        {
            _values[at] = value;
            return;
        }

        if (_count == _names.Length)
        {
            var capacity = Math.Max(4, _count * 2);
            Array.Resize(ref _names, capacity);
            Array.Resize(ref _values, capacity);
        }

        _names[_count] = name;
        _values[_count] = value;
        _index?.Add(name, _count);
        _count++;
        if (_index is null && _count > ScanLimit) BuildIndex();
    }

    private int IndexOf(string name)
    {
        if (_index is not null) return _index.TryGetValue(name, out var found) ? found : -1;
        var names = _names.AsSpan(0, _count);
        for (var i = 0; i < names.Length; i++)
        {
            if (ReferenceEquals(names[i], name)) return i;
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    private void BuildIndex()
    {
        _index = new Dictionary<string, int>(_count * 2, StringComparer.Ordinal);
        for (var i = 0; i < _count; i++) _index.Add(_names[i], i);
    }
}
