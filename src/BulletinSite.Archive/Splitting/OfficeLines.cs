using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the office on a line of its own under the name of who holds it: In solidarity, | Joan Hill | President, Local 40; Submitted by Joan Hill | 1st Vice-President.</summary>
/// <remarks>What it must not take: a headline that tells of an officer; so every word has a capital, one of them is an office, and no gap stands between name and office.</remarks>
internal static class OfficeLines
{
    private const int Widest = 60;
    private const int MostWords = 8;

    private static readonly string[] Words =
    [
        "President", "Vice-President", "Secretary", "Secretary-Treasurer", "Treasurer", "Chair", "Chairman", "Chairwoman", "Chairperson", "Co-Chair", "Editor", "Co-Editor", "Director", "Manager", "Officer", "Steward", "Coordinator",
        "Co-ordinator", "Organizer", "Organiser", "Superintendent", "Clerk", "Mayor", "Councillor", "Principal", "Headteacher", "Headmaster", "Headmistress", "Rector", "Vicar", "Pastor", "Curate", "Churchwarden", "Warden",
        "Representative", "Delegate", "Trustee", "Convener", "Convenor", "Librarian", "Captain", "Commodore", "Commander", "Chaplain", "Executive", "Writer", "Reporter", "Correspondent", "Columnist", "Agent", "Pres.", "Sec.", "Sec'y", "Treas.",
    ];

    private const LineFact Never = LineFact.Lead | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.Folio | LineFact.InnerStop | LineFact.EndsCalling | LineFact.EndsAjar | LineFact.PageBreakBefore;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i - 1].Has(LineFact.Byline) || lines[i].HasAny(Never | LineFact.Byline) || lines[i].BlankLinesBefore > 0 || lines[i].Width > Widest || !TextForm.IsLatin(source.Text[lines[i - 1].Span.End - 1]) || !IsOffice(source.Slice(lines[i].Span))) continue;
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.HeadForm | LineFact.EndsOpen | LineFact.EndsComma)) | LineFact.Byline | LineFact.OwnLine | LineFact.EndsClosed };
        }
    }

    /// <summary>Whether a text names an office and nothing but what it is an office of: President, Local 40; Chair of the Fund Committee; Health and Safety Officer.</summary>
    public static bool IsOffice(ReadOnlySpan<char> text)
    {
        // Joan Warden is a name.
        if (LatinNames.BeginsWithGivenName(text)) return false;
        var words = 0;
        bool hasOffice = false, isBehind = false, isOffice = false;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].TrimEnd(",;:");
            if (word.IsEmpty) continue;
            words++;
            // What it is an office of stands behind it.
            isBehind |= isOffice && (word is "of" or "for" or "-" or "–" or "—" or "&" or "and");
            if (word is "and" or "&" or "-" or "–" or "—" || (isBehind && word is "of" or "for" or "the")) continue;
            if (!char.IsAsciiLetterUpper(word[0]) && !char.IsAsciiDigit(word[0])) return false;
            // The New Rector, Your Editor
            if (words == 1 && word is "The" or "A" or "Your" or "Our" or "Meet" or "From" or "New" or "Letter" or "Dear") return false;
            isOffice = IsAmong(word);
            hasOffice |= isOffice;
            if (text[range].Length > word.Length)
            {
                if (!isOffice && !isBehind) return false;
                isBehind = true;
            }
        }

        return hasOffice && (isBehind || isOffice) && words <= MostWords;
    }

    private static bool IsAmong(ReadOnlySpan<char> word)
    {
        foreach (var office in Words)
        {
            if (word.Equals(office, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
