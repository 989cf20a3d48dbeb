namespace BulletinSite.Serving.Previewing;

/// <summary>Tells which files of the archive's folders change, as soon as the system does.</summary>
internal sealed class ArchiveWatcher : IDisposable
{
    private const int BufferBytes = 64 * 1024;

    private readonly List<FileSystemWatcher> _watchers = [];

    /// <param name="options">Where the archive is.</param>
    /// <param name="onChange">Told the path of a file, on any thread; an empty one when it is not known which.</param>
    public ArchiveWatcher(BuildOptions options, Action<string> onChange)
    {
        foreach (var folder in new[] { options.Seeds, options.Input, options.Theme })
        {
            if (!Directory.Exists(folder)) continue;
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
                InternalBufferSize = BufferBytes,
            };
            watcher.Changed += (_, change) => onChange(change.FullPath);
            watcher.Created += (_, change) => onChange(change.FullPath);
            watcher.Deleted += (_, change) => onChange(change.FullPath);
            watcher.Renamed += (_, change) => onChange(change.FullPath);
            // Too many changes at once: which they were is lost, that there were some is not.
            watcher.Error += (_, _) => onChange("");
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
    }
}
