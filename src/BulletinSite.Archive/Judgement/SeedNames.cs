using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>The names of the pages a run is about, against which the editors' files are checked.</summary>
internal sealed class SeedNames
{
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _stems;

    public SeedNames(ImmutableArray<string> names, bool isWholeArchive)
    {
        InOrder = names;
        IsWholeArchive = isWholeArchive;
        _names = names.ToHashSet(StringComparer.Ordinal);
        _stems = names.Select(Path.GetFileNameWithoutExtension).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    public ImmutableArray<string> InOrder { get; }

    /// <summary>Whether these are the archive's own pages: only then is an entry about a page that is not there a mistake.</summary>
    public bool IsWholeArchive { get; }

    public bool Has(string name) => _names.Contains(name);

    public bool HasStem(string stem) => _stems.Contains(stem);

    public string? Nearest(string name) => Suggestion.For(name, InOrder);

    public string? NearestStem(string stem) => Suggestion.For(stem, InOrder.Select(name => Path.GetFileNameWithoutExtension(name)));
}
