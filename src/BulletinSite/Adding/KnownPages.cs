using System.Collections.Immutable;
using BulletinSite.Archive.Likeness;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Adding;

/// <summary>The pages an archive has, to be laid beside one somebody brings.</summary>
public sealed class KnownPages
{
    private readonly List<(string Path, string Sha256, Shingles Runs)> _pages = [];

    private KnownPages()
    {
    }

    /// <summary>Reads every page of the folder. One that cannot be read is the next build's trouble, not that of the page somebody brings.</summary>
    public static KnownPages Of(string folder, ImmutableArray<string> names)
    {
        var all = new SeedText?[names.Length];
        var runs = new Shingles?[names.Length];
        Parallel.For(0, names.Length, i =>
        {
            var ignored = new DiagnosticBag();
            all[i] = SeedFolder.Read(folder, names[i], ignored) is { } file ? SeedDecoder.Decode(file, ignored) : null;
            runs[i] = all[i] is { } seed ? Shingles.Of(seed.Source.Text) : null;
        });
        var known = new KnownPages();
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i] is { } seed) known._pages.Add((seed.File.Path, seed.File.Sha256, runs[i]!));
        }

        return known;
    }

    /// <summary>Makes a page one of the known ones.</summary>
    public void Add(SeedText seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        _pages.Add((seed.File.Path, seed.File.Sha256, Shingles.Of(seed.Source.Text)));
    }

    /// <summary>The page with the same bytes; null where there is none.</summary>
    public string? SameAs(SeedText seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        return _pages.FirstOrDefault(page => page.Sha256 == seed.File.Sha256).Path;
    }

    /// <summary>The page most like this one; null where the archive has no page.</summary>
    public LikePage? MostLike(SeedText seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        var runs = Shingles.Of(seed.Source.Text);
        LikePage? best = null;
        foreach (var page in _pages)
        {
            var share = runs.LikenessTo(page.Runs);
            if (best is null || share > best.Value.Share) best = new LikePage(page.Path, share);
        }

        return best;
    }
}
