using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using BulletinSite.Text;

namespace BulletinSite.Serving.Previewing;

/// <summary>What the overlay of a page shows, as one line of JSON.</summary>
internal static class OverlayText
{
    // Nobody reads more before mending some.
    private const int Most = 40;

    /// <param name="state">What is shown.</param>
    /// <param name="page">What is wrong with the page itself.</param>
    /// <param name="desk">The path of the server's own addresses.</param>
    public static string Of(PreviewState state, ImmutableArray<Diagnostic> page, string desk)
    {
        List<Diagnostic> wrong = [.. state.Errors, .. page.Where(message => message.Severity == Severity.Error)];
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteNumber("errors", wrong.Count);
            json.WriteNumber("doubts", state.Doubts);
            json.WriteBoolean("current", state.IsCurrent);
            json.WriteString("review", desk + "review/");
            json.WriteStartArray("messages");
            foreach (var message in wrong.Take(Most)) Write(json, message);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Diagnostic message)
    {
        json.WriteStartObject();
        json.WriteString("place", DiagnosticPrinter.OneLine(message.Place.ToString()));
        json.WriteString("code", message.Code);
        json.WriteString("message", DiagnosticPrinter.OneLine(message.Message));
        json.WriteString("hint", message.Hint is { } hint ? DiagnosticPrinter.OneLine(hint) : null);
        if (message.Place.Span is { } span && !span.Source.Lines.IsEmpty) json.WriteString("excerpt", DiagnosticPrinter.Excerpt(span));
        json.WriteEndObject();
    }
}
