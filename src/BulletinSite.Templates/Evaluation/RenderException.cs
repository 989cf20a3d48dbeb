using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Stops a rendering on the way to the one place that reports why.</summary>
internal sealed class RenderException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
