namespace BulletinSite.Rendering;

/// <summary>The files of a folder and its subfolders, in ordinal order of their names. Hidden ones are not among them; a link is named and not followed.</summary>
internal static class FileTree
{
    /// <summary>Names relative to the folder, with <c>/</c>, and full paths; nothing where there is no such folder.</summary>
    public static IEnumerable<(string Name, string Path)> Under(string folder)
    {
        var root = new DirectoryInfo(folder);
        return root.Exists ? Walk(root, "").OrderBy(file => file.Name, StringComparer.Ordinal) : [];
    }

    private static IEnumerable<(string Name, string Path)> Walk(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.')) continue;
            if (entry is DirectoryInfo { LinkTarget: null } inner)
            {
                foreach (var file in Walk(inner, prefix + entry.Name + "/")) yield return file;
            }
            else yield return (prefix + entry.Name, entry.FullName);
        }
    }
}
