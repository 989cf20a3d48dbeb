using System.Buffers;
using System.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Writes UTF-8 in large pieces to where the page goes.</summary>
internal sealed class Utf8Sink(IBufferWriter<byte> output, long limit, Action tooLong) : TextSink, IDisposable
{
    private const int Size = 32 * 1024;
    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int _count;
    private long _flushed;

    public override long Mark => _flushed + _count;

    public override void Write(ReadOnlySpan<char> text)
    {
        // A UTF-16 unit is at most three bytes.
        while (text.Length > Size / 3)
        {
            var length = Size / 3;
            if (char.IsHighSurrogate(text[length - 1])) length--;
            Encode(text[..length]);
            text = text[length..];
        }

        Encode(text);
    }

    public override void WriteAscii(ReadOnlySpan<byte> text) => WriteBytes(text);

    public override void Write(TextPiece piece) => WriteBytes(piece.Utf8);

    public void Flush()
    {
        if (_count == 0) return;
        output.Write(_buffer.AsSpan(0, _count));
        _flushed += _count;
        _count = 0;
        if (_flushed > limit) tooLong();
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private void Encode(ReadOnlySpan<char> text)
    {
        if (_buffer.Length - _count < text.Length * 3) Flush();
        _count += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_count));
    }

    private void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > _buffer.Length - _count)
        {
            var part = _buffer.Length - _count;
            bytes[..part].CopyTo(_buffer.AsSpan(_count));
            _count += part;
            bytes = bytes[part..];
            Flush();
        }

        bytes.CopyTo(_buffer.AsSpan(_count));
        _count += bytes.Length;
    }
}
