namespace BulletinSite.Writing;

/// <summary>The site that is in the output folder, as it was written.</summary>
/// <param name="Manifest">Its files.</param>
/// <param name="Pages">What is known of its pages, by output file.</param>
/// <param name="Linked">The files its pages link to; there may be more in it.</param>
internal sealed record StandingSite(Manifest Manifest, IReadOnlyDictionary<string, StandingPage> Pages, IReadOnlySet<string> Linked)
{
    /// <summary>The list of files in a folder, when each is there as it was written and no other is; else null.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="manifest">The hash of the list, as it was written.</param>
    /// <exception cref="IOException">Something there cannot be read.</exception>
    public static Manifest? Intact(string folder, ContentHash manifest)
    {
        var list = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(list)) return null;
        var bytes = File.ReadAllBytes(list);
        if (ContentHash.Of(bytes) != manifest) return null;
        // To list the folders of a large site takes as long as to read its files.
        var there = Task.Run(() => Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Count());
        var site = Manifest.Read(bytes);
        var isIntact = true;
        Parallel.ForEach(site.Files, (file, loop) =>
        {
            if (ContentHash.OfFile(Path.Combine(folder, file.Path)) == file.Sha256) return;
            isIntact = false;
            loop.Stop();
        });
        return there.GetAwaiter().GetResult() == site.Files.Length + 1 && isIntact ? site : null;
    }

    /// <summary>The hash of the list of the site in a folder.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ContentHash HashOf(string folder) => ContentHash.OfFile(Path.Combine(folder, Manifest.FileName));
}
