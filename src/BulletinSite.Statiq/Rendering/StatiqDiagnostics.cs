using BulletinSite.Rendering;
using BulletinSite.Text;
using Scriban.Syntax;

namespace BulletinSite.Statiq.Rendering;

/// <summary>What can go wrong in this host and not in the other.</summary>
internal static class StatiqDiagnostics
{
    public static Diagnostic TemplateFailed(Theme theme, ScriptRuntimeException problem) => new(Severity.Error, "SCRI001",
        $"Scriban stopped: {problem.OriginalMessage}", PlaceOf(theme, problem), "mend the template there; the message is Scriban's own");

    private static DiagnosticPlace PlaceOf(Theme theme, ScriptRuntimeException problem)
    {
        var file = problem.Span.FileName ?? "";
        if (theme.Templates.Get(file)?.Source is not { } source) return DiagnosticPlace.WholeFile(file);
        var start = Math.Clamp(problem.Span.Start.Offset, 0, source.Text.Length);
        return DiagnosticPlace.At(source, TextSpan.FromBounds(start, Math.Clamp(problem.Span.End.Offset + 1, start, source.Text.Length)));
    }
}
