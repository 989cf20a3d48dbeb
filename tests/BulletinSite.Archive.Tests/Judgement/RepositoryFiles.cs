using System.Runtime.CompilerServices;

namespace BulletinSite.Archive.Tests.Judgement;

/// <summary>Finds the files of the repository from where this source lies.</summary>
internal static class RepositoryFiles
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Here([CallerFilePath] string path = "") => path;
}
