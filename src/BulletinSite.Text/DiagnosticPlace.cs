namespace BulletinSite.Text;

/// <summary>Where a message points: a range of a text, or a whole file when there is no text to point into.</summary>
public readonly record struct DiagnosticPlace
{
    private DiagnosticPlace(string file, SourceSpan? span)
    {
        File = file;
        Span = span;
    }

    public string File { get; }

    public SourceSpan? Span { get; }

    public static DiagnosticPlace At(SourceSpan span) => new(span.Source.Name, span);

    public static DiagnosticPlace At(SourceText source, TextSpan span) => At(new SourceSpan(source, span));

    /// <summary>A line of a text, counted from 1; the end of the text when it has fewer.</summary>
    public static DiagnosticPlace AtLine(SourceText source, int line)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Lines.IsEmpty ? WholeFile(source.Name) : At(source, source.Lines[Math.Clamp(line, 1, source.Lines.Length) - 1].Span);
    }

    /// <summary>A file that could not be read, or that is wrong as a whole.</summary>
    public static DiagnosticPlace WholeFile(string file) => new(file, null);

    public static implicit operator DiagnosticPlace(SourceSpan span) => At(span);

    public LinePosition Position => Span?.Start ?? new LinePosition(1, 1);

    public override string ToString() => $"{File}:{Position}";
}
