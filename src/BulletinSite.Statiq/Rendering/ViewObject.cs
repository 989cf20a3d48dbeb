using BulletinSite.Templates.Values;
using Scriban;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace BulletinSite.Statiq.Rendering;

/// <summary>A view as Scriban sees it: its members, read when a template asks for them, and not to be changed.</summary>
internal sealed class ViewObject(IView view) : IScriptObject
{
    public int Count => view.Shape.Members.Length;

    public bool IsReadOnly { get => true; set { } }

    public IEnumerable<string> GetMembers() => view.Shape.Members.Select(member => member.Name);

    public bool Contains(string member) => view.Shape.Find(member) is not null;

    public bool TryGetValue(TemplateContext context, ScriptSpan span, string member, out object? value)
    {
        var found = view.Shape.Find(member);
        value = found is null ? null : ViewValues.ToScript(found.Read(view));
        return found is not null;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, ScriptSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
