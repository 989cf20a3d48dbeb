using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the paragraphs of resolutions: Whereas: …, and | Whereas: …; we are further | Resolved: That …</summary>
/// <remarks>What it must not take: the words inside a sentence; so each stands at the beginning of its line with a capital, there are several, and what stands before them introduces them.</remarks>
internal static class Resolutions
{
    private const int Least = 2;
    private static readonly string[] Openers = ["Whereas", "WHEREAS", "Resolved", "RESOLVED", "Be it resolved", "Be it Resolved", "BE IT RESOLVED"];

    // The words before it say the same of each.
    private static readonly string[] Introducing = ["and", "further", "be it", "it", "that", "therefore", "now", "or"];

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        var found = new List<int>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (Opens(source.Slice(lines[i].Span)) && !lines[i].Has(LineFact.Capitals)) found.Add(i);
        }

        if (found.Count < Least) return;
        foreach (var i in found)
        {
            // Whereas: The owners … is no row of a list.
            if (lines[i].Has(LineFact.OwnLine)) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.OwnLine | LineFact.EndsClosed)) | LineFact.EndsOpen };
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.HeadForm) | LineFact.Opener | LineFact.StrongOpener };
            if (lines[i - 1].Has(LineFact.EndsOpen) && !lines[i - 1].Has(LineFact.HeadForm | LineFact.Capitals) && Introduces(source.Slice(lines[i - 1].Span)))
                lines[i - 1] = lines[i - 1] with { Facts = (lines[i - 1].Facts & ~(LineFact.EndsOpen | LineFact.EndsParticle)) | LineFact.EndsClosed };
        }
    }

    private static bool Opens(ReadOnlySpan<char> text) =>
        TextForm.StartsWithAny(text, Openers, out var length) && text.Length > length + 1 && text[length] is ':' or ',' or ' ' or ';' or '—' or '-';

    private static bool Introduces(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" ,;:—-");
        return TextForm.EndsWithAny(text, Introducing, out var length) && text.Length > length && text[^(length + 1)] == ' ';
    }
}
