using System.Collections.Immutable;
using BulletinSite.Archive.Likeness;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Adding;

/// <summary>The pages an archive has, laid beside those somebody brings. Of each only what it shares is kept: an archive may have many.</summary>
public sealed class KnownPages
{
    private readonly ImmutableArray<Shingles> _incoming;
    private readonly List<(string Sha256, LikePage[] Likenesses)> _pages = [];

    private KnownPages(ImmutableArray<Shingles> incoming) => _incoming = incoming;

    /// <summary>Reads every page of the folder. One that cannot be read is the next build's trouble, not that of the pages somebody brings.</summary>
    public static KnownPages Of(string folder, ImmutableArray<string> names, ImmutableArray<SeedText> incoming)
    {
        var known = new KnownPages([.. incoming.Select(seed => Shingles.Of(seed.Source.Text))]);
        var pages = new (string Sha256, LikePage[] Likenesses)?[names.Length];
        Parallel.For(0, names.Length, i =>
        {
            var ignored = new DiagnosticBag();
            if (SeedFolder.Read(folder, names[i], ignored) is not { } file || SeedDecoder.Decode(file, ignored) is not { } seed) return;
            pages[i] = (file.Sha256, known.LikenessesOf(file.Path, Shingles.Of(seed.Source.Text)));
        });
        foreach (var page in pages)
        {
            if (page is { } read) known._pages.Add(read);
        }

        return known;
    }

    /// <summary>Makes one of the incoming pages a known one: the same page may be brought twice at once.</summary>
    public void Add(SeedText seed, int incoming)
    {
        ArgumentNullException.ThrowIfNull(seed);
        _pages.Add((seed.File.Sha256, LikenessesOf(seed.File.Path, _incoming[incoming])));
    }

    /// <summary>The page with the same bytes; null where there is none.</summary>
    public string? SameAs(SeedText seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        foreach (var (sha256, likenesses) in _pages) if (sha256 == seed.File.Sha256) return likenesses[0].Seed;
        return null;
    }

    /// <summary>The page most like an incoming one; null where the archive has no page.</summary>
    public LikePage? MostLike(int incoming)
    {
        LikePage? best = null;
        foreach (var (_, likenesses) in _pages)
        {
            if (best is null || likenesses[incoming].Share > best.Value.Share) best = likenesses[incoming];
        }

        return best;
    }

    private LikePage[] LikenessesOf(string path, Shingles page) => [.. _incoming.Select(incoming => new LikePage(path, incoming.LikenessTo(page), incoming.SharedWith(page)))];
}
