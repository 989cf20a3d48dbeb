using BulletinSite.Text;

namespace BulletinSite.Archive.Reading;

/// <summary>A seed as text, and what was detected on the way: nothing is guessed silently.</summary>
/// <param name="File">The bytes.</param>
/// <param name="Source">The characters, line ends kept; a byte order mark is not part of them, and what no page can carry is a blank.</param>
/// <param name="Encoding">The detected encoding.</param>
/// <param name="HasByteOrderMark">Whether the encoding was announced by a byte order mark.</param>
/// <param name="LineEnds">The line ends in use: <c>LF</c>, <c>CRLF</c>, <c>CR</c> or <c>mixed</c>.</param>
public sealed record SeedText(SeedFile File, SourceText Source, TextEncoding Encoding, bool HasByteOrderMark, string LineEnds)
{
    /// <summary>What was said of the characters that are read as blanks; null without any.</summary>
    public Diagnostic? Unprintable { get; init; }
}
