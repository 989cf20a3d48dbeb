using System.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Collects what is written into a text.</summary>
internal sealed class CaptureSink(int limit, Action tooLong) : TextSink
{
    private readonly StringBuilder _text = new();

    public override long Mark => _text.Length;

    public override void Write(ReadOnlySpan<char> text)
    {
        if (_text.Length + text.Length > limit) tooLong();
        _text.Append(text);
    }

    public override void WriteAscii(ReadOnlySpan<byte> text)
    {
        if (_text.Length + text.Length > limit) tooLong();
        foreach (var unit in text) _text.Append((char)unit);
    }

    public override void Write(TextPiece piece) => Write(piece.Text);

    public override string ToString() => _text.ToString();
}
