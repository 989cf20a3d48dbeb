namespace BulletinSite.Archive.Tests;

/// <summary>Where the tests' files are, and the switch that rewrites golden ones.</summary>
internal static class TestFiles
{
    public static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, name);

    /// <summary>The folder of this repository.</summary>
    public static string Repository => Path.GetFullPath(Path.Combine(SourceFolder(), "..", ".."));

    public static bool Accepts => Environment.GetEnvironmentVariable("BULLETIN_ACCEPT") == "1";

    /// <summary>Compares with a golden file, or rewrites it in the source tree under BULLETIN_ACCEPT=1.</summary>
    public static void AssertGolden(string relativePath, string actual)
    {
        if (Accepts)
        {
            File.WriteAllText(Path.Combine(SourceFolder(), relativePath), actual);
            return;
        }

        var path = Folder(relativePath);
        Assert.True(File.Exists(path), $"{relativePath} is missing; BULLETIN_ACCEPT=1 writes it");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string SourceFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "BulletinSite.Archive.Tests.csproj"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
