using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>Finds the names and variants registers hold, where they stand for what the register says.</summary>
/// <remarks>
/// It must not take a name inside an exclusion, nor the end of a longer name: 市总工会 is the one of the paper's own city, but
/// not in 聊城<i>市总工会</i>.
/// </remarks>
internal sealed class RegisterRule(NameLexicon lexicon)
{
    /// <summary>Takes the names that do not hold out of the hits, so that no other rule builds on them.</summary>
    public void Sift(string text, List<WordHit> hits)
    {
        for (var i = hits.Count - 1; i >= 0; i--)
        {
            if (hits[i].Meaning is { Use: NameUse.Name, Entity: { } entity } && (IsExcluded(entity, hits[i].Span, hits) || IsCut(text, hits[i], hits)))
                hits.RemoveAt(i);
        }
    }

    public static void Find(List<WordHit> hits, List<NameCandidate> found)
    {
        foreach (var hit in hits)
        {
            if (hit.Meaning is { Use: NameUse.Name, Entity: { } entity }) found.Add(new NameCandidate(entity.Kind, hit.Span, hit.Word, "name.register", entity));
        }
    }

    private static bool IsExcluded(Entity entity, TextSpan span, List<WordHit> hits)
    {
        foreach (var hit in hits)
        {
            if (hit.Meaning.Use == NameUse.Excludes && hit.Meaning.Entity == entity && hit.Span.Start <= span.Start && hit.Span.End >= span.End) return true;
        }

        return false;
    }

    private bool IsCut(string text, WordHit name, List<WordHit> hits)
    {
        if (name.Span.Start == 0 || !TextForm.IsHan(text[name.Span.Start - 1]) || !IsAbbreviated(name.Word)) return false;
        foreach (var hit in hits)
        {
            // 代表市总工会: a word that is no part of names ends here, so this is the beginning.
            if (hit.Span.End == name.Span.Start && hit.Meaning.Use is NameUse.Boundary or NameUse.Title or NameUse.Role or NameUse.Ending) return false;
        }

        return true;
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
