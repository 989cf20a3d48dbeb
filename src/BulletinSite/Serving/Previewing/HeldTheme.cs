using System.Collections.Immutable;
using BulletinSite.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Serving.Previewing;

/// <summary>The theme, kept while none of its files changes.</summary>
internal sealed class HeldTheme(string folder)
{
    private readonly FolderHashes _files = new(folder);
    private string? _key;
    private Theme? _theme;
    private ImmutableArray<Diagnostic> _noticed = [];

    public Theme Read(DiagnosticBag diagnostics)
    {
        var key = FolderHashes.KeyOf(_files.Read());
        if (_theme is null || key != _key)
        {
            var bag = new DiagnosticBag();
            _theme = ThemeReader.Read(folder, bag);
            (_key, _noticed) = (key, bag.InFileOrder());
        }

        diagnostics.AddRange(_noticed);
        return _theme;
    }
}
