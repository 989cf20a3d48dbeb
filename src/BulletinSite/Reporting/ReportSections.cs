using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Reporting;

/// <summary>Cuts the text of a report at the headings GitHub sets over the fields of a form.</summary>
internal static class ReportSections
{
    private const string Heading = "### ";
    private const string NoAnswer = "_No response_";

    /// <summary>The fields with what stands in them; fields left empty are not among them.</summary>
    public static ImmutableSortedDictionary<string, string> Of(SourceText report, DiagnosticBag bag)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        string? name = null;
        var start = 0;
        foreach (var line in report.Lines)
        {
            var text = report[line.Span];
            // Only a known field is a heading: whatever else a reader sets in large letters is his text.
            if (!text.StartsWith(Heading, StringComparison.Ordinal) || ReportForm.Fields.All(field => field.Name != text[Heading.Length..].Trim())) continue;
            if (name is not null) fields[name] = report.Text[start..line.Span.Start];
            name = text[Heading.Length..].Trim();
            start = line.Span.End;
            // A field given twice is somebody writing headings into a field.
            if (!fields.TryAdd(name, "")) bag.Add(ReportingDiagnostics.FieldTwice(new SourceSpan(report, line.Span), name));
        }

        if (name is not null) fields[name] = report.Text[start..];
        return fields.Select(field => KeyValuePair.Create(field.Key, field.Value.Trim()))
            .Where(field => field.Value.Length > 0 && field.Value != NoAnswer && !(field.Key == ReportForm.Block && ReportBlock.IsEmpty(field.Value)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
    }
}
