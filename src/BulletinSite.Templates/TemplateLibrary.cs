using System.Collections.Concurrent;
using BulletinSite.Text;

namespace BulletinSite.Templates;

/// <summary>The templates of a theme by name, each parsed once, when it is first asked for; safe to use from several threads.</summary>
/// <param name="sources">Their texts, under names such as <c>partials/head.html</c>.</param>
public sealed class TemplateLibrary(IReadOnlyDictionary<string, SourceText> sources)
{
    private readonly ConcurrentDictionary<string, Lazy<Template?>> _templates = new(StringComparer.Ordinal);

    /// <summary>Every name, in ordinal order.</summary>
    public IEnumerable<string> Names => sources.Keys.Order(StringComparer.Ordinal);

    /// <summary>The template of a name, or null when the name leaves the theme folder or nothing is there.</summary>
    public Template? Get(string name) =>
        _templates.TryGetValue(name, out var known) ? known.Value
        : IsInside(name) ? _templates.GetOrAdd(name, key => new Lazy<Template?>(() => Load(key))).Value
        : null;

    /// <summary>Whether a name stays in the theme folder: relative, with <c>/</c>, without <c>.</c> or <c>..</c> steps.</summary>
    public static bool IsInside(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0 || name.AsSpan().ContainsAny('\\', ':', '\0')) return false;
        foreach (var step in name.AsSpan().Split('/'))
        {
            if (name.AsSpan(step) is "" or "." or "..") return false;
        }

        return true;
    }

    private Template? Load(string name) => sources.TryGetValue(name, out var source) ? Template.Parse(source, new DiagnosticBag()) : null;
}
