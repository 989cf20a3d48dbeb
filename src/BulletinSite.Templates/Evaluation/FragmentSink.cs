using System.Buffers;
using System.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Collects what an include writes, as UTF-8.</summary>
internal sealed class FragmentSink(long limit, Action tooLong) : TextSink
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    public override long Mark => _bytes.WrittenCount;

    public override void Write(ReadOnlySpan<char> text)
    {
        Encoding.UTF8.GetBytes(text, _bytes);
        CheckLength();
    }

    public override void WriteAscii(ReadOnlySpan<byte> text)
    {
        _bytes.Write(text);
        CheckLength();
    }

    public override void Write(TextPiece piece) => WriteAscii(piece.Utf8);

    public TextPiece ToPiece() => new(_bytes.WrittenSpan.ToArray());

    private void CheckLength()
    {
        if (_bytes.WrittenCount > limit) tooLong();
    }
}
