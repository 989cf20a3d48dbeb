using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using BulletinSite.Adding;
using BulletinSite.Archive.Gathering;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary>One JSON object for the whole run, for other programs.</summary>
internal sealed class JsonReporter(Stream output) : IReporter
{
    private readonly List<string> _said = [];
    private IReadOnlyList<Diagnostic> _diagnostics = [];
    private IReadOnlyList<ReviewItem>? _review;
    private int _toReview;
    private ImmutableArray<AddedIssue>? _added;
    private bool _isWritten;
    private BuildReport? _report;

    public void Begin(string stage)
    {
        // A program that reads the result does not watch the steps.
    }

    public void Say(string text) => _said.Add(text);

    public void Added(ImmutableArray<AddedIssue> issues, bool isWritten) => (_added, _isWritten) = (issues, isWritten);

    public void Review(IReadOnlyList<ReviewItem> items, int all) => (_review, _toReview) = (items, all);

    public void Show(IReadOnlyList<Diagnostic> diagnostics) => _diagnostics = diagnostics;

    public void Summarize(BuildReport report) => _report = report;

    public void Dispose()
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        if (_report is { } report) WriteReport(json, report);
        if (_added is { } added) AddingJson.Write(json, added, _isWritten);
        if (_review is not null) WriteReview(json);
        if (_said.Count > 0) json.WriteString("text", string.Join('\n', _said));
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in _diagnostics) WriteDiagnostic(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteReport(Utf8JsonWriter json, BuildReport report)
    {
        json.WriteNumber("issues", report.Issues);
        json.WriteNumber("articles", report.Articles);
        json.WriteNumber("paragraphs", report.Paragraphs);
        json.WriteNumber("joins", report.Joins);
        json.WriteNumber("characters_in", report.Characters.In);
        json.WriteNumber("characters_out", report.Characters.Out);
        json.WriteNumber("published_in", report.Published.In);
        json.WriteNumber("published_out", report.Published.Out);
        json.WriteNumber("pages", report.Pages);
        json.WriteNumber("kept_pages", report.KeptPages);
        json.WriteNumber("files", report.Files);
        json.WriteNumber("bytes", report.Bytes);
        json.WriteNumber("doubts", report.Doubts);
        json.WriteString("output", report.Output);
        json.WriteBoolean("unchanged", report.IsUnchanged);
        json.WriteStartObject("milliseconds");
        foreach (var stage in report.Stages) json.WriteNumber(stage.Stage, Math.Round(stage.Time.TotalMilliseconds, 1));
        json.WriteEndObject();
    }

    private void WriteReview(Utf8JsonWriter json)
    {
        json.WriteNumber("to_review", _toReview);
        json.WriteStartArray("review");
        foreach (var item in _review!)
        {
            json.WriteStartObject();
            json.WriteNumber("rank", item.Rank);
            json.WriteString("about", item.Doubt.Kind.ToString().ToLowerInvariant());
            json.WriteString("file", item.Doubt.Place.Source.Name);
            json.WriteNumber("line", item.Doubt.Place.FirstLine);
            json.WriteString("text", ReviewText.Excerpt(item.Doubt.Place));
            json.WriteString("reading", item.Doubt.Reading);
            json.WriteString("runner_up", item.Doubt.RunnerUp.Length > 0 ? item.Doubt.RunnerUp : null);
            json.WriteNumber("margin", item.Doubt.Margin);
            json.WriteString("article", item.Article?.Id.Value);
            json.WriteString("code", item.Doubt.Message.Code);
            json.WriteString("command", item.Command.Length > 0 ? item.Command : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("file", diagnostic.Place.File);
        json.WriteNumber("line", diagnostic.Place.Position.Line);
        json.WriteNumber("column", diagnostic.Place.Position.Column);
        json.WriteString("severity", Diagnostic.Name(diagnostic.Severity));
        json.WriteString("code", diagnostic.Code);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("hint", diagnostic.Hint);
        json.WriteEndObject();
    }
}
