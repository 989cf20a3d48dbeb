using System.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Text that is written again and again, encoded once.</summary>
internal sealed class TextPiece
{
    private readonly string? _text;

    public TextPiece(string text)
        : this(Encoding.UTF8.GetBytes(text)) => _text = text;

    public TextPiece(byte[] utf8)
    {
        Utf8 = utf8;
        EndsLine = utf8 is [.., (byte)'\n'];
    }

    public byte[] Utf8 { get; }

    // Of pieces kept by the thousand, few are asked for it.
    public string Text => _text ?? Encoding.UTF8.GetString(Utf8);

    public bool EndsLine { get; }
}
