using System.Collections.Immutable;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>How the headlines of a page are written, as its surest ones tell.</summary>
/// <param name="Case">Those that stand alone over their texts.</param>
/// <param name="AreSentences">They begin with a capital and go on in small letters.</param>
/// <param name="HaveDecks">Where two lines stand over a text, the second says at greater length what it is about.</param>
/// <param name="Usual">How wide, in half characters, a Chinese one is that stands alone: the middle one of all; 0 with fewer than two.</param>
/// <param name="Longest">How wide the widest of these is; 0 with fewer than two.</param>
/// <param name="Measure">How wide the widest Chinese line of any is, if several others are as wide: where a headline has to break; else 0.</param>
internal readonly record struct PageHeads(HeadCase Case, bool AreSentences, bool HaveDecks, int Usual = 0, int Longest = 0, int Measure = 0)
{
    /// <summary>Two half characters: one that had no room, or a mark that needs none.</summary>
    public const int Ragged = 2;

    private const int Few = 2;
    private const int Least = 3;
    private const int ShortestBigWord = 4;

    public static PageHeads Of(SourceText source, PageFacts facts, ImmutableArray<LabelledLine> labels)
    {
        var widths = new List<int>();
        var all = new List<int>();
        int capitals = 0, small = 0, sentences = 0, titles = 0, pairs = 0, decks = 0;
        for (var i = 0; i + 1 < labels.Length; i++)
        {
            if (!IsHead(i)) continue;
            var line = facts.Lines[i];
            if (HeadSigns.HasHan(source[line.Span])) all.Add(line.Width);
            if (i > 0 && IsHead(i - 1)) continue;
            if (!IsHead(i + 1) && HeadSigns.HasHan(source[line.Span])) widths.Add(line.Width);
            if (!line.Has(LineFact.StartsCapital)) continue;
            var end = i + 1;
            while (IsHead(end) && facts.Lines[end].Has(LineFact.JoinsBefore)) end++;
            if (!IsHead(end))
            {
                // Heads of one line alone: in heads of several a label or a deck may be written otherwise.
                if (end == i + 1 && line.Has(LineFact.Capitals)) capitals++;
                else if (end == i + 1) small++;
                if (line.Has(LineFact.Capitals)) continue;
                if (IsSentence(source.Slice(line.Span))) sentences++;
                else if (AreCapitalised(source.Slice(line.Span))) titles++;
            }
            else if (!IsHead(end + 1))
            {
                pairs++;
                if (facts.Lines[end].Width * 10 >= line.Width * 13 && IsSentence(source.Slice(facts.Lines[end].Span))) decks++;
            }
        }

        widths.Sort();
        var (usual, longest) = widths.Count < Few ? (0, 0) : (widths[widths.Count / 2], widths[^1]);
        var widest = all.Count == 0 ? 0 : all.Max();
        var measure = all.Count(width => width >= widest - Ragged) >= Least ? widest : 0;
        return new PageHeads(small > capitals ? HeadCase.Small : capitals > small ? HeadCase.Capitals : HeadCase.Unknown, sentences >= Least && sentences >= Least * titles, decks >= Least && decks * 4 >= pairs * 3, usual, longest, measure);

        bool IsHead(int i) => i < labels.Length && labels[i].Label == LineLabel.Head;
    }

    /// <summary>Whether a line goes on in small letters: Slate or asphalt for the new roof.</summary>
    public static bool IsSentence(ReadOnlySpan<char> text) => Count(text, out var small, out var big) && small > 0 && big <= small;

    /// <summary>Whether all words of some length begin with capitals, and are not in capitals altogether: Back in the Day.</summary>
    public static bool AreCapitalised(ReadOnlySpan<char> text) => Count(text, out var small, out _) && small == 0 && text.ContainsAnyInRange('a', 'z');

    // The words of some length behind the first; a name among them has a capital in a sentence as well.
    private static bool Count(ReadOnlySpan<char> text, out int small, out int big)
    {
        small = big = 0;
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim("\"'“”‘’.,:;()");
            if (words++ == 0 || word.Length < ShortestBigWord) continue;
            if (char.IsAsciiLetterLower(word[0])) small++;
            else if (char.IsAsciiLetterUpper(word[0])) big++;
        }

        return words >= Least;
    }
}
