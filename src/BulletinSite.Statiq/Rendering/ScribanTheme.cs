using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using BulletinSite.Rendering;
using BulletinSite.Templates.Values;
using BulletinSite.Text;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BulletinSite.Statiq.Rendering;

/// <summary>A theme's templates, parsed by Scriban once and rendered with the site's views. Safe to use from several threads.</summary>
public sealed class ScribanTheme
{
    private readonly Theme _theme;
    private readonly ThemeLoader _loader;
    private readonly ScriptObject _builtIns = BuiltIns.Make();
    private readonly ConcurrentDictionary<string, global::Scriban.Template> _parsed = new(StringComparer.Ordinal);

    /// <param name="theme">The looks, read and checked.</param>
    public ScribanTheme(Theme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        _theme = theme;
        _loader = new ThemeLoader(theme.Templates);
    }

    /// <summary>The page as UTF-8 without the marks HTML does not need; null when the template failed, and then the bag says why.</summary>
    public byte[]? Render(string template, IView view, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(diagnostics);
        // A template that is missing or broken was reported when the theme was read.
        if (_theme.Templates.Get(template) is not { HasErrors: false } source) return null;
        try
        {
            var context = ContextFor(view);
            var text = Parsed(template, source.Source.Text).Render(context);
            // What this page included need not be parsed again for the next.
            foreach (var (name, included) in context.CachedTemplates) _parsed.TryAdd(name, included);
            var compact = new ArrayBufferWriter<byte>(text.Length * 2);
            HtmlCompactor.Compact(Encoding.UTF8.GetBytes(text), compact);
            return compact.WrittenSpan.ToArray();
        }
        catch (ScriptRuntimeException problem)
        {
            diagnostics.Add(StatiqDiagnostics.TemplateFailed(_theme, problem));
            return null;
        }
    }

    private TemplateContext ContextFor(IView view)
    {
        var context = new TemplateContext(_builtIns)
        {
            TemplateLoader = _loader,
            // A name nobody has defined is a mistake of the theme, not nothing.
            StrictVariables = true,
            // An index goes through thousands of names and is larger than a megabyte; both limits would cut it, the second without a word.
            LoopLimit = 0,
            LimitToString = 0,
            // The theme sets its own line ends; what follows an include would be blanks in the newspaper's text.
            AutoIndent = false,
            NewLine = "\n",
        };
        foreach (var (name, template) in _parsed) context.CachedTemplates[name] = template;
        context.PushGlobal(new ViewObject(view));
        // What a template sets is its own.
        context.PushGlobal(new ScriptObject());
        return context;
    }

    private global::Scriban.Template Parsed(string name, string text) =>
        _parsed.GetOrAdd(name, static (key, source) => global::Scriban.Template.Parse(source, key), text);
}
