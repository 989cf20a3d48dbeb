using BulletinSite.Model;
using BulletinSite.Search.Files;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite.Serving.Previewing;

/// <summary>The search index of the site that is shown, made when somebody searches; one at a time.</summary>
internal sealed class PreviewSearch : IDisposable
{
    private static readonly string Folder = Routes.SearchFile(SearchFiles.ManifestName).OutputFile[..^SearchFiles.ManifestName.Length];

    private readonly Lock _gate = new();
    private PreviewSite? _of;
    private SearchFiles? _files;
    private Dictionary<string, SearchFile> _byName = [];

    public static bool Has(string file) => file.StartsWith(Folder, StringComparison.Ordinal);

    /// <summary>A file of the site's index; null where it has none of that name.</summary>
    /// <param name="site">The site.</param>
    /// <param name="noticed">What was noticed of its pages.</param>
    /// <param name="file">Its path in the site.</param>
    public ReadOnlyMemory<byte>? Read(PreviewSite site, IEnumerable<Diagnostic> noticed, string file)
    {
        lock (_gate)
        {
            if (!ReferenceEquals(_of, site)) Index(site, noticed);
            return _byName.TryGetValue(file[Folder.Length..], out var known) ? _files!.Read(known) : default(ReadOnlyMemory<byte>?);
        }
    }

    public void Dispose()
    {
        lock (_gate) _files?.Dispose();
    }

    private void Index(PreviewSite site, IEnumerable<Diagnostic> noticed)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(noticed);
        var files = SearchSteps.Index(site.Model, bag);
        _files?.Dispose();
        (_of, _files) = (site, files);
        _byName = files.All.ToDictionary(file => file.Name, StringComparer.Ordinal);
    }
}
