using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime;
using BulletinSite.Text;

namespace BulletinSite.Serving.Previewing;

/// <summary>The archive as it is being worked on: reads again what changes, and shows the last site that was sound.</summary>
internal sealed class Preview : IDisposable
{
    // An editor's program writes a file in several steps; a page of text is written well within this.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(12);

    // A file that is half written is wrong, and right a moment later: nobody is told before that has passed.
    private static readonly TimeSpan HalfWritten = TimeSpan.FromMilliseconds(80);

    // A copy of a thousand files is one change, and still something is seen of it.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly BuildOptions _options;
    private readonly PreviewArchive _archive;
    private readonly HeldTheme _theme;
    private readonly Action<PreviewChange> _onChange;
    private readonly BlockingCollection<(string Path, long At)> _changes = [];
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _lastGood = new(StringComparer.Ordinal);
    private readonly PreviewSearch _search = new();
    private readonly ArchiveWatcher _watcher;
    private readonly Thread _worker;
    private volatile PreviewState _state;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Reads the archive and goes on watching it.</summary>
    /// <param name="options">Where the archive is.</param>
    /// <param name="onChange">Told of the first state and of each one after it.</param>
    public Preview(BuildOptions options, Action<PreviewChange> onChange)
    {
        _options = options;
        _onChange = onChange;
        _archive = new PreviewArchive(options);
        _theme = new HeldTheme(options.Theme);
        // Before the first look, so that nothing changes unseen.
        _watcher = new ArchiveWatcher(options, path => Note(path));
        var start = Stopwatch.GetTimestamp();
        _state = Look(null);
        onChange(new PreviewChange([], null, _state, _archive.PagesSplit, Stopwatch.GetElapsedTime(start)));
        _worker = new Thread(Work) { IsBackground = true, Name = "preview" };
        _worker.Start();
    }

    public PreviewState State => _state;

    /// <summary>Waits until what is shown is not of this number any more.</summary>
    public async Task<PreviewState> After(long number, CancellationToken cancellation)
    {
        while (true)
        {
            var next = Volatile.Read(ref _next);
            if (_state is { } state && state.Number != number) return state;
            await next.Task.WaitAsync(cancellation);
        }
    }

    /// <summary>A file as it is shown: of the site, of its search index, or what was last good of a page that cannot be made now.</summary>
    public ReadOnlyMemory<byte>? Read(string file)
    {
        if (_state is not { Site: { } site } state) return null;
        if (PreviewSearch.Has(file)) return _search.Read(site, state.Diagnostics, file);
        if (site.Make(file) is not { } made) return null;
        if (made.Bytes is not { } bytes) return _lastGood.TryGetValue(file, out var old) ? old : default(ReadOnlyMemory<byte>?);
        return site.IsPage(file) ? _lastGood[file] = bytes : bytes;
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _changes.CompleteAdding();
        _worker.Join();
        _changes.Dispose();
        _search.Dispose();
    }

    private void Note(string path)
    {
        // The watcher may speak once more while all is being put away.
        if (!_changes.IsAddingCompleted) _changes.TryAdd((path, Stopwatch.GetTimestamp()));
    }

    private void Work()
    {
        foreach (var (path, at) in _changes.GetConsumingEnumerable())
        {
            Show(new SortedSet<string>(StringComparer.Ordinal) { Name(path) }, at);
        }
    }

    private void Show(SortedSet<string> files, long since)
    {
        var before = _state;
        Collect(files, since, Quiet);
        // A pause to tidy the memory of the whole archive is as long as all the rest.
        var usual = GCSettings.LatencyMode;
        GCSettings.LatencyMode = GCLatencyMode.LowLatency;
        try
        {
            var state = Look(before);
            while (!state.IsCurrent && Collect(files, since, HalfWritten)) state = Look(before);
            _state = state;
            Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
            _onChange(new PreviewChange([.. files.Where(file => file.Length > 0)], before, _state, _archive.PagesSplit, Stopwatch.GetElapsedTime(since)));
        }
        finally
        {
            GCSettings.LatencyMode = usual;
        }
    }

    // Waits until no file has changed for so long; whether one had.
    private bool Collect(SortedSet<string> files, long since, TimeSpan quiet)
    {
        var any = false;
        while (Stopwatch.GetElapsedTime(since) < Longest && _changes.TryTake(out var more, any ? Quiet : quiet)) 
        {
            files.Add(Name(more.Path));
            any = true;
        }

        return any;
    }

    private PreviewState Look(PreviewState? before)
    {
        var number = (before?.Number ?? 0) + 1;
        var bag = new DiagnosticBag();
        PreviewSite? site = null;
        try
        {
            var reading = _archive.Read(bag);
            site = PreviewSite.Plan(_options, reading.Archive, _theme.Read(bag), bag);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A folder that goes while it is being listed, a file nobody may read.
            bag.Add(PreviewDiagnostics.Unreadable(Path.GetFileName(_options.Root), problem.Message));
        }

        var messages = bag.InFileOrder();
        return site is null || bag.HasErrors ? new PreviewState(number, before?.Site, before?.SiteNumber ?? 0, messages) : new PreviewState(number, site, number, messages);
    }

    private string Name(string path) => path.Length == 0 ? "" : Path.GetRelativePath(_options.Root, path).Replace(Path.DirectorySeparatorChar, '/');
}
