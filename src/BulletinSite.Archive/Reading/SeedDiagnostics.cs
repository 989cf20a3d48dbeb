using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Archive.Reading;

/// <summary>What can be wrong with a seed before its text is looked at.</summary>
public static class SeedDiagnostics
{
    public static Diagnostic Empty(string file) => new(Severity.Error, "SEED001",
        "the page has no text", DiagnosticPlace.WholeFile(file),
        $"put the text of the printed page into {file}, or remove the file");

    public static Diagnostic Binary(string file, int offset) => new(Severity.Error, "SEED002",
        Invariant($"this is not a text file: byte {offset + 1} is zero"), DiagnosticPlace.WholeFile(file),
        "save the page's text layer as plain text (pdftotext writes one from a PDF)");

    public static Diagnostic UnknownEncoding(SourceSpan place, byte found) => new(Severity.Error, "SEED003",
        Invariant($"the encoding is unknown: byte 0x{found:X2} stands in no UTF-8 text, and the page does not read as GB18030"), place,
        "save the file as UTF-8");

    public static Diagnostic BrokenEncoding(string file, string encoding) => new(Severity.Error, "SEED004",
        $"the byte order mark says {encoding}, but the bytes after it are not", DiagnosticPlace.WholeFile(file),
        "save the file as UTF-8");

    public static Diagnostic TooLarge(string file, long bytes) => new(Severity.Error, "SEED005",
        Invariant($"the file holds {bytes / 1_000_000.0:0.#} MB; a printed page holds some kilobytes, and {SeedDecoder.MaxBytes / 1_000_000} MB is the limit"),
        DiagnosticPlace.WholeFile(file), "write one file a page");

    public static Diagnostic LineTooLong(SourceSpan line) => new(Severity.Error, "SEED006",
        Invariant($"the line is {line.Span.Length} characters long; {SeedDecoder.MaxLineLength} is the limit"), line,
        "break the line where the paragraphs end");

    /// <param name="place">The blank that is read in place of the first of them.</param>
    /// <param name="text">The text as it was decoded.</param>
    /// <param name="count">How many there are on the page.</param>
    public static Diagnostic Unprintable(SourceSpan place, string text, int count) => new(Severity.Review, "SEED007",
        Invariant($"no web page can carry the character U+{char.ConvertToUtf32(text, place.Span.Start):X4}; it is read as a blank{(count > 1 ? Invariant($", like {count - 1} more on this page") : "")}"), place,
        Invariant($"if a sign is missing there: correct {place.Source.Name}:{place.FirstLine} edit"));

    public static Diagnostic Unreadable(string file, string why) => new(Severity.Error, "SEED008",
        $"the file cannot be read: {why}", DiagnosticPlace.WholeFile(file), "check the file's permissions");

    public static Diagnostic NoFolder(string folder) => new(Severity.Error, "SEED009",
        "there is no folder with seeds", DiagnosticPlace.WholeFile(folder), "name the archive's folder with --root, or the seeds' with --seeds");

    public static Diagnostic NoSeeds(string folder) => new(Severity.Error, "SEED010",
        "the folder holds no page (*.txt)", DiagnosticPlace.WholeFile(folder), "put the text of each printed page into a file that ends with .txt, or let \"add FILE\" do it");

    public static Diagnostic NotASeed(string file) => new(Severity.Note, "SEED011",
        "the file is left out: a seed's name ends with .txt", DiagnosticPlace.WholeFile(file));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
