using System.Collections.Immutable;

namespace BulletinSite.Archive.Enriching.Matching;

/// <summary>A matcher whose phrases stand for something: each for one or several meanings.</summary>
/// <typeparam name="T">What a phrase can stand for.</typeparam>
public sealed class Vocabulary<T>
{
    private readonly PhraseMatcher _matcher;
    private readonly ImmutableArray<T>[] _meanings;

    public Vocabulary(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var meanings = new List<List<T>>();
        foreach (var (phrase, meaning) in entries)
        {
            if (numbers.TryAdd(phrase, meanings.Count)) meanings.Add([]);
            meanings[numbers[phrase]].Add(meaning);
        }

        _matcher = new PhraseMatcher(numbers.OrderBy(entry => entry.Value).Select(entry => entry.Key));
        _meanings = [.. meanings.Select(list => list.ToImmutableArray())];
    }

    /// <summary>Adds every occurrence of every phrase, overlapping ones included.</summary>
    public void Find(ReadOnlySpan<char> text, List<PhraseMatch> matches) => _matcher.Find(text, matches);

    public string PhraseOf(PhraseMatch match) => _matcher.Phrases[match.Phrase];

    public ImmutableArray<T> MeaningsOf(PhraseMatch match) => _meanings[match.Phrase];
}
