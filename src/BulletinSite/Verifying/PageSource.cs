using System.Text;
using BulletinSite.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Verifying;

/// <summary>Says where on a published page something stands. The page's text is made only when there is something to say.</summary>
internal sealed class PageSource(RenderedFile file)
{
    private readonly Lazy<SourceText> _source = new(() => new SourceText(file.OutputFile, Encoding.UTF8.GetString(file.Bytes.Span)));

    public string Name { get; } = file.OutputFile;

    public DiagnosticPlace Whole => DiagnosticPlace.WholeFile(Name);

    /// <summary>The place so many bytes from the page's start; the whole page where nothing stands.</summary>
    public DiagnosticPlace At(int bytes)
    {
        if (bytes < 0) return Whole;
        var chars = Encoding.UTF8.GetCharCount(file.Bytes.Span[..Math.Min(bytes, file.Bytes.Length)]);
        return new SourceSpan(_source.Value, new TextSpan(chars, 0));
    }
}
