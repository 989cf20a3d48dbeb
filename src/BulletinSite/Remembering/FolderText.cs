using System.Text;
using BulletinSite.Writing;

namespace BulletinSite.Remembering;

/// <summary>What a folder holds, as lines of names and hashes: equal lines mean equal files.</summary>
internal static class FolderText
{
    // Hidden files and links count as well: better to build once too often.
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    /// <summary>Adds every file of a folder and its subfolders; nothing where there is no such folder.</summary>
    public static void AppendAll(StringBuilder text, string folder) => Append(text, folder, Everything, _ => true);

    /// <summary>Adds the files that count, in ordinal order.</summary>
    public static void Append(StringBuilder text, string folder, EnumerationOptions which, Func<string, bool> counts)
    {
        string[] files = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*", which).Where(counts).Order(StringComparer.Ordinal)] : [];
        var hashes = new ContentHash[files.Length];
        Parallel.For(0, files.Length, i => hashes[i] = ContentHash.OfFile(files[i]));
        for (var i = 0; i < files.Length; i++)
            text.Append(Path.GetRelativePath(folder, files[i]).Replace(Path.DirectorySeparatorChar, '/')).Append('\0').Append(hashes[i].ToString()).Append('\n');
    }
}
