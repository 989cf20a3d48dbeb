using BulletinSite.Archive.Splitting;

namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>Finds the names and variants registers hold, where they stand for what the register says.</summary>
/// <remarks>
/// It must not take a name inside an exclusion, nor the end of a longer name: 市总工会 is the one of the paper's own city, but
/// not in 聊城<i>市总工会</i>.
/// </remarks>
internal sealed class RegisterRule(NameLexicon lexicon)
{
    /// <summary>Takes the names that do not hold out of the words, so that no other rule builds on them.</summary>
    public void Sift(string text, BlockWords words) =>
        words.Names.RemoveAll(name => IsExcluded(name, words.Exclusions) || IsCut(text, name, words));

    public static void Find(BlockWords words, List<NameCandidate> found)
    {
        found.EnsureCapacity(words.Names.Count);
        foreach (var name in words.Names) found.Add(new NameCandidate(name.Meaning.Kind, name.Span, name.Word, "name.register", name.Meaning.Entity));
    }

    private static bool IsExcluded(WordHit name, List<WordHit> exclusions)
    {
        foreach (var hit in exclusions)
        {
            if (hit.Meaning.Entity == name.Meaning.Entity && hit.Span.Start <= name.Span.Start && hit.Span.End >= name.Span.End) return true;
        }

        return false;
    }

    // 代表市总工会: a word that is no part of names ends before it, so this is the beginning.
    private bool IsCut(string text, WordHit name, BlockWords words)
    {
        var start = name.Span.Start;
        if (start == 0 || !TextForm.IsHan(text[start - 1]) || !IsAbbreviated(name.Word)) return false;
        return !BlockWords.EndsAt(words.Boundaries, start) && !BlockWords.EndsAt(words.Titles, start) && !BlockWords.EndsAt(words.Roles, start)
            && !BlockWords.EndsAt(words.Endings, start, NameUse.Ending);
    }

    private bool IsAbbreviated(string word)
    {
        foreach (var abbreviation in lexicon.Registers.OrganisationPatterns.Abbreviations)
        {
            if (word.StartsWith(abbreviation.Short, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
