using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>Finds organisations by what their names end with.</summary>
/// <remarks>
/// What it looks for: an ending such as 总工会, and to its left everything back to a mark, to a word that stands before names and
/// is no part of them, or to a sure beginning such as a place. Why: endings are few and sure; beginnings are not. Example:
/// 近日，<b>海淀区总工会</b>慰问…. It must not take <i>该公司</i>, <i>各级工会</i>, or a bare ending.
/// </remarks>
internal sealed class OrganisationRule(NameLexicon lexicon)
{
    private const int ShortestName = 4;
    private const int ShortestWeakName = 6;
    private const int LongestName = 30;
    private const int LongestBracket = 6;

    public void Find(string text, BlockWords words, List<NameCandidate> found)
    {
        foreach (var ending in words.Endings)
        {
            if (NameBefore(text, ending, words) is { } name)
                found.Add(new NameCandidate(EntityKind.Organisation, name, text.Substring(name.Start, name.Length), "name.ending"));
        }
    }

    private TextSpan? NameBefore(string text, WordHit ending, BlockWords words)
    {
        var isWeak = ending.Meaning.Use == NameUse.WeakEnding;
        var runStart = RunStart(text, ending.Span.Start);
        var start = LastBoundary(runStart, ending.Span.Start, words);
        // What stands right after a bracket is the rest of a name, not a name.
        if (start == runStart && start > 0 && text[start - 1] is '）' or ')') return null;
        var beginning = FirstBeginning(start, ending.Span.Start, words);
        if (beginning > start && !EndsWithName(start, beginning, words)) start = beginning;
        if (isWeak && beginning != start) return null;
        var name = TextSpan.FromBounds(start, ending.Span.End);
        if (name.Length < (isWeak ? ShortestWeakName : ShortestName) || name.Length > LongestName) return null;
        if (char.IsAsciiDigit(text[start]) || text[start] is '第' or '区') return null;
        return HasForbiddenWord(name, isWeak, words) || IsNoName(text.AsSpan(start, name.Length)) || IsLongerThanRegistered(text, name, words.Names) ? null : name;
    }

    /// <summary>How far back from an ending the characters of a name go: to a mark, a blank or the text's beginning.</summary>
    private static int RunStart(string text, int start)
    {
        var earliest = Math.Max(0, start - LongestName * 2);
        while (start > earliest)
        {
            var c = text[start - 1];
            if (TextForm.IsHan(c) || char.IsAsciiLetterOrDigit(c))
            {
                start--;
            }
            else if (c == '）' && OpeningBracket(text, start - 1) is var bracket and > 0)
            {
                start = bracket;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    // 北京市工业（国防）工会: a short word in brackets is part of a name; a remark is longer.
    private static int OpeningBracket(string text, int close)
    {
        for (var at = close - 1; at > 0 && close - at <= LongestBracket + 1; at--)
        {
            if (text[at] == '（') return at;
            if (!TextForm.IsHan(text[at])) return 0;
        }

        return 0;
    }

    private static int LastBoundary(int runStart, int endingStart, BlockWords words)
    {
        for (var i = words.Boundaries.Count - 1; i >= 0; i--)
        {
            var boundary = words.Boundaries[i].Span;
            if (boundary.End > endingStart) continue;
            if (boundary.End <= runStart) break;
            if (boundary.Start >= runStart && !IsInsideName(boundary, words)) return boundary.End;
        }

        return runStart;
    }

    // 和平里街道: 和 is a boundary, but not inside a known name.
    private static bool IsInsideName(TextSpan boundary, BlockWords words)
    {
        if (BlockWords.Covers(words.InnerWords, boundary)) return true;
        foreach (var name in words.Names)
        {
            if (name.Meaning.Kind != EntityKind.Person && name.Span.Start <= boundary.Start && name.Span.End >= boundary.End && name.Span.Length > boundary.Length) return true;
        }

        return false;
    }

    /// <summary>The first sure beginning of a name in a range, or -1.</summary>
    private static int FirstBeginning(int start, int end, BlockWords words)
    {
        var first = -1;
        foreach (var beginning in words.Beginnings)
        {
            // An abbreviation of one character (市) is a beginning only where nothing stands before it.
            if (beginning.Span.Length > 1 || beginning.Span.Start == start) Earliest(beginning.Span);
        }

        foreach (var name in words.Names)
        {
            if (name.Meaning.Kind != EntityKind.Person) Earliest(name.Span);
        }

        return first;

        void Earliest(TextSpan span)
        {
            if (span.Start >= start && span.End <= end && (first < 0 || span.Start < first)) first = span.Start;
        }
    }

    // 中铁建工集团西安分公司: the place is not the beginning, because an organisation's name stands before it.
    private static bool EndsWithName(int start, int end, BlockWords words)
    {
        foreach (var ending in words.Endings)
        {
            if (ending.Meaning.Use == NameUse.Ending && ending.Span.End == end && ending.Span.Start >= start) return true;
        }

        foreach (var name in words.Names)
        {
            if (name.Meaning.Kind == EntityKind.Organisation && name.Span.End == end && name.Span.Start >= start) return true;
        }

        return false;
    }

    private static bool HasForbiddenWord(TextSpan name, bool isWeak, BlockWords words)
    {
        foreach (var hit in words.NotInOrganisations)
        {
            if (hit.Span.Start >= name.End || hit.Span.End <= name.Start) continue;
            // 工会工作 after a weak ending shows that no union is meant; after 总工会 it shows nothing.
            if (isWeak || (hit.Span.Start >= name.Start && hit.Span.End <= name.End)) return true;
        }

        foreach (var title in words.Titles)
        {
            if (title.Span.Start >= name.Start && title.Span.End <= name.End) return true;
        }

        return false;
    }

    /// <summary>街道总工会, 区行业工会: only words that any could be called by.</summary>
    private bool IsNoName(ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty)
        {
            var length = lexicon.NoNames.LengthAt(name);
            if (length == 0) return false;
            name = name[length..];
        }

        return true;
    }

    // 希望延庆区总工会: a registered name ends here, and what stands before it is no place, so it is no part of the name.
    private bool IsLongerThanRegistered(string text, TextSpan name, List<WordHit> registered)
    {
        foreach (var hit in registered)
        {
            if (hit.Meaning.Kind != EntityKind.Organisation || hit.Span.End != name.End || hit.Span.Start <= name.Start) continue;
            if (!lexicon.IsPlaces(text.AsSpan(name.Start, hit.Span.Start - name.Start))) return true;
        }

        return false;
    }
}
