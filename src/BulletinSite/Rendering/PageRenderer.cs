using System.Buffers;
using BulletinSite.Model.Pages;
using BulletinSite.Templates;
using BulletinSite.Text;

namespace BulletinSite.Rendering;

/// <summary>Turns a page into HTML with its type's template. Safe to use from several threads.</summary>
public sealed class PageRenderer(Theme theme)
{
    // The theme sets its own line ends; indentation that follows an include would add blanks to the newspaper's text.
    private readonly RenderOptions _options = RenderOptions.Default with { Library = theme.Templates, AutoIndent = false };

    /// <summary>The page's HTML as UTF-8; null when the template failed, and then the bag says why.</summary>
    public ReadOnlyMemory<byte>? Render(Page page, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(page);
        // Read with the theme, and reported there when it is missing or broken.
        if (theme.Templates.Get(page.Type.Template) is not { HasErrors: false } template) return null;
        var output = new ArrayBufferWriter<byte>(16 * 1024);
        // Named, because null alone would become an empty page.
        if (!template.Render(page.View(), output, _options, diagnostics)) return default(ReadOnlyMemory<byte>?);
        var compact = new ArrayBufferWriter<byte>(output.WrittenCount);
        HtmlCompactor.Compact(output.WrittenSpan, compact);
        return compact.WrittenMemory;
    }
}
