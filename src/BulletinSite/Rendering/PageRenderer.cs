using System.Buffers;
using System.Collections.Concurrent;
using BulletinSite.Model.Pages;
using BulletinSite.Templates;
using BulletinSite.Text;

namespace BulletinSite.Rendering;

/// <summary>Turns a page into HTML with its type's template. Safe to use from several threads.</summary>
/// <param name="theme">The templates.</param>
/// <param name="isForFolder">Whether the pages are opened from a folder, without a server.</param>
public sealed class PageRenderer(Theme theme, bool isForFolder = false)
{
    // The theme sets its own line ends; indentation that follows an include would add blanks to the newspaper's text.
    private readonly RenderOptions _options = RenderOptions.Default with { Library = theme.Templates, AutoIndent = false };

    // Each serves one page at a time and then the next: a page of a long list is a large buffer to make and throw away.
    private readonly ConcurrentBag<(ArrayBufferWriter<byte> Rendered, ArrayBufferWriter<byte> Compact)> _buffers = [];

    /// <summary>The page's HTML as UTF-8; null when the template failed, and then the bag says why.</summary>
    public ReadOnlyMemory<byte>? Render(Page page, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(page);
        // Read with the theme, and reported there when it is missing or broken.
        if (theme.Templates.Get(page.Type.Template) is not { HasErrors: false } template) return null;
        var (rendered, compact) = _buffers.TryTake(out var spare) ? spare : (new ArrayBufferWriter<byte>(64 * 1024), new ArrayBufferWriter<byte>(64 * 1024));
        rendered.ResetWrittenCount();
        compact.ResetWrittenCount();
        byte[]? html = null;
        if (template.Render(page.View(), rendered, _options, diagnostics))
        {
            HtmlCompactor.Compact(isForFolder ? FolderLinks.Of(rendered.WrittenSpan, page.Path) : rendered.WrittenSpan, compact);
            html = GC.AllocateUninitializedArray<byte>(compact.WrittenCount);
            compact.WrittenSpan.CopyTo(html);
        }

        _buffers.Add((rendered, compact));
        // Named, because null alone would become an empty page.
        return html is null ? default(ReadOnlyMemory<byte>?) : html;
    }
}
