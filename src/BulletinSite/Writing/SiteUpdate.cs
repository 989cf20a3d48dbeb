namespace BulletinSite.Writing;

/// <summary>Puts the files of a site that changed into the place of those before, when most files stay.</summary>
/// <remarks>
/// The new files stand in the folder the build works in. With <see cref="ListName"/>, the list of files that go, the update is decided: whatever interrupts
/// it from then on, the next build ends it. Every step may be taken twice. The manifest is moved last, so that a site that is changed in part is known by it.
/// </remarks>
internal static class SiteUpdate
{
    /// <summary>The list of files that go, one on a line.</summary>
    public const string ListName = ".goes";

    /// <summary>Whether an update was decided in a folder, and not ended.</summary>
    public static bool IsDecided(string building) => File.Exists(Path.Combine(building, ListName));

    /// <summary>Decides on the update: from here on the site before is no longer wanted.</summary>
    /// <param name="building">The folder with the new files, the manifest among them.</param>
    /// <param name="gone">Files that are no longer of the site.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Decide(string building, IEnumerable<string> gone)
    {
        var list = Path.Combine(building, ListName);
        File.WriteAllLines(list + ".unfinished", gone);
        File.Move(list + ".unfinished", list);
    }

    /// <summary>Changes the site, and takes the list away when all is done.</summary>
    /// <exception cref="IOException">A file cannot be moved or deleted.</exception>
    public static void Apply(string building, string output)
    {
        var list = Path.Combine(building, ListName);
        foreach (var name in File.ReadAllLines(list)) Delete(output, name);
        var names = Directory.EnumerateFiles(building, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(file => Path.GetRelativePath(building, file)).Where(name => name is not (SiteFolder.LockName or ListName or Manifest.FileName)).ToList();
        var folders = names.Select(name => Path.GetDirectoryName(name)!).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in folders) Directory.CreateDirectory(Path.Combine(output, folder));
        foreach (var name in names) Move(building, output, name);
        if (File.Exists(Path.Combine(building, Manifest.FileName))) Move(building, output, Manifest.FileName);
        File.Delete(list);
    }

    private static void Move(string building, string output, string name) => File.Move(Path.Combine(building, name), Path.Combine(output, name), overwrite: true);

    // With the folders that have nothing else in them.
    private static void Delete(string output, string name)
    {
        var path = Path.GetFullPath(Path.Combine(output, name));
        if (!path.StartsWith(output + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw new IOException($"{ListName} names a file outside the site: {name}");
        if (File.Exists(path)) File.Delete(path);
        for (var folder = Path.GetDirectoryName(path)!; folder.Length > output.Length && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            Directory.Delete(folder);
    }
}
