using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the local items of old print that begin with somebody's title and lack their full stop: Mr. Thomas Peel has been quite sick this week.</summary>
/// <remarks>What it must not take: a headline about somebody, whose long words have capitals; so a small verb stands right behind the name, and small words follow; and the beginning of a longer item, so a blank line stands under it.</remarks>
internal static class NamedItems
{
    private const int LeastWords = 6;
    private const int MostOfName = 7;
    private const LineFact Never = LineFact.Capitals | LineFact.Byline | LineFact.PhotoCredit | LineFact.Lead | LineFact.JumpLine | LineFact.Folio | LineFact.EndsParticle;

    private static readonly string[] Titles = ["Mr.", "Mrs.", "Miss", "Misses", "Messrs.", "Rev.", "Dr.", "Prof.", "Hon.", "Capt.", "Col.", "Master"];

    private static readonly string[] Verbs =
    [
        "is", "are", "was", "were", "has", "have", "had", "will", "left", "leaves", "leave", "returned", "returns", "spent", "arrived", "arrives", "visited", "went", "came", "died", "preached", "preaches", "made", "gave", "gives", "moved",
        "who", "entertained", "expects", "intends",
    ];

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.HeadForm | LineFact.EndsOpen) || lines[i].HasAny(Never) || (i + 1 < lines.Count && lines[i + 1].BlankLinesBefore == 0) || !IsItem(source.Slice(lines[i].Span))) continue;
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.HeadForm | LineFact.EndsOpen)) | LineFact.EndsClosed };
        }
    }

    private static bool IsItem(ReadOnlySpan<char> text)
    {
        if (!TextForm.StartsWithAny(text, Titles, out var title) || title >= text.Length || text[title] != ' ') return false;
        int words = 0, verb = 0, small = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].TrimEnd(",;");
            if (word.IsEmpty) continue;
            words++;
            if (verb == 0 && words <= MostOfName && IsVerb(word)) verb = words;
            if (verb > 0 && char.IsAsciiLetterLower(word[0])) small++;
        }

        return verb > 1 && words >= LeastWords && small * 2 > words - verb;
    }

    private static bool IsVerb(ReadOnlySpan<char> word)
    {
        foreach (var verb in Verbs)
        {
            if (word.Equals(verb, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
