using System.Text;
using BenchmarkDotNet.Attributes;
using BulletinSite.Templates.Values;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace BulletinSite.Benchmarks;

/// <summary>Scriban at the same work: its objects, its built-ins and its parsed includes are made beforehand, and its text is not encoded.</summary>
public partial class TemplateBenchmarks
{
    private readonly Dictionary<string, global::Scriban.Template> _includes = new(StringComparer.Ordinal);
    private readonly ScriptObject _builtIns = TemplateContext.GetDefaultBuiltinObject();
    private ScriptObject[] _objects = [];
    private Loader? _loader;
    private global::Scriban.Template? _other;

    [Benchmark(Baseline = true)]
    public int Scriban()
    {
        var length = 0;
        foreach (var page in _objects) length += RenderOther(page).Length;
        return length;
    }

    partial void PrepareOther(BuildOptions options, string template)
    {
        _loader = new Loader(Path.Combine(options.Theme, "templates"));
        _other = global::Scriban.Template.Parse(_loader.Read(template), template);
        _objects = [.. _views.Select(ToObject)];
        var theirs = new StringBuilder();
        foreach (var page in _objects) theirs.Append(RenderOther(page));
        Ours();
        if (!_output.WrittenSpan.SequenceEqual(Encoding.UTF8.GetBytes(theirs.ToString()))) throw new InvalidOperationException($"the {Pages} pages differ");
    }

    private string RenderOther(ScriptObject page)
    {
        var context = new TemplateContext(_builtIns) { TemplateLoader = _loader, LoopLimit = 0, LimitToString = 0, AutoIndent = false };
        foreach (var (name, include) in _includes) context.CachedTemplates[name] = include;
        context.PushGlobal(new ScriptObject());
        context.CurrentGlobal!.Import(page);
        var text = _other!.Render(context);
        foreach (var (name, include) in context.CachedTemplates) _includes[name] = include;
        return text;
    }

    private static ScriptObject ToObject(IView view)
    {
        var copy = new ScriptObject();
        foreach (var member in view.Shape.Members) copy[member.Name] = ToObject(member.Read(view));
        return copy;
    }

    private static ScriptObject ToObject(ValueMap map)
    {
        var copy = new ScriptObject();
        foreach (var (name, value) in map) copy[name] = ToObject(value);
        return copy;
    }

    private static object? ToObject(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.String => value.AsString,
        ValueKind.Int => value.AsInt,
        ValueKind.Bool => value.AsBool,
        ValueKind.List => ToArray(value.AsList!),
        ValueKind.Object => value.AsView is { } view ? ToObject(view) : ToObject(value.AsMap!),
        _ => throw new NotSupportedException($"no page of the theme holds a {value.Kind}"),
    };

    private static ScriptArray ToArray(ValueList list)
    {
        var copy = new ScriptArray(list.Count);
        for (var i = 0; i < list.Count; i++) copy.Add(ToObject(list[i]));
        return copy;
    }

    private sealed class Loader(string folder) : ITemplateLoader
    {
        public string Read(string name) => File.ReadAllText(Path.Combine(folder, name));

        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => Read(templatePath);

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Read(templatePath));
    }
}
