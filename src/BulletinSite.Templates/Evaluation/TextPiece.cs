using System.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Text of a template, encoded once.</summary>
internal sealed class TextPiece(string text)
{
    public string Text { get; } = text;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);

    public bool EndsLine { get; } = text.EndsWith('\n');
}
