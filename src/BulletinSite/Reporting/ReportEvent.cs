using System.Globalization;
using System.Text;
using System.Text.Json;
using BulletinSite.Text;

namespace BulletinSite.Reporting;

/// <summary>Takes a report out of the event of a GitHub workflow, so that no shell ever holds a word of it.</summary>
public static class ReportEvent
{
    /// <summary>The largest event that is read, in bytes.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    private const int LongestName = 39;

    /// <summary>The issue's text, its number, and who set the label; null where the file is no such event.</summary>
    public static ReceivedReport? Read(ReadOnlyMemory<byte> bytes, string name, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);
        if (bytes.Length > MaxBytes)
        {
            bag.Add(ReportingDiagnostics.TooLarge(name, bytes.Length));
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 32 });
            var issue = json.RootElement.GetProperty("issue");
            var by = json.RootElement.GetProperty("sender").GetProperty("login").GetString() ?? "";
            var number = issue.GetProperty("number").GetInt32();
            var body = issue.GetProperty("body").GetString() ?? "";
            // GitHub's own names, and those of its bots.
            if (by.Length is > 0 and <= LongestName && by.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '[' or ']') && number > 0)
                return new ReceivedReport(Encoding.UTF8.GetBytes(body), string.Create(CultureInfo.InvariantCulture, $"（#{number}）"), by);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // Told below, as what it is: no event.
            bag.Add(ReportingDiagnostics.NoEvent(name));
            return null;
        }

        bag.Add(ReportingDiagnostics.NoEvent(name));
        return null;
    }
}
