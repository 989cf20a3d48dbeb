using System.Collections.Concurrent;
using System.Diagnostics;
using BulletinSite.Text;

namespace BulletinSite.Serving.Previewing;

/// <summary>The archive as it is being worked on: reads again what changes, and shows the last site that was sound.</summary>
internal sealed class Preview : IDisposable
{
    // An editor's program writes a file in several steps; a page of text is written well within this.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(12);

    // A file that is half written is wrong, and right a moment later: nobody is told before that has passed.
    private static readonly TimeSpan HalfWritten = TimeSpan.FromMilliseconds(80);

    // From then on whoever saved has seen what there was to see.
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(300);

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
    private bool _isRehearsed;
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
        _state = Look(null, null);
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
        return PagePolicy.IsPage(file) ? _lastGood[file] = bytes : bytes;
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
        while (TryNext(out var change)) Show(new SortedSet<string>(StringComparer.Ordinal) { Name(change.Path) }, change.At);
    }

    // What only the plan of all files can tell, and what tidying the memory costs, is for when nobody waits.
    private bool TryNext(out (string Path, long At) change)
    {
        if (_changes.TryTake(out change, Idle)) return true;
        if (_changes.IsAddingCompleted) return false;
        if (_state is { IsCurrent: true, Site: { } site } && site.Plan() is var found && found.Any(message => message.Severity == Severity.Error && !_state.Diagnostics.Contains(message)))
            Publish(_state.With(found), [], 0, Stopwatch.GetTimestamp());
        if (!_isRehearsed) Rehearse();
        QuietMemory.Prepare();
        return _changes.TryTake(out change, Timeout.Infinite);
    }

    // What is done for the first time takes several times as long: a page is read again, as if it had changed, before somebody waits for one.
    private void Rehearse()
    {
        _isRehearsed = true;
        if (_state.Site?.Model.Issues is not [var issue, ..]) return;
        _archive.Forget(issue.Content.Pages[0]);
        if (Look(_state, new HashSet<string>(StringComparer.Ordinal)).Site is not { } site) return;
        foreach (var article in site.Model.Issues[0].Articles) site.Make(article.Path.OutputFile);
    }

    private void Show(SortedSet<string> files, long since)
    {
        var before = _state;
        Collect(files, since, Quiet);
        var state = Look(before, files);
        while (!state.IsCurrent && Collect(files, since, HalfWritten)) state = Look(before, files);
        Publish(state, files, _archive.PagesSplit, since);
    }

    private void Publish(PreviewState state, IEnumerable<string> files, int pagesSplit, long since)
    {
        var before = _state;
        _state = state;
        Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        _onChange(new PreviewChange([.. files.Where(file => file.Length > 0)], before, state, pagesSplit, Stopwatch.GetElapsedTime(since)));
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

    private PreviewState Look(PreviewState? before, IReadOnlySet<string>? changed)
    {
        var number = (before?.Number ?? 0) + 1;
        var bag = new DiagnosticBag();
        PreviewSite? site = null;
        try
        {
            var reading = _archive.Read(changed, bag);
            site = PreviewSite.Of(before?.Site, _options, reading.Archive, _theme.Read(bag), bag);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A folder that goes while it is being listed, a file nobody may read.
            bag.Add(PreviewDiagnostics.Unreadable(Path.GetFileName(_options.Root), problem.Message));
        }

        var isSound = site is not null && !bag.HasErrors;
        return new PreviewState(number, isSound ? site : before?.Site, isSound ? number : before?.SiteNumber ?? 0, isSound, bag);
    }

    private string Name(string path) => path.Length == 0 ? "" : Path.GetRelativePath(_options.Root, path).Replace(Path.DirectorySeparatorChar, '/');
}
