namespace BulletinSite.Text;

/// <summary>A range of a named text: where a piece of text came from.</summary>
public readonly record struct SourceSpan(SourceText Source, TextSpan Span)
{
    /// <summary>The characters that stand there.</summary>
    public string Text => Source[Span];

    public LinePosition Start => Source.PositionOf(Span.Start);

    /// <summary>Number of the first line, from 1.</summary>
    public int FirstLine => Source.LineAt(Span.Start).Number;

    /// <summary>Number of the last line, from 1.</summary>
    public int LastLine => Source.LineAt(Span.IsEmpty ? Span.Start : Span.End - 1).Number;

    public override string ToString() => $"{Source.Name}:{Start}";
}
