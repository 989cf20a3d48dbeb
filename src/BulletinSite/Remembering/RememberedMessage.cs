using System.Security.Cryptography;
using System.Text;
using BulletinSite.Text;

namespace BulletinSite.Remembering;

/// <summary>A message of an earlier run.</summary>
/// <param name="Severity">What it asks for.</param>
/// <param name="Code">Its code.</param>
/// <param name="Text">Its sentence.</param>
/// <param name="File">The file it points at.</param>
/// <param name="Start">Where in the file; -1 for the file as a whole.</param>
/// <param name="Length">How much of it.</param>
/// <param name="Hint">What to do.</param>
/// <param name="Printed">A hash of how it was printed: with its excerpt, it would take more room than all the rest.</param>
internal sealed record RememberedMessage(Severity Severity, string Code, string Text, string File, int Start, int Length, string? Hint, string Printed)
{
    private const int HashBytes = 16;

    public static RememberedMessage Of(Diagnostic diagnostic)
    {
        var span = diagnostic.Place.Span?.Span;
        return new RememberedMessage(
            diagnostic.Severity, diagnostic.Code, diagnostic.Message, diagnostic.Place.File, span?.Start ?? -1, span?.Length ?? 0, diagnostic.Hint,
            HashOf(diagnostic));
    }

    /// <summary>The message with the text it points into; null when it would not print as it did.</summary>
    public Diagnostic? ToDiagnostic(RememberedSources sources)
    {
        var place = DiagnosticPlace.WholeFile(File);
        if (Start >= 0)
        {
            if (sources.Read(File) is not { } source || Start + Length > source.Text.Length) return null;
            place = DiagnosticPlace.At(source, new TextSpan(Start, Length));
        }

        var diagnostic = new Diagnostic(Severity, Code, Text, place, Hint);
        return HashOf(diagnostic) == Printed ? diagnostic : null;
    }

    private static string HashOf(Diagnostic diagnostic) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(DiagnosticPrinter.Print(diagnostic))).AsSpan(0, HashBytes));
}
