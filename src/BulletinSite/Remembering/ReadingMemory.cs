using System.Collections.Concurrent;
using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Remembering;

/// <summary>
/// Remembers, in a file beside the site, how each page was read, so that a page with the same bytes is not measured and decided again. Safe to use from several threads.
/// The file may be deleted at any time; one that is damaged, or was written by another program or with other profiles, counts for nothing.
/// </summary>
public sealed class ReadingMemory
{
    private readonly BuildOptions _options;
    private readonly PageSplitter _splitter;
    private readonly string _program;
    private readonly ContentHash? _way;
    private readonly byte[] _file = [];
    private readonly Dictionary<ContentHash, (int At, int Length)> _known = [];
    private readonly ConcurrentDictionary<ContentHash, ReadOnlyMemory<byte>> _used = [];
    private int _kept;

    /// <summary>What is known when a run begins.</summary>
    /// <param name="options">Where the site is.</param>
    /// <param name="splitter">How pages are read.</param>
    /// <param name="program">The hash of the program.</param>
    public ReadingMemory(BuildOptions options, PageSplitter splitter, string program)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(splitter);
        (_options, _splitter, _program) = (options, splitter, program);
        try
        {
            _way = Way();
            if (SealedFile.Read(FileOf(options)) is { } file && ContentHash.From(file) == _way) _file = file;
        }
        catch (Exception problem) when (FileTrouble.Is(problem))
        {
            // What cannot be read is not remembered; the build reports it where it matters.
            return;
        }

        for (var at = ContentHash.Size; at < _file.Length;)
        {
            var length = BitConverter.ToInt32(_file, at + ContentHash.Size);
            _known.Add(ContentHash.From(_file.AsSpan(at)), (at + ContentHash.Size + sizeof(int), length));
            at += ContentHash.Size + sizeof(int) + length;
        }
    }

    /// <summary>How many pages were read as they had been before.</summary>
    public int Kept => _kept;

    /// <summary>How a page is read: as it was, or as it is found to be now.</summary>
    public PageReading Read(SeedText seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        var key = ContentHash.Of(Encoding.UTF8.GetBytes($"{seed.File.Sha256}\n{_splitter.NamedFor(seed)}"));
        if (_known.TryGetValue(key, out var place))
        {
            Interlocked.Increment(ref _kept);
            _used[key] = _file.AsMemory(place.At, place.Length);
            return ReadingBytes.Read(_file, place.At, place.Length);
        }

        var reading = _splitter.Read(seed);
        _used[key] = ReadingBytes.Of(reading);
        return reading;
    }

    /// <summary>Remembers the pages that were read in this run, and no others.</summary>
    /// <param name="diagnostics">Receives a note when they cannot be written.</param>
    public void Keep(DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (_used.Count == _known.Count && _used.Keys.All(_known.ContainsKey)) return;
        try
        {
            // Somebody may have edited a profile while the pages were read.
            if (_way is { } way && Way() == way) SealedFile.Write(FileOf(_options), writer => Write(writer, way));
        }
        catch (Exception problem) when (FileTrouble.Is(problem))
        {
            diagnostics.Add(WritingDiagnostics.NotRemembered(FileOf(_options), problem.Message));
        }
    }

    private void Write(BinaryWriter writer, ContentHash way)
    {
        writer.Write(way);
        foreach (var (key, reading) in _used.OrderBy(page => page.Key.High).ThenBy(page => page.Key.Low))
        {
            writer.Write(key);
            writer.Write(reading.Length);
            writer.Write(reading.Span);
        }
    }

    /// <summary>Where readings are remembered.</summary>
    public static string FileOf(BuildOptions options) => SealedFile.Beside(options, "readings");

    private ContentHash Way()
    {
        var text = new StringBuilder(_program).AppendJoin(", ", _splitter.Profiles).Append('\n');
        FolderText.AppendAll(text, Path.Combine(_options.Input, "profiles"));
        return ContentHash.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
