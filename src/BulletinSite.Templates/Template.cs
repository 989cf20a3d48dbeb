using System.Buffers;
using System.Collections.Immutable;
using BulletinSite.Templates.Evaluation;
using BulletinSite.Templates.Evaluation.Steps;
using BulletinSite.Templates.Parsing;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates;

/// <summary>A parsed template: what a theme file says, ready to be rendered with a model as often as needed, on any thread.</summary>
public sealed class Template
{
    private Template(ParsedTemplate parsed, Step body, ImmutableArray<Diagnostic> diagnostics)
    {
        Parsed = parsed;
        Body = body;
        Diagnostics = diagnostics;
        HasErrors = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
    }

    public SourceText Source => Parsed.Source;

    internal ParsedTemplate Parsed { get; }

    internal Step Body { get; }

    /// <summary>What was wrong with the text of the template.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public bool HasErrors { get; }

    /// <summary>Reads a template; what is wrong is in the bag, all of it, and the template knows that it has errors.</summary>
    public static Template Parse(SourceText source, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var found = new DiagnosticBag();
        var parsed = Parser.Parse(source, found);
        return Create(parsed, found, diagnostics);
    }

    /// <summary>What its output depends on beside its arguments; found out when it is first included.</summary>
    internal Steadiness? Steadiness { get; set; }

    /// <summary>Writes the template, filled with the members of a view, as UTF-8.</summary>
    /// <returns>Whether everything was written; if not, the bag says why.</returns>
    public bool Render(IView model, IBufferWriter<byte> output, RenderOptions options, DiagnosticBag diagnostics) =>
        Render(Value.Of(model), output, options, diagnostics);

    /// <summary>Writes the template, filled with the members of an object, as UTF-8.</summary>
    /// <returns>Whether everything was written; if not, the bag says why.</returns>
    public bool Render(Value model, IBufferWriter<byte> output, RenderOptions options, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (HasErrors)
        {
            diagnostics.AddRange(Diagnostics);
            return false;
        }

        var rendering = new Rendering(options, model, diagnostics);
        using var sink = new Utf8Sink(output, options.Limits.OutputBytes, rendering.OutputTooLong);
        try
        {
            if (rendering.RunInto(sink, Body) == Flow.Return) rendering.WriteInto(sink, rendering.Returned);
            sink.Flush();
        }
        catch (RenderException stopped)
        {
            diagnostics.Add(stopped.Diagnostic);
            return false;
        }

        return !rendering.HasReported;
    }

    /// <summary>Reads a text that is code as a whole, without code marks.</summary>
    internal static Template ParseCode(SourceText source)
    {
        var found = new DiagnosticBag();
        return Create(Parser.ParseCode(source, found), found, new DiagnosticBag());
    }

    private static Template Create(ParsedTemplate parsed, DiagnosticBag found, DiagnosticBag diagnostics)
    {
        var inOrder = found.InFileOrder();
        diagnostics.AddRange(inOrder);
        return new Template(parsed, found.HasErrors ? new BlockStep([]) : Compiler.Compile(parsed), inOrder);
    }
}
