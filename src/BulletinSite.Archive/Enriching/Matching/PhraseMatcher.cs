using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Matching;

/// <summary>Finds all phrases of a vocabulary in one pass over a text, however many there are (Aho and Corasick, 1975).</summary>
/// <remarks>Built once, then safe to use from several threads. Phrases are compared character by character, as written.</remarks>
public sealed class PhraseMatcher
{
    private const int Root = 0;

    private readonly TransitionTable _next;
    private readonly int[] _first = new int[char.MaxValue + 1];
    private readonly int[] _fallback;
    private readonly int[] _phraseAt;
    private readonly int[] _shorter;

    /// <param name="phrases">The vocabulary; a phrase that stands in it twice is found under its first number.</param>
    public PhraseMatcher(IEnumerable<string> phrases)
    {
        Phrases = [.. phrases];
        var states = 1;
        foreach (var phrase in Phrases) states += phrase.Length;
        _next = new TransitionTable(states);
        _fallback = new int[states];
        _shorter = new int[states];
        _phraseAt = new int[states];
        Array.Fill(_phraseAt, -1);
        LinkFallbacks(Plant());
    }

    public ImmutableArray<string> Phrases { get; }

    /// <summary>Adds every occurrence of every phrase, overlapping ones included, in the order in which they end, longer before shorter.</summary>
    public void Find(ReadOnlySpan<char> text, List<PhraseMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var state = Root;
        for (var i = 0; i < text.Length; i++)
        {
            state = Step(state, text[i]);
            for (var at = _phraseAt[state] >= 0 ? state : _shorter[state]; at != Root; at = _shorter[at])
            {
                var phrase = _phraseAt[at];
                var length = Phrases[phrase].Length;
                matches.Add(new PhraseMatch(phrase, new TextSpan(i + 1 - length, length)));
            }
        }
    }

    private int Step(int state, char c)
    {
        while (state != Root)
        {
            var next = _next.Find(state, c);
            if (next >= 0) return next;
            state = _fallback[state];
        }

        return _first[c];
    }

    /// <summary>The tree of all phrases; the states are numbered parents first.</summary>
    private List<(int State, int Parent, char Letter)> Plant()
    {
        var edges = new List<(int, int, char)>();
        for (var phrase = 0; phrase < Phrases.Length; phrase++)
        {
            var state = Root;
            foreach (var letter in Phrases[phrase])
            {
                var next = state == Root ? (_first[letter] == Root ? -1 : _first[letter]) : _next.Find(state, letter);
                if (next < 0)
                {
                    next = edges.Count + 1;
                    edges.Add((next, state, letter));
                    if (state == Root) _first[letter] = next;
                    else _next.Add(state, letter, next);
                }

                state = next;
            }

            if (state != Root && _phraseAt[state] < 0) _phraseAt[state] = phrase;
        }

        return edges;
    }

    /// <summary>Where to go on when the next letter does not fit: the longest other beginning of a phrase that the text ends with.</summary>
    private void LinkFallbacks(List<(int State, int Parent, char Letter)> edges)
    {
        var depth = new int[_fallback.Length];
        foreach (var (state, parent, _) in edges) depth[state] = depth[parent] + 1;
        // A fallback is always shallower, so going by depth finds it complete.
        foreach (var (state, parent, letter) in edges.OrderBy(edge => depth[edge.State]))
        {
            var fallback = parent == Root ? Root : Step(_fallback[parent], letter);
            _fallback[state] = fallback;
            _shorter[state] = _phraseAt[fallback] >= 0 ? fallback : _shorter[fallback];
        }
    }
}
