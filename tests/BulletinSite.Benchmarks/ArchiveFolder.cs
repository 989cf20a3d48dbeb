namespace BulletinSite.Benchmarks;

/// <summary>The archive that is measured: the repository's own seeds, found from wherever the benchmark runs.</summary>
internal static class ArchiveFolder
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BulletinSite.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("BulletinSite.sln is in no folder above " + AppContext.BaseDirectory);
    }
}
