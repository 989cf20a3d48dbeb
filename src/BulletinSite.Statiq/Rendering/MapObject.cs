using BulletinSite.Templates.Values;
using Scriban;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace BulletinSite.Statiq.Rendering;

/// <summary>Named values as Scriban sees them, such as the words of the theme: shared by all pages, and not to be changed.</summary>
internal sealed class MapObject(ValueMap map) : IScriptObject
{
    public int Count => map.Count;

    public bool IsReadOnly { get => true; set { } }

    public IEnumerable<string> GetMembers() => map.Select(entry => entry.Key);

    public bool Contains(string member) => map.Has(member);

    public bool TryGetValue(TemplateContext context, ScriptSpan span, string member, out object? value)
    {
        var isThere = map.TryGet(member, out var found);
        value = isThere ? ViewValues.ToScript(found) : null;
        return isThere;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, ScriptSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
