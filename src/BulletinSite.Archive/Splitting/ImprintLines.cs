using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the imprint at the foot of a page: who publishes and prints the bulletin, and where it can be reached.</summary>
/// <remarks>
/// 承印：江北彩印厂　印数：1500份; 报：市总工会; Printed and published by Samuel Keep, at his office. Only the lines beside its folio on top of a page and the last ones can be one, and the first of
/// them has to say who prints it, to hold two such words, or to begin with the bulletin's own name. What it must not take: 电话：0000 under a notice, which is one.
/// </remarks>
internal sealed class ImprintLines(BulletinProfile profile)
{
    private const int MostLines = 6;
    private const int LongestLine = 400;
    private const int LeastWords = 2;
    private const int ShortestName = 4;

    private static readonly string[] Own = ["本版", "本报", "本報", "本刊"];

    private const LineFact Never = LineFact.Lead | LineFact.PhotoCredit | LineFact.Byline | LineFact.JumpLine | LineFact.Signature | LineFact.CaptionOpener;
    private const LineFact Text = LineFact.HeadForm | LineFact.EndsClosed | LineFact.EndsOpen | LineFact.EndsAjar | LineFact.EndsComma | LineFact.OwnLine | LineFact.InlineCredit | LineFact.Signature | LineFact.Byline;

    /// <summary>Marks the imprint of each page as furniture.</summary>
    public void Mark(SourceText source, List<LineFacts> lines)
    {
        // 主办：河东船厂工会 beside the number and the date under the nameplate.
        for (var i = 1; i < Math.Min(lines.Count - 1, MostLines); i++)
        {
            if (lines[i].HasAny(Never | LineFact.Folio | LineFact.Long) || !(lines[i - 1].Has(LineFact.Folio) || lines[i + 1].Has(LineFact.Folio)) || Words(source, lines, i) == 0) continue;
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~Text) | LineFact.Folio | LineFact.EndsOpen, CreditStart = -1 };
        }

        for (var last = lines.Count - 1; last >= 0; last--)
        {
            if (last + 1 < lines.Count && !lines[last + 1].Has(LineFact.PageBreakBefore)) continue;
            // A line with one word of the kind belongs to the imprint over it: Editor: Philippa Nash.
            var from = last + 1;
            for (var i = last; i > Math.Max(0, last - MostLines) && !lines[i].Has(LineFact.PageBreakBefore); i--)
            {
                var words = lines[i].Has(LineFact.Folio) ? 1 : Words(source, lines, i);
                if (words == 0 || (words < LeastWords && lines[i].HasAny(Never))) break;
                if (words >= LeastWords) from = i;
            }

            for (var i = from; i <= last; i++) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~Text) | LineFact.Folio | LineFact.EndsOpen, CreditStart = -1 };
        }
    }

    private int Words(SourceText source, List<LineFacts> lines, int i)
    {
        var text = source.Slice(lines[i].Span);
        if (text.Length > LongestLine) return 0;
        if (i > 1 && BeginsWithNameplate(text, source, lines)) return LeastWords;
        var words = 0;
        foreach (var word in profile.PrinterWords)
        {
            if (TextForm.IsLatin(word[0]) ? text.Contains(word, StringComparison.OrdinalIgnoreCase) : HasLabel(text, word) || text.StartsWith(word, StringComparison.Ordinal)) return LeastWords;
        }

        foreach (var word in profile.EditorWords)
        {
            if (HasLabel(text, word)) words++;
        }

        // 本版热线电话：0000
        return words > 0 && TextForm.StartsWithAny(text, Own, out _) ? LeastWords : words;
    }

    // Elmside News is delivered free four times a year.
    private static bool BeginsWithNameplate(ReadOnlySpan<char> text, SourceText source, List<LineFacts> lines)
    {
        var at = lines[0].Has(LineFact.Folio) ? 1 : 0;
        var name = source.Slice(lines[at].Span);
        return name.Length >= ShortestName && lines[at].Has(LineFact.HeadForm) && lines[1 - at].Has(LineFact.Folio) && text.Length > name.Length
            && text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(text[name.Length]);
    }

    // The word and a colon behind it.
    private static bool HasLabel(ReadOnlySpan<char> text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && at + word.Length < text.Length && text[at + word.Length] is '：' or ':';
    }
}
