using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement.Yaml;

/// <summary>Takes the values out of a map and reports what is missing, unknown or of the wrong kind.</summary>
/// <remarks>Every problem is reported where it stands, and reading goes on, so that an editor sees all of them at once.</remarks>
internal sealed class MapReader
{
    private readonly YamlMap _map;
    private readonly string _owner;
    private readonly DiagnosticBag _bag;
    private readonly int _problemsBefore;

    // Keys that stand there with other letters: what is misspelt is not missing as well.
    private readonly HashSet<string> _misspelt = new(StringComparer.Ordinal);

    /// <param name="map">The map.</param>
    /// <param name="owner">What the map describes, in the words of messages: <c>a tag</c>.</param>
    /// <param name="known">The keys it may have.</param>
    /// <param name="bag">Where problems go.</param>
    public MapReader(YamlMap map, string owner, ImmutableArray<string> known, DiagnosticBag bag)
    {
        _map = map;
        _owner = owner;
        _bag = bag;
        _problemsBefore = bag.Count;
        foreach (var entry in map.Entries)
        {
            if (known.Contains(entry.Key.Text, StringComparer.Ordinal)) continue;
            var near = Suggestion.For(entry.Key.Text, known);
            if (near is not null) _misspelt.Add(near);
            bag.Add(YamlDiagnostics.UnknownKey(entry.Key, owner, near, known));
        }
    }

    /// <summary>Where the map begins: its first key.</summary>
    public SourceSpan From => _map.Entries.IsEmpty ? _map.From : _map.Entries[0].Key.From;

    /// <summary>Whether nothing was wrong with this map so far: only then may something be built of it.</summary>
    public bool IsSound => _bag.Count == _problemsBefore;

    public bool Has(string key) => _map.Find(key) is not null;

    public bool IsList(string key) => _map.Find(key)?.Value is YamlList;

    /// <summary>Where a value stands, or the map itself where there is none.</summary>
    public SourceSpan PlaceOf(string key) => _map.Find(key)?.Value.From ?? From;

    /// <summary>A text that must be there; empty when it is not, which has then been reported.</summary>
    public string RequiredText(string key)
    {
        if (_map.Find(key) is null)
        {
            Missing(key);
            return "";
        }

        var text = Text(key);
        if (text.Length == 0 && IsSound) _bag.Add(YamlDiagnostics.BadValue(_map.Find(key)!.Value, key, "is empty", $"write the {key}"));
        return text;
    }

    /// <summary>A text; empty where the key is missing.</summary>
    public string Text(string key) => Scalar(key)?.Text.Trim() ?? "";

    public YamlScalar? Scalar(string key, string expected = "a text")
    {
        if (_map.Find(key) is not { } entry) return null;
        if (entry.Value is YamlScalar { IsNothing: false } scalar) return scalar;
        _bag.Add(YamlDiagnostics.WrongType(entry.Value, key, expected));
        return null;
    }

    public int Number(string key, int otherwise, int smallest, int greatest)
    {
        if (Scalar(key, "a whole number") is not { } scalar) return otherwise;
        if (int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= smallest && number <= greatest)
        {
            return number;
        }

        var range = string.Create(CultureInfo.InvariantCulture, $"a whole number from {smallest} to {greatest}");
        _bag.Add(YamlDiagnostics.BadValue(scalar, key, $"must be {range}, and is \"{scalar.Text}\"", $"write {range}"));
        return otherwise;
    }

    /// <summary>A list of texts; empty where the key is missing.</summary>
    public ImmutableArray<YamlScalar> Texts(string key)
    {
        if (List(key) is not { } list) return [];
        var texts = ImmutableArray.CreateBuilder<YamlScalar>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is not YamlScalar { IsNothing: false } scalar) _bag.Add(YamlDiagnostics.WrongType(item, key, "a list of texts"));
            else if (scalar.Text.Trim().Length == 0) _bag.Add(YamlDiagnostics.BadValue(scalar, key, "has an empty item", "remove the item"));
            else texts.Add(scalar);
        }

        return texts.DrainToImmutable();
    }

    /// <summary>A list of lists of texts; empty where the key is missing.</summary>
    public IEnumerable<ImmutableArray<YamlScalar>> Lists(string key)
    {
        if (List(key) is not { } list) yield break;
        foreach (var item in list.Items)
        {
            if (item is YamlList inner && inner.Items.All(entry => entry is YamlScalar { IsNothing: false })) yield return [.. inner.Items.Cast<YamlScalar>()];
            else _bag.Add(YamlDiagnostics.WrongType(item, key, "a list of lists"));
        }
    }

    /// <summary>A list of texts without their places, each once and trimmed.</summary>
    public ImmutableArray<string> Words(string key) =>
        [.. Texts(key).Select(scalar => scalar.Text.Trim()).Distinct(StringComparer.Ordinal)];

    /// <summary>A list of maps; empty where the key is missing.</summary>
    public IEnumerable<MapReader> Maps(string key, string owner, ImmutableArray<string> known)
    {
        if (List(key) is not { } list) yield break;
        foreach (var item in list.Items)
        {
            if (item is YamlMap map) yield return new MapReader(map, owner, known, _bag);
            else _bag.Add(YamlDiagnostics.WrongType(item, key, "a list of maps"));
        }
    }

    public MapReader? Map(string key, string owner, ImmutableArray<string> known)
    {
        if (Raw(key) is not { } map) return null;
        return new MapReader(map, owner, known, _bag);
    }

    /// <summary>A map whose keys are free.</summary>
    public YamlMap? Raw(string key)
    {
        if (_map.Find(key) is not { } entry) return null;
        if (entry.Value is YamlMap map) return map;
        _bag.Add(YamlDiagnostics.WrongType(entry.Value, key, "a map of keys"));
        return null;
    }

    public void Report(string key, string problem, string hint)
    {
        var value = _map.Find(key)?.Value ?? _map;
        _bag.Add(YamlDiagnostics.BadValue(value, key, problem, hint));
    }

    public void Missing(string key)
    {
        if (!_misspelt.Contains(key)) _bag.Add(YamlDiagnostics.MissingKey(From, _owner, key));
    }

    private YamlList? List(string key)
    {
        if (_map.Find(key) is not { } entry) return null;
        if (entry.Value is YamlList list) return list;
        _bag.Add(YamlDiagnostics.WrongType(entry.Value, key, "a list"));
        return null;
    }
}
