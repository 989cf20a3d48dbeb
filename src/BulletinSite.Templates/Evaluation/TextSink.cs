namespace BulletinSite.Templates.Evaluation;

/// <summary>Where a rendering writes: the page, or a text that is being captured.</summary>
internal abstract class TextSink
{
    public abstract void Write(ReadOnlySpan<char> text);

    /// <summary>Writes text known to be plain ASCII.</summary>
    public abstract void WriteAscii(ReadOnlySpan<byte> text);

    public abstract void Write(TextPiece piece);

    /// <summary>Whether anything was written since a mark; marks are what <see cref="Mark"/> tells.</summary>
    public abstract long Mark { get; }
}
