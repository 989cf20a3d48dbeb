using System.Buffers;
using System.Text;
using BulletinSite.Text;

namespace BulletinSite.Archive.Reading;

/// <summary>Turns the bytes of a seed into text. The encoding is detected, stated, and never guessed silently.</summary>
/// <remarks>
/// Byte order mark, else UTF-16 when every second byte of the line ends is zero, else strict UTF-8, else GB18030 when the
/// result reads like Chinese. A file with more than a stray zero byte is no text. Anything else is an error: a wrong guess would change every character of the page.
/// </remarks>
public static class SeedDecoder
{
    /// <summary>The largest seed read, in bytes. A newspaper page is about 10 kB.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>The longest line read, in UTF-16 units.</summary>
    public const int MaxLineLength = 200_000;

    // GB 2312 holds nearly every character in use; bytes of another encoding scatter over the whole GB18030 plane.
    private const double LeastShareOfCommonPairs = 0.9;

    // A typesetting program leaves a zero here and there, which is read as a blank like others of its kind; a file full of them is no text.
    private const int BytesPerStrayZero = 50;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Little = new UnicodeEncoding(false, false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16Big = new UnicodeEncoding(true, false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text of a seed, or null after at least one error in the bag.</summary>
    public static SeedText? Decode(SeedFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var bytes = file.Bytes.Span;
        if (bytes.IsEmpty) return Refuse(SeedDiagnostics.Empty(file.Path));
        if (bytes.Length > MaxBytes) return Refuse(SeedDiagnostics.TooLarge(file.Path, bytes.Length));

        var (encoding, mark) = ByteOrderMark(bytes);
        if (mark == 0) encoding = Detect(bytes);
        if (encoding is not { } known)
            return Refuse(bytes.Contains((byte)0) ? SeedDiagnostics.Binary(file.Path, bytes.IndexOf((byte)0)) : UnknownEncoding(file));
        if (TryDecode(known, bytes[mark..]) is not { } text) return Refuse(SeedDiagnostics.BrokenEncoding(file.Path, Name(known)));

        var source = new SourceText(file.Path, Unprintable.Blank(text, out var blanked));
        if (!IsReadable(source, diagnostics)) return null;
        var unprintable = blanked is [var first, ..] ? SeedDiagnostics.Unprintable(new SourceSpan(source, new TextSpan(first, 1)), text, blanked.Count) : null;
        if (unprintable is not null) diagnostics.Add(unprintable);
        return new SeedText(file, source, known, mark > 0, LineEndsOf(text)) { Unprintable = unprintable };

        SeedText? Refuse(Diagnostic diagnostic)
        {
            diagnostics.Add(diagnostic);
            return null;
        }
    }

    /// <summary>The encoding's usual name.</summary>
    public static string Name(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => "UTF-8",
        TextEncoding.Utf16LittleEndian => "UTF-16LE",
        TextEncoding.Utf16BigEndian => "UTF-16BE",
        _ => "GB18030",
    };

    private static (TextEncoding? Encoding, int Length) ByteOrderMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return (TextEncoding.Utf8, 3);
        if (bytes is [0xFF, 0xFE, ..]) return (TextEncoding.Utf16LittleEndian, 2);
        if (bytes is [0xFE, 0xFF, ..]) return (TextEncoding.Utf16BigEndian, 2);
        return (null, 0);
    }

    private static TextEncoding? Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            if (DetectUtf16(bytes) is { } wide) return wide;
            if (bytes.Count((byte)0) > bytes.Length / BytesPerStrayZero) return null;
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes)) return TextEncoding.Utf8;
        return TryDecode(TextEncoding.Gb18030, bytes) is not null && ReadsLikeGb18030(bytes) ? TextEncoding.Gb18030 : null;
    }

    private static TextEncoding? DetectUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0) return null;
        int little = 0, big = 0;
        for (var i = 0; i < bytes.Length; i += 2)
        {
            if (bytes[i] == (byte)'\n' && bytes[i + 1] == 0) little++;
            if (bytes[i + 1] == (byte)'\n' && bytes[i] == 0) big++;
            if (bytes[i] == 0 && bytes[i + 1] == 0) return null;
        }

        return (little, big) switch
        {
            ( > 0, 0) => TextEncoding.Utf16LittleEndian,
            (0, > 0) => TextEncoding.Utf16BigEndian,
            _ => null,
        };
    }

    private static bool ReadsLikeGb18030(ReadOnlySpan<byte> bytes)
    {
        int pairs = 0, common = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            pairs++;
            if (i + 1 >= bytes.Length) break;
            var second = bytes[i + 1];
            if (second is >= 0x30 and <= 0x39)
            {
                i += 3;
                continue;
            }

            if (bytes[i] is >= 0xA1 and <= 0xF7 && second >= 0xA1) common++;
            i++;
        }

        return common >= pairs * LeastShareOfCommonPairs;
    }

    private static string? TryDecode(TextEncoding encoding, ReadOnlySpan<byte> bytes)
    {
        var decoder = encoding switch
        {
            TextEncoding.Utf8 => Utf8,
            TextEncoding.Utf16LittleEndian => Utf16Little,
            TextEncoding.Utf16BigEndian => Utf16Big,
            _ => Gb18030,
        };
        try
        {
            return decoder.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // The framework has no other way to say "not valid"; the caller reports it.
            return null;
        }
    }

    private static Diagnostic UnknownEncoding(SeedFile file)
    {
        // The place: everything up to the first byte that is not UTF-8.
        var valid = 0;
        var bytes = file.Bytes.Span;
        while (valid < bytes.Length && Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == OperationStatus.Done) valid += length;
        var source = new SourceText(file.Path, Utf8.GetString(bytes[..valid]));
        return SeedDiagnostics.UnknownEncoding(new SourceSpan(source, new TextSpan(source.Text.Length, 0)), bytes[valid]);
    }

    private static bool IsReadable(SourceText source, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        if (string.IsNullOrWhiteSpace(source.Text)) diagnostics.Add(SeedDiagnostics.Empty(source.Name));
        foreach (var line in source.Lines)
        {
            if (line.Span.Length > MaxLineLength) diagnostics.Add(SeedDiagnostics.LineTooLong(new SourceSpan(source, line.Span)));
        }

        return diagnostics.Count == before;
    }

    private static string LineEndsOf(string text)
    {
        int crlf = 0, lf = 0, cr = 0;
        for (var i = text.AsSpan().IndexOfAny('\r', '\n'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] == '\n') lf++;
            else if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                crlf++;
                i++;
            }
            else if (text[i] == '\r') cr++;
        }

        return (crlf, lf, cr) switch
        {
            ( > 0, 0, 0) => "CRLF",
            (0, _, 0) => "LF",
            (0, 0, > 0) => "CR",
            _ => "mixed",
        };
    }
}
