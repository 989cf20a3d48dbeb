using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BulletinSite.Text;

namespace BulletinSite.Reporting;

/// <summary>Reads a reader's report. Nothing in it is believed: a page is looked up among the names the archive has, never opened by the name that is given.</summary>
public static partial class ReportReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The report; null after an error in the bag.</summary>
    /// <param name="bytes">The text of the issue.</param>
    /// <param name="name">How messages call it.</param>
    /// <param name="seeds">The names of all pages.</param>
    /// <param name="bag">Everything that is wrong with it.</param>
    public static ReaderReport? Read(ReadOnlySpan<byte> bytes, string name, ImmutableArray<string> seeds, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);
        if (TextOf(bytes, name, bag) is not { } text) return null;
        var fields = ReportSections.Of(new SourceText(name, text), bag);
        foreach (var field in ReportForm.Fields)
        {
            if (!fields.TryGetValue(field.Name, out var value))
            {
                // A page that filled in the block has said where.
                if (field.IsNeeded && !(field.Name == ReportForm.Where && fields.ContainsKey(ReportForm.Block))) bag.Add(ReportingDiagnostics.FieldMissing(name, field.Name));
            }
            else if (value.Length > field.Longest) bag.Add(ReportingDiagnostics.FieldTooLong(name, field.Name, value.Length, field.Longest));
            else if (field.Name != ReportForm.Block && value.EnumerateRunes().Any(IsUnseen)) bag.Add(ReportingDiagnostics.ControlCharacter(name, field.Name));
        }

        var block = fields.TryGetValue(ReportForm.Block, out var written) && !bag.HasErrors ? ReportBlock.Read(written, name, bag) : null;
        if (bag.HasErrors) return null;
        var place = fields.TryGetValue(ReportForm.Where, out var where) ? where : $"{block!["seed"]}#L{block["line"].Split(':')[0]}";
        var kind = fields[ReportForm.Kind].Split('/')[^1].Trim();
        if (!ReportForm.Kinds.Contains(kind, StringComparer.Ordinal)) bag.Add(ReportingDiagnostics.NoSuchKind(name));
        if (Place().Match(place) is not { Success: true } found || SeedOf(found.Groups["seed"].Value, seeds) is not { } seed)
        {
            bag.Add(ReportingDiagnostics.NoSuchPage(name));
            return null;
        }

        var first = Number(found.Groups["first"].Value);
        var last = found.Groups["last"].Success ? Number(found.Groups["last"].Value) : first;
        return bag.HasErrors ? null : new ReaderReport(seed, Math.Min(first, last), Math.Max(first, last), kind, OneLine(ReportForm.Wrong), OneLine(ReportForm.Right), OneLine(ReportForm.Why));

        string OneLine(string field) => fields.TryGetValue(field, out var value) ? string.Join(' ', value.Split((char[])['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : "";
    }

    private static string? TextOf(ReadOnlySpan<byte> bytes, string name, DiagnosticBag bag)
    {
        if (bytes.Length > ReportForm.MaxBytes)
        {
            bag.Add(ReportingDiagnostics.TooLarge(name, bytes.Length));
            return null;
        }

        try
        {
            return StrictUtf8.GetString(bytes).ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            // The framework has no other way to say "not valid".
            bag.Add(ReportingDiagnostics.NotText(name));
            return null;
        }
    }

    // Control characters and those that turn the direction of writing: a maintainer must see what he accepts.
    private static bool IsUnseen(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static string? SeedOf(string path, ImmutableArray<string> seeds)
    {
        foreach (var seed in seeds)
        {
            if (path == $"seeds/{seed}") return seed;
        }

        return null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<seed>[^\n#]{1,250})#L(?<first>[1-9][0-9]{0,5})(-L?(?<last>[1-9][0-9]{0,5}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
