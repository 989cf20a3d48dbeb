using BulletinSite.Model;
using BulletinSite.Model.Pages;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Rendering;

/// <summary>A file the site will have, before it is made.</summary>
/// <param name="Path">Its address.</param>
/// <param name="What">What it is, for messages.</param>
/// <param name="Page">The page it is; null for other files.</param>
/// <param name="Maker">Makes its bytes, given the file: one serves all pages.</param>
public sealed record PlannedFile(UrlPath Path, string What, Page? Page, Func<PlannedFile, DiagnosticBag, ReadOnlyMemory<byte>?> Maker)
{
    /// <summary>Where it is written, relative to the output folder.</summary>
    public string OutputFile { get; } = Path.OutputFile;

    /// <summary>Its bytes, on any thread; null when they cannot be made, and then the bag says why.</summary>
    public ReadOnlyMemory<byte>? Make(DiagnosticBag diagnostics) => Maker(this, diagnostics);

    /// <summary>A page whose view has been made.</summary>
    public PlannedFile With(IView view) => this with { Page = Page! with { View = () => view } };

    /// <summary>The file with what was made.</summary>
    public RenderedFile With(ReadOnlyMemory<byte> bytes) => new(Path, bytes, Page) { OutputFile = OutputFile };
}
