using BulletinSite.Archive.Enriching.Matching;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>The words about names in one block, sorted by use; each list in the order in which the words end.</summary>
/// <remarks>Used again for block after block: most words are found and dropped.</remarks>
internal sealed class BlockWords
{
    private readonly List<PhraseMatch> _matches = [];
    private readonly List<WordHit>[] _lists;

    public BlockWords() =>
        _lists = [Names, Exclusions, Titles, Roles, TitlesAfter, Endings, Beginnings, Boundaries, InnerWords, NotInOrganisations];

    public List<WordHit> Names { get; } = [];

    public List<WordHit> Exclusions { get; } = [];

    public List<WordHit> Titles { get; } = [];

    public List<WordHit> Roles { get; } = [];

    public List<WordHit> TitlesAfter { get; } = [];

    /// <summary>Endings, weak ones among them.</summary>
    public List<WordHit> Endings { get; } = [];

    public List<WordHit> Beginnings { get; } = [];

    public List<WordHit> Boundaries { get; } = [];

    public List<WordHit> InnerWords { get; } = [];

    public List<WordHit> NotInOrganisations { get; } = [];

    public void Read(string text, Vocabulary<NameMeaning> words)
    {
        foreach (var list in _lists) list.Clear();
        _matches.Clear();
        words.Find(text, _matches);
        foreach (var match in _matches)
        {
            foreach (var meaning in words.MeaningsOf(match)) ListFor(meaning.Use).Add(new WordHit(meaning, words.PhraseOf(match), match.Span));
        }
    }

    public static bool EndsAt(List<WordHit> hits, int end)
    {
        foreach (var hit in hits)
        {
            if (hit.Span.End == end) return true;
        }

        return false;
    }

    /// <summary>Whether a word of one use ends at a place.</summary>
    public static bool EndsAt(List<WordHit> hits, int end, NameUse use)
    {
        foreach (var hit in hits)
        {
            if (hit.Span.End == end && hit.Meaning.Use == use) return true;
        }

        return false;
    }

    /// <summary>Whether a longer word of a list covers a range.</summary>
    public static bool Covers(List<WordHit> hits, TextSpan span)
    {
        foreach (var hit in hits)
        {
            if (hit.Span.Start <= span.Start && hit.Span.End >= span.End && hit.Span.Length > span.Length) return true;
        }

        return false;
    }

    private List<WordHit> ListFor(NameUse use) => use switch
    {
        NameUse.Name => Names,
        NameUse.Excludes => Exclusions,
        NameUse.Title => Titles,
        NameUse.Role => Roles,
        NameUse.TitleAfter => TitlesAfter,
        NameUse.Ending or NameUse.WeakEnding => Endings,
        NameUse.Beginning => Beginnings,
        NameUse.Boundary => Boundaries,
        NameUse.InnerWord => InnerWords,
        _ => NotInOrganisations,
    };
}
