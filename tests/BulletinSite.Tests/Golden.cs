using System.Runtime.CompilerServices;

namespace BulletinSite.Tests;

/// <summary>Files that say what a result looks like. <c>BULLETIN_ACCEPT=1</c> rewrites them.</summary>
internal static class Golden
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    public static void Check(string file, string actual)
    {
        var path = Path.Combine(Root, file);
        if (Environment.GetEnvironmentVariable("BULLETIN_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{file} is not there; BULLETIN_ACCEPT=1 writes it");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
