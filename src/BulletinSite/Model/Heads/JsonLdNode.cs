namespace BulletinSite.Model.Heads;

/// <summary>A thing of the schema.org vocabulary and what is known of it; properties without a value are left out.</summary>
internal sealed class JsonLdNode
{
    private readonly List<(string Name, object Value)> _properties = [];

    /// <param name="type">The type, or null for a mere reference to a thing described elsewhere.</param>
    public JsonLdNode(string? type) => Add("@type", type);

    public IReadOnlyList<(string Name, object Value)> Properties => _properties;

    public static JsonLdNode Reference(string id) => new JsonLdNode(null).Add("@id", id);

    public JsonLdNode Add(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) _properties.Add((name, value));
        return this;
    }

    public JsonLdNode Add(string name, int value)
    {
        _properties.Add((name, value));
        return this;
    }

    public JsonLdNode Add(string name, bool value)
    {
        _properties.Add((name, value));
        return this;
    }

    public JsonLdNode Add(string name, JsonLdNode? value)
    {
        if (value is not null) _properties.Add((name, value));
        return this;
    }

    public JsonLdNode Add(string name, IEnumerable<string> values)
    {
        if (values.ToList() is { Count: > 0 } list) _properties.Add((name, list));
        return this;
    }

    public JsonLdNode Add(string name, IEnumerable<JsonLdNode> values)
    {
        if (values.ToList() is { Count: > 0 } list) _properties.Add((name, list));
        return this;
    }
}
