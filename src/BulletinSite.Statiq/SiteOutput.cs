using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Statiq;

/// <summary>Where a run writes: beside the site, whose place it takes when all is well. Until then the site that was there stays.</summary>
public sealed class SiteOutput : IDisposable
{
    private SiteFolder? _folder;

    /// <summary>Turns what a run writes beside the folder it was given.</summary>
    public void Open(IFileSystem files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var bag = new DiagnosticBag();
        _folder = SiteFolder.Open(files.GetOutputPath().FullPath, bag);
        if (_folder is null) throw new ExecutionException(Print(bag));
        files.OutputPath = _folder.Building;
    }

    /// <summary>Swaps the new site in.</summary>
    public void Publish(Manifest manifest)
    {
        var bag = new DiagnosticBag();
        if (_folder is not { } folder) throw new ExecutionException("there is no new site to put in place");
        if (!folder.Swap(manifest, bag)) throw new ExecutionException(Print(bag));
    }

    public void Dispose() => _folder?.Dispose();

    private static string Print(DiagnosticBag bag) => string.Concat(bag.InFileOrder().Select(DiagnosticPrinter.Print)).TrimEnd();
}
