using System.Collections.Concurrent;
using BulletinSite.Text;

namespace BulletinSite.Templates;

/// <summary>The templates of a theme by name, each read and parsed once; safe to use from several threads.</summary>
/// <param name="load">Gives the text of a name such as <c>partials/head.html</c>, or null when there is none.</param>
public sealed class TemplateLibrary(Func<string, SourceText?> load)
{
    private readonly ConcurrentDictionary<string, Lazy<Template?>> _templates = new(StringComparer.Ordinal);

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

    private Template? Load(string name) => load(name) is { } source ? Template.Parse(source, new DiagnosticBag()) : null;
}
