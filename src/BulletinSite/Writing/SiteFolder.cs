using System.Collections.Concurrent;
using BulletinSite.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Writing;

/// <summary>The output folder while a new site is built beside it. Until <see cref="Swap"/> nothing in it changes.</summary>
/// <remarks>
/// A build of <c>output</c> holds <c>.output.lock</c> from its first look to its last move, and works in <c>.output.building</c>; the swap renames <c>output</c> to
/// <c>.output.previous</c> and the new folder to <c>output</c>. Where files of the site before are kept, only the others are built, and moved into it
/// (<see cref="SiteUpdate"/>). Whatever an interrupted build left is put right when the next one opens the folder.
/// </remarks>
public sealed class SiteFolder : IDisposable
{
    internal const string LockName = ".lock";

    private readonly string _output;
    private readonly string _building;
    private readonly string _previous;
    private readonly string _name;
    private readonly FileStream _claim;
    private readonly FileStream _mark;

    // The file system is asked for each folder once, not for each of its files.
    private readonly ConcurrentDictionary<string, DirectoryInfo> _folders = new(StringComparer.Ordinal);
    private Dictionary<string, ManifestEntry>? _standing;
    private bool _isSwapped;

    private SiteFolder(string output, string name, FileStream claim)
    {
        _output = output;
        _name = name;
        _claim = claim;
        (_building, _previous) = Beside(output);
        Directory.CreateDirectory(_building);
        _mark = new FileStream(Path.Combine(_building, LockName), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
    }

    /// <summary>Where the new site is built, for those who write the files themselves.</summary>
    public string Building => _building;

    /// <summary>Gets ready to build; null when the folder cannot be built in, and then the bag says why.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static SiteFolder? Open(string folder, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(diagnostics);
        FileStream? claim = null;
        try
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
            var output = Directory.Exists(full) ? new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full : full;
            claim = Claim(output);
            if ((claim is null ? WritingDiagnostics.InUse(folder) : Refusal(output, folder)) is { } refusal)
            {
                diagnostics.Add(refusal);
                claim?.Dispose();
                return null;
            }

            return new SiteFolder(output, folder, claim!);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(WritingDiagnostics.CannotWrite(folder, problem.Message));
            claim?.Dispose();
            return null;
        }
    }

    /// <summary>Keeps the files of the site that is there: from now on only those are written that differ from them.</summary>
    /// <param name="standing">Its files, each as it was written.</param>
    internal void Keep(Manifest standing) => _standing = standing.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>Writes a file of the new site; null when it could not be written, and then the bag says why. Safe to use from several threads.</summary>
    public ManifestEntry? Write(RenderedFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var name = file.OutputFile;
        try
        {
            var entry = new ManifestEntry(name, file.Bytes.Length, ContentHash.Of(file.Bytes.Span));
            if (_standing?.GetValueOrDefault(name) != entry) WriteBytes(name, file.Bytes.Span);
            return entry;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(WritingDiagnostics.CannotWrite(_name, problem.Message));
            return null;
        }
    }

    /// <summary>Puts the new site in the place of the one before.</summary>
    /// <returns>Whether it is there now; if not, the one before is, or the bag says that it was changed in part.</returns>
    public bool Swap(Manifest manifest, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            using (var stream = File.Open(PathOf(Manifest.FileName), FileMode.CreateNew, FileAccess.Write, FileShare.None)) manifest.WriteTo(stream);
            if (_standing is null) MoveIn();
            else Update(manifest, _standing.Keys);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(SiteUpdate.IsDecided(_building) ? WritingDiagnostics.ChangedInPart(_name, problem.Message) : WritingDiagnostics.CannotWrite(_name, problem.Message));
            return false;
        }

        DeletePrevious(diagnostics);
        return true;
    }

    /// <summary>Takes away what was built, unless it is in its place already.</summary>
    public void Dispose()
    {
        if (!_isSwapped && !SiteUpdate.IsDecided(_building)) Clear();
        _mark.Dispose();
        if (!_isSwapped && Directory.Exists(_building) && IsEmpty(_building)) Directory.Delete(_building);
        // Last of all: behind it the folders may be another build's.
        _claim.Dispose();
    }

    private void Clear()
    {
        foreach (var item in new DirectoryInfo(_building).EnumerateFileSystemInfos())
        {
            if (item is DirectoryInfo folder) folder.Delete(recursive: true);
            else if (item.Name != LockName) item.Delete();
        }
    }

    private void Update(Manifest manifest, IEnumerable<string> standing)
    {
        SiteUpdate.Decide(_building, standing.Except(manifest.Files.Select(file => file.Path), StringComparer.Ordinal));
        SiteUpdate.Apply(_building, _output);
    }

    private void MoveIn()
    {
        _mark.Dispose();
        var hadSite = Directory.Exists(_output);
        if (hadSite) Directory.Move(_output, _previous);
        try
        {
            Directory.Move(_building, _output);
            _isSwapped = true;
        }
        catch (Exception problem) when (hadSite && problem is IOException or UnauthorizedAccessException)
        {
            Directory.Move(_previous, _output);
            throw;
        }
    }

    private void DeletePrevious(DiagnosticBag diagnostics)
    {
        try
        {
            if (Directory.Exists(_previous)) Directory.Delete(_previous, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(WritingDiagnostics.PreviousRemains(_previous, problem.Message));
        }
    }

    private void WriteBytes(string name, ReadOnlySpan<byte> bytes)
    {
        // Nobody else writes here: not to share asks the file system fewer questions than to share does, and the size is known to it soon enough.
        using var handle = File.OpenHandle(PathOf(name), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
    }

    private string PathOf(string name)
    {
        var path = Path.GetFullPath(Path.Combine(_building, name.Replace('/', Path.DirectorySeparatorChar)));
        if (!path.StartsWith(_building + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new InvalidOperationException($"The address of {name} leaves the site's folder.");
        _folders.GetOrAdd(Path.GetDirectoryName(path)!, static folder => Directory.CreateDirectory(folder));
        return path;
    }

    private static (string Building, string Previous) Beside(string output)
    {
        var parent = Path.GetDirectoryName(output) ?? output;
        var name = Path.GetFileName(output);
        return (Path.Combine(parent, $".{name}.building"), Path.Combine(parent, $".{name}.previous"));
    }

    /// <summary>Puts right what an interrupted build left; what it must not touch is the reason to refuse.</summary>
    private static Diagnostic? Refusal(string output, string name)
    {
        if (File.Exists(output)) return WritingDiagnostics.IsFile(name);
        var (building, previous) = Beside(output);
        // Only what bears the mark of a build is deleted.
        // Interrupted while files were moved into the site: the others follow.
        if (SiteUpdate.IsDecided(building) && Manifest.IsIn(output))
        {
            SiteUpdate.Apply(building, output);
            Directory.Delete(building, recursive: true);
        }

        if (Directory.Exists(building) && !IsEmpty(building) && !File.Exists(Path.Combine(building, LockName)) && !Manifest.IsIn(building))
            return WritingDiagnostics.NotOurLeftover(building);
        if (Directory.Exists(previous) && !Manifest.IsIn(previous) && !IsEmpty(previous)) return WritingDiagnostics.NotOurLeftover(previous);
        // Interrupted between the two renames: the site before comes back.
        if (!Directory.Exists(output) && Directory.Exists(previous)) Directory.Move(previous, output);
        if (Directory.Exists(output) && !IsEmpty(output) && !Manifest.IsIn(output)) return WritingDiagnostics.NotOurs(name);
        if (Directory.Exists(building)) Directory.Delete(building, recursive: true);
        if (Directory.Exists(previous)) Directory.Delete(previous, recursive: true);
        return null;
    }

    // To look whether a build is going on and then to begin one would let two begin at once: who has this file is the one.
    private static FileStream? Claim(string output)
    {
        var parent = Path.GetDirectoryName(output) ?? output;
        var path = Path.Combine(parent, $".{Path.GetFileName(output)}.lock");
        Directory.CreateDirectory(parent);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    private static bool IsEmpty(string folder) => !new DirectoryInfo(folder).EnumerateFileSystemInfos().Any();
}
