using System.Runtime.InteropServices;

namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>Keeps of overlapping candidates the ones that can stand together.</summary>
/// <remarks>Of one kind no two overlap: the longer stays. Of different kinds one may lie inside the other (a place in an organisation's name), but not across its edge.</remarks>
internal static class CandidateSieve
{
    /// <summary>Takes out what cannot stay; what stays is in order of place.</summary>
    public static void Sift(List<NameCandidate> candidates)
    {
        // Longer first; then from the left, then what a register knows: the order decides, so it must be total.
        candidates.Sort(static (a, b) =>
        {
            if (a.Span.Length != b.Span.Length) return b.Span.Length - a.Span.Length;
            if (a.Span.Start != b.Span.Start) return a.Span.Start - b.Span.Start;
            if (a.Entity is null != b.Entity is null) return a.Entity is null ? 1 : -1;
            if (a.Kind != b.Kind) return a.Kind - b.Kind;
            return string.CompareOrdinal(a.Rule, b.Rule);
        });
        // What stays moves to the front.
        var kept = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (CanStandWithAll(candidates[i], CollectionsMarshal.AsSpan(candidates)[..kept])) candidates[kept++] = candidates[i];
        }

        candidates.RemoveRange(kept, candidates.Count - kept);
        candidates.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start - b.Span.Start : b.Span.Length - a.Span.Length);
    }

    private static bool CanStandWithAll(NameCandidate candidate, ReadOnlySpan<NameCandidate> longer)
    {
        foreach (ref readonly var other in longer)
        {
            if (!CanStandWith(candidate, other)) return false;
        }

        return true;
    }

    private static bool CanStandWith(NameCandidate candidate, NameCandidate longer)
    {
        if (candidate.Span.End <= longer.Span.Start || longer.Span.End <= candidate.Span.Start) return true;
        if (candidate.Kind == longer.Kind || longer.Kind == EntityKind.Person) return false;
        return candidate.Span.Start >= longer.Span.Start && candidate.Span.End <= longer.Span.End && candidate.Span.Length < longer.Span.Length;
    }
}
