using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Adds issues to <c>issues.yml</c>. What stands in the file stays as it is, comments and all.</summary>
public static class IssueWriter
{
    private const string Proposed = "# proposed by \"add\" from what the page shows: look at it, then remove this line";

    // Readers see the reason; where the day itself is printed nothing more needs to be said.
    private const string PrintedReason = "版面印有日期";

    /// <summary>Adds entries to the file, after reading the whole back; nothing is written when that finds a mistake.</summary>
    /// <param name="inputFolder">The editors' folder.</param>
    /// <param name="entries">The entries, as <see cref="EntryOf"/> makes them.</param>
    /// <param name="all">The names of all pages of the archive, those of the entries among them.</param>
    /// <param name="bag">What is wrong with the file.</param>
    /// <returns>Whether the entries stand in the file.</returns>
    public static bool Add(string inputFolder, ImmutableArray<string> entries, ImmutableArray<string> all, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);
        var input = new InputFolder(inputFolder);
        var text = entries.Aggregate(input.Read(IssuesReader.File, bag)?.Text ?? "", Append);
        var after = new SourceText(input.NameOf(IssuesReader.File), text);
        IssuesReader.Read(after, new SeedNames(all, isWholeArchive: true), bag);
        if (bag.HasErrors) return false;
        input.Write(IssuesReader.File, after.Text, bag);
        return !bag.HasErrors;
    }

    /// <summary>The text of a file with one entry more, set in like those before it.</summary>
    public static string Append(string file, string entry)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(entry);
        var lines = file.TrimEnd('\n', '\r', ' ').Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        var list = Array.FindIndex(lines, line => line.StartsWith("issues:", StringComparison.Ordinal));
        if (list >= 0 && lines[list].TrimEnd() == "issues: []") lines[list] = "issues:";
        var text = new StringBuilder(string.Join('\n', lines));
        if (text.Length > 0) text.Append('\n');
        if (list < 0) text.Append("issues:\n");
        else if (list < lines.Length - 1) text.Append('\n');
        var first = list < 0 ? null : lines.Skip(list + 1).FirstOrDefault(line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal));
        var indent = first is null ? "  " : first[..^first.TrimStart().Length];
        foreach (var line in entry.TrimEnd('\n').Split('\n')) text.Append(indent).Append(line).Append('\n');
        // A file written on Windows stays one.
        return file.Contains("\r\n", StringComparison.Ordinal) ? text.ToString().ReplaceLineEndings("\r\n") : text.ToString();
    }

    /// <summary>The entry of an issue.</summary>
    /// <param name="seeds">The names of its pages, in order.</param>
    /// <param name="date">The proposed date; nothing is said of it where it is unknown.</param>
    public static string EntryOf(ImmutableArray<string> seeds, IssueDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"- seeds: [{string.Join(", ", seeds.Select(YamlText.Of))}]\n");
        if (date.Edtf is not { } edtf) return text.ToString();
        text.Append(CultureInfo.InvariantCulture, $"  {Proposed}\n  date: \"{edtf.Text}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"  reason: {YamlText.Of(date.Reason.Length > 0 ? date.Reason : PrintedReason)}\n");
        if (date.Evidence.IsEmpty) return text.ToString();
        text.Append("  evidence:\n");
        foreach (var evidence in date.Evidence) Append(text, evidence, seeds.Length > 1);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Evidence evidence, bool namesSeed)
    {
        var line = evidence.From.Source.LineAt(evidence.From.Span.Start);
        var end = Math.Min(evidence.From.Span.End, line.Span.End);
        var quotation = evidence.From.Span.IsEmpty ? "" : evidence.From.Source[TextSpan.FromBounds(evidence.From.Span.Start, end)].Trim();
        if (quotation.Length == 0)
        {
            // The file's name is no line of the page.
            text.Append(CultureInfo.InvariantCulture, $"    - note: {YamlText.Of($"文件名 {evidence.Quotation}")}\n");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"    - line: {line.Number}\n      quotation: {YamlText.Of(quotation)}\n");
        if (namesSeed) text.Append(CultureInfo.InvariantCulture, $"      seed: {YamlText.Of(Path.GetFileName(evidence.From.Source.Name))}\n");
    }
}
