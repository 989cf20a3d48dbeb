using System.Collections.Immutable;
using System.Text.Json;
using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Sharding;

/// <summary>A shard in the folder it was written to.</summary>
/// <param name="Folder">The folder, as it was named.</param>
/// <param name="Record">What it says of itself.</param>
/// <param name="Files">What it made.</param>
internal sealed record ShardFolder(string Folder, ShardRecord Record, ImmutableArray<ManifestEntry> Files)
{
    public Shard Shard => new(Record.Number, Record.Of);

    /// <summary>Reads what a folder says of itself; null where it is no shard this program can join, and then the bag says why.</summary>
    public static ShardFolder? Open(string folder, DiagnosticBag diagnostics)
    {
        try
        {
            if (!File.Exists(Path.Combine(folder, ShardRecord.FileName)) || !Manifest.IsIn(folder))
            {
                diagnostics.Add(ShardDiagnostics.NoShard(folder));
                return null;
            }

            var files = Manifest.Read(File.ReadAllBytes(Path.Combine(folder, Manifest.FileName))).Files;
            var own = files.FirstOrDefault(file => file.Path == ShardRecord.FileName);
            if (own is null || ReadWhole(folder, own) is not { } json)
            {
                diagnostics.Add(ShardDiagnostics.Damaged(folder, ShardRecord.FileName));
                return null;
            }

            if (ShardRecord.Read(json) is { } record && record.Program == ShardInputs.Program) return new ShardFolder(folder, record, files.Remove(own));
            diagnostics.Add(ShardDiagnostics.OtherProgram(folder));
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            diagnostics.Add(ShardDiagnostics.Damaged(folder, Manifest.FileName));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ShardDiagnostics.CannotRead(folder, problem.Message));
        }

        return null;
    }

    /// <summary>The bytes of a file as the shard wrote them; null where they are not there any more, and then the bag says so.</summary>
    public byte[]? Read(ManifestEntry file, DiagnosticBag diagnostics)
    {
        try
        {
            if (ReadWhole(Folder, file) is { } bytes) return bytes;
            diagnostics.Add(ShardDiagnostics.Damaged(Folder, file.Path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ShardDiagnostics.CannotRead(Folder, problem.Message));
        }

        return null;
    }

    // A name that leads out of the folder is none the shard wrote.
    private static byte[]? ReadWhole(string folder, ManifestEntry file)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        var path = Path.GetFullPath(Path.Combine(root, file.Path));
        if (!path.StartsWith(root, StringComparison.Ordinal) || !File.Exists(path)) return null;
        var bytes = File.ReadAllBytes(path);
        return ContentHash.Of(bytes) == file.Sha256 ? bytes : null;
    }
}
