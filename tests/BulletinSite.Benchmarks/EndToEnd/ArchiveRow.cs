namespace BulletinSite.Benchmarks.EndToEnd;

/// <summary>What one program took for one archive.</summary>
/// <param name="Program">Its name in the table.</param>
/// <param name="Run">The run in the middle.</param>
/// <param name="Files">How many files it wrote.</param>
/// <param name="Bytes">How many bytes.</param>
internal sealed record ArchiveRow(string Program, MeasuredRun Run, int Files, long Bytes)
{
    public static ArchiveRow Of(string program, MeasuredRun run, string output)
    {
        var files = new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        return new ArchiveRow(program, run, files.Count, files.Sum(file => file.Length));
    }
}
