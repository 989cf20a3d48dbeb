using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary>Lines of a seed as somebody names them to a command: <c>seeds/page.txt:12</c>, <c>seeds/page.txt:12,14</c>.</summary>
internal sealed record SeedPlace(string File, ImmutableArray<int> Lines)
{
    public static SeedPlace? Parse(string place, DiagnosticBag bag)
    {
        var colon = place.LastIndexOf(':');
        var lines = new List<int>();
        foreach (var word in colon < 1 ? [] : place[(colon + 1)..].Split(','))
        {
            if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var line) || line < 1) lines.Add(0);
            else lines.Add(line);
        }

        if (lines.Count > 0 && !lines.Contains(0)) return new SeedPlace(place[..colon], [.. lines.Distinct().Order()]);
        bag.Add(CliDiagnostics.NoPlace(place));
        return null;
    }

    /// <summary>The seed; found as messages name it (below the root), or as the shell completes it (below the current folder).</summary>
    public SeedText? Read(BuildOptions options, DiagnosticBag bag)
    {
        var path = new[] { Path.Combine(options.Root, File), Path.GetFullPath(File), Path.Combine(options.Seeds, File) }.FirstOrDefault(System.IO.File.Exists);
        if (path is null)
        {
            bag.Add(CliDiagnostics.NoSuchFile(File));
            return null;
        }

        return SeedFolder.Read(Path.GetDirectoryName(path)!, Path.GetFileName(path), bag) is { } seed ? SeedDecoder.Decode(seed, bag) : null;
    }
}
