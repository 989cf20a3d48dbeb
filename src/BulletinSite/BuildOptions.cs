using System.Globalization;
using BulletinSite.Sharding;

namespace BulletinSite;

/// <summary>Where an archive is and what to make of it.</summary>
/// <param name="Root">The archive's folder, absolute: messages name files relative to it.</param>
/// <param name="Seeds">The folder of received pages, absolute.</param>
/// <param name="Output">The site's folder, absolute.</param>
/// <param name="BaseUrl">The site's address, in place of the one in the settings; null keeps that one.</param>
/// <param name="UsesCorrections">Whether entries in <c>input/corrections</c> count.</param>
/// <param name="ContentDate">When the content last changed, for feeds and sitemaps; null when unknown.</param>
/// <param name="IsDeep">Whether every page is read back as a browser would, not only a sample of those that are written plainly.</param>
/// <param name="UsesMemory">Whether what a run before found out spares work: a site of the same inputs is left as it is, a seed with the same bytes not read, a page that would show the same not made.</param>
/// <param name="HostLimit">How many bytes the host takes; null where nobody said.</param>
public sealed record BuildOptions(string Root, string Seeds, string Output, string? BaseUrl = null, bool UsesCorrections = true, DateTimeOffset? ContentDate = null,
    bool IsDeep = false, bool UsesMemory = true, long? HostLimit = null)
{
    private const string ThemeFolder = "theme";

    /// <summary>The part of the site to make; null for all of it.</summary>
    public Shard? Shard { get; init; }

    public string Input => Path.Combine(Root, "input");

    /// <summary>The archive's own looks; those that come with the program where it has none.</summary>
    public string Theme => Directory.Exists(Path.Combine(Root, ThemeFolder)) || !Directory.Exists(Path.Combine(AppContext.BaseDirectory, ThemeFolder))
        ? Path.Combine(Root, ThemeFolder)
        : Path.Combine(AppContext.BaseDirectory, ThemeFolder);

    /// <summary>Whether the seeds are the archive's own, so that what editors say of a missing one is a mistake.</summary>
    public bool IsWholeArchive => string.Equals(Seeds, Path.Combine(Root, "seeds"), StringComparison.Ordinal);

    /// <summary>The options for an archive in a folder, with the usual names in it.</summary>
    public static BuildOptions For(string root)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        return new BuildOptions(full, Path.Combine(full, "seeds"), Path.Combine(full, "output"));
    }
    /// <summary>This folder, or the nearest above it that has pages and judgement in it.</summary>
    public static string NearestArchive()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "seeds")) && Directory.Exists(Path.Combine(folder.FullName, "input"))) return folder.FullName;
        }

        return Directory.GetCurrentDirectory();
    }

    /// <summary>The reproducible-builds convention: seconds since 1970, set from the date of the last commit; null where nothing is set.</summary>
    public static DateTimeOffset? SourceDate() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
